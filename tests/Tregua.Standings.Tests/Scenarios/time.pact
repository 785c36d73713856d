agreement "Truce of the two shores"
    zone Europe/Madrid
    in force 2031-03-20T21:45

party North
party South
monitor "Watch Mission"

persons prisoner

goods truck

phase first "First phase" lasts 14 days
    lists-day: North must publish "the list of prisoners" by day 3
    release-within: South must release 4 prisoners within 7 days of start of first
    open-nth: North must open "Mill Bridge" on the 2nd day after start of first
    hotline: North must open "the hotline station" within 240 hours of start of first
    end-duty: North must withdraw from "Salt Hill" by end of first
    after-hill: South must withdraw from "Ash Hill" within 3 days of end-duty
