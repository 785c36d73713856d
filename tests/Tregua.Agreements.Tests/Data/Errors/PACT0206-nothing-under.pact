agreement "Sample"
    zone Etc/UTC
        summer
    in force 2040-03-01
