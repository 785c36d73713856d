agreement "Exchange of the two shores"
    zone Etc/UTC
    in force 2031-05-01

party North
party South
    performed by "River Guard"
monitor "Watch Mission" also "the mission"

persons captive
    kind living
        kind civilian
        kind soldier
    kind remains also "body"

persons detainee

persons fallen

goods truck

phase first "First phase" lasts 30 days
    captives: South must release 10 captives by end of first
        at least 3 by day 1
        at least 2 more every 7 days
    for-civilians: for each civilian captive released, North must release 10 detainees on the same day
    for-soldiers: for each 2 soldier captives released, North must release 30 detainees within 1 day of each
    aid: North must let in 100 trucks every day
    maps: South must publish "the maps of the mined roads" by day 20
    all-fallen: South must return all fallen by day 25

phase second "Second phase" lasts 30 days
    starts when agreed "second phase" and first ended
    rest: South must release all captives by end of second

amendment "Understanding" agreed 2031-05-20 published 2031-05-21
    exchange swap together on 2031-05-24
        two-bodies: South must hand over 2 remains settles captives
        thirty: North must release 30 detainees settles for-civilians
