agreement "Sample"
