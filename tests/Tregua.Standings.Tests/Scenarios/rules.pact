agreement "Rules of the two shores"
    zone Etc/UTC
    in force 2031-05-01

party North also "the northern cabinet"
party South
    performed by "River Guard"
mediator Lake
monitor "Watch Mission"

persons captive
persons detainee
goods truck
goods tent

phase first "First phase" lasts 10 days
    captives: South must release 10 captives by end of first
    detainees: North must release 20 detainees by day 5
    hill: North must withdraw from "Salt Hill" by day 3
    after-hill: South must withdraw from "Reed Bank" within 3 days of hill
    calm: North and South must not attack each other in "the delta"
    roads: South must "clear the mined roads of the east"
    wells: South must "clear the mined wells of the west"
    tents: North must let in 5 tents by day 5
    more-tents: Lake must let in 5 tents by day 5
    terms: North and South must agree "water" by day 8
    continues while talks "water" go on
        reading "ends with its last day" held by North means ends
        reading "lasts while talks go on" held by South means continues while talks go on

phase second "Second phase" lasts 10 days
    starts when not terms kept and 2031-05-05 reached
    pause: North must "open the pause office"

amendment "Letter" agreed 2031-05-06 published 2031-05-06
    later: North must release 20 detainees on 2031-05-09 settles detainees
    daily: North must let in 3 trucks every day adds

outlook "If no terms come" by "a diplomat" via "Daily Oar" on 2031-05-04
    either "the calm holds"
