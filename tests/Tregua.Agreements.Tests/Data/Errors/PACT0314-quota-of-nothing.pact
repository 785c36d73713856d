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

phase first "First phase" lasts 42 days
    leave: South must withdraw from Rimmon by day 7
        at least 3 by day 3
