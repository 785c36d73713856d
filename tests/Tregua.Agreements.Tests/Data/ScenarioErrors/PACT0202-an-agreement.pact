agreement "Sample"
    zone Etc/UTC
