agreement "Terms of the two shores"
    zone Etc/UTC
    in force 2031-05-01

party North
party South
monitor "Watch Mission"

persons captive
persons detainee
goods truck

phase first "First phase" lasts 30 days
    captives: South must release 10 captives by day 10
        otherwise stop: North may suspend detainees
        otherwise reasons: South must publish "the reasons of the delay" within 3 days of that
    detainees: North must release 20 detainees by day 12
    calm: North and South must not attack each other in "the delta"
        otherwise guards: "Watch Mission" may "post guards at the ford"
    lists: South must publish "the list of captives" by day 20
    names: when lists kept, North must publish "the list of detainees" within 2 days of that
    hills: while not lists kept and not 2031-05-25 reached, North must not attack South in "the hills"
    held-up: while calm violated, South may suspend lists
    rest: North may suspend the agreement
    ford: North must "clear the ford" by day 25
    secret: North and South must not publish "the names of the guards"
        survives
    leave: South may terminate the agreement with 10 days notice

waiver of ford by South on 2031-05-20 published 2031-05-21
    note "South builds a bridge instead."
