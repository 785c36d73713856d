agreement "Sample"
    zone Etc/UTC
    in force 2040-03-01

party North also "Northern side"
party South
mediator Isle

persons captive also "hostage"
    kind living
        kind civilian
    kind remains

persons prisoner
    kind civilian

persons guest outside the agreement

phase first "First phase" lasts 42 days
    captives: South must release 33 captives by end of first
    renews every 30 days unless a party objects
