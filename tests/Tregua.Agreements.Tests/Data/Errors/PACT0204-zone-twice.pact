agreement "Sample"
    zone Etc/UTC
    zone Etc/UTC
    in force 2040-03-01
