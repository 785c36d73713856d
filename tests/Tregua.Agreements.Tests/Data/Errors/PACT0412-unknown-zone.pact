agreement "Sample"
    zone Asia/Jerusalm
    in force 2040-03-01
