agreement "Readings of the two shores"
    zone Etc/UTC
    in force 2031-05-01

party North
party South

persons captive
persons detainee

phase first "First phase" lasts 30 days
    captives: South must release 10 captives by day 10
        reading "ten in the first week" held by North means by day 7
        reading "ten by the tenth day" held by South means by day 10
    detainees: North must release 20 detainees by day 20
        reading "thirty, counting the letter" held by South means amount 30
        reading "twenty" held by North means amount 20
    hills: North must not attack South in "the hills"
        reading "the hills are outside" held by North means does not bind
        reading "the hills are inside" held by South means binds
