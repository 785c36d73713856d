agreement "Views of the two shores"
    zone Etc/UTC
    in force 2031-05-01

party North
party South

persons captive
    kind living
    kind remains also "body"

persons detainee

phase first "First phase" lasts 30 days
    captives: South must release 10 captives by end of first
    for-each: for each captive released, North must release 10 detainees on the same day
    more: North must release 20 detainees by day 20
    bridge: North must open "Mill Bridge" within 3 days of captives
    terms: North and South must agree "water" by day 25

phase second "Second phase" lasts 10 days
    starts when agreed "water" and first ended

outcome "Water is shared" when agreed "water"
outcome "Nothing is shared" when first ended and not agreed "water"
outcome "Too early" when not 2031-05-10 reached

extension of first by 5 days agreed 2031-05-28 published 2031-05-29
