agreement "Three phases, each after talks"
    zone Etc/UTC
    in force 2040-03-01

party North
party South

persons captive

phase one "First phase" lasts 2 days
    terms: North and South must agree "second phase" by day 1
    continues while talks "second phase" go on
        reading "everything goes on until terms are agreed" held by South means continues until agreed

phase two "Second phase" lasts 2 days
    starts when agreed "second phase" and one ended
    rest: South must release 3 captives by end of two

phase three "Third phase" lasts 1 day
    starts when two ended and rest kept

outcome "No terms" when one ended and not agreed "second phase"
outcome "Nothing after the second" when two ended and not three started
outcome "It has run its course" when three ended
