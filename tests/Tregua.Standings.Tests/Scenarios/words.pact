agreement "Calm of the two shores"
    zone Etc/UTC
    in force 2031-05-01

party North
    members "Ada Vale"
party South
mediator Lake
monitor "Watch Mission"

persons detainee
persons captive

place "the delta"
    contains "Reed Isle"

place "Reed Isle"
    contains "Reed Town"

phase first "First phase" lasts 20 days
    calm: North and South must not attack each other in "the delta"
    detainees: North must release 60 detainees by day 10
    leave: North must withdraw from "Salt Hill" by day 5 verified by "Watch Mission"
    cap: North may detain at most 3 captives
    talks: North and South must begin talks "water" by day 6
    terms: North and South must agree "water" by day 15
    continues while talks "water" go on
        reading "ends with its last day" held by North means ends
        reading "lasts while talks go on" held by South means continues while talks go on
        reading "lasts until water is agreed" held by Lake means continues until agreed

phase second "Second phase" lasts 10 days
    starts when agreed "water" and first ended
    pay: South must release 5 captives by end of second

amendment "Letter" agreed 2031-05-13 published 2031-05-13
    late-detainees: North must release 60 detainees on 2031-05-16 settles detainees

standard newsroom means independent or monitor
