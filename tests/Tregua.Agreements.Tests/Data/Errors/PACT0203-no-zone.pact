agreement "Sample"
    in force 2040-03-01
