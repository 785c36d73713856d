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
    captives: South must release 33 captives by 2039-03-05
outcome "The first phase is over" when first ended
