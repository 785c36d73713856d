agreement "Sample"
    zone Etc/UTC
    in force 2040-03-01

party North also "Northern side"
party South
mediator Isle
monitor "Lake Mission"

persons captive also "hostage"
    kind living
        kind civilian
    kind remains

persons prisoner
    kind civilian

phase first "First phase" lasts 42 days
    a: South must release 3 captives within 3 days of b
    b: North must release 3 prisoners within 3 days of a
outcome "The first phase is over" when first ended
