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
    talks: North and South must begin talks "second phase" by day 3
    terms: North and South must agree "second phase" by day 35
    continues while talks "second phase" go on
