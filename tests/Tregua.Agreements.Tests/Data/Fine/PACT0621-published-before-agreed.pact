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
    captives: South must release 33 captives by end of first
amendment "Later" agreed 2040-03-09 published 2040-03-09
    more: South must release 4 captives by 2040-03-12 adds
outcome "The first phase is over" when first ended
