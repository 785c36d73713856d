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
    back: for each civilian captive released by South, North must release 30 prisoners on the same day
    captives: South must hand over 33 living captives by end of first
outcome "The first phase is over" when first ended
