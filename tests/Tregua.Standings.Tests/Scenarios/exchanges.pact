agreement "Legs that must fall on one day"
    zone     Etc/UTC
    in force 2031-05-01

party North
party South

persons captive
persons detainee

exchange swap together within 10 days of in force
    ten-captives:   South must release 10 captives
    ten-detainees:  North must release 10 detainees

phase later "Gates" lasts 30 days
    starts when agreed "gates"
    exchange gates concurrently
        north-gate:  North must open "the north gate" by day 5
        south-gate:  South must open "the south gate" by day 5
