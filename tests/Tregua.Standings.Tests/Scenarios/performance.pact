agreement "Works of the two shores"
    zone Etc/UTC
    in force 2031-05-01

party North
party South
mediator Lake
monitor "Watch Mission"

persons captive
    kind remains also "body"
persons "river captive" outside the agreement
goods truck
    kind fuel
goods soldier

place "the hills" also "the uplands"
    contains "Ash Farm", "the ridge"
place "the ridge"
    contains "Crow Rock"

phase first "First phase" lasts 30 days
    bodies: South must hand over 4 remains to North by day 10
    peace: Lake must try to "bring both shores to one table"
    maps: North and South must each publish "the maps of the fords" by day 5
    trucks: North must let in 600 trucks by day 10
        of which at least 50 fuel trucks
        of which at least 300 trucks in "the hills"
    hills: North and South must not attack each other in "the hills" except "self-defence", "the ford watch"
    soldiers: South must let in at most 100 soldiers every calendar month
    visits: "Watch Mission" may inspect at most 2 trucks every 10 days
    weekly: South must "report on the wells" every 7 days
    leave: North must withdraw from "the hills" by day 20
