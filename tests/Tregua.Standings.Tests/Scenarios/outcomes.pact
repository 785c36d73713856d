agreement "Ford of the two shores"
    zone Etc/UTC
    in force 2031-05-01

party North
party South

persons captive
persons detainee

phase first "First phase" lasts 20 days
    hand-over: South must hand over 4 captives by day 7
        otherwise stop-release: North may suspend detainees
    detainees: North must release 40 detainees by end of first
    terms: North and South must agree "the ford" by day 15
    continues while talks "the ford" go on
    extends by 1 day for each 2 captives handed over by South beyond 4 up to 3 days

phase second "Second phase" lasts 10 days
    starts when agreed "the ford" and first ended

phase ferry "The ferry" lasts 15 days
    starts when hand-over kept
    renews for 10 days up to 2 times unless a party objects at least 3 days before the end

leave: North may terminate the agreement with 5 days notice

outcome "The ford is open" when second ended
outcome "Silence" when first ended and not agreed "the ford"
outcome "Ten days after the captives" when 10 days after hand-over reached and hand-over overdue
