agreement "Answers of the two shores"
    zone Etc/UTC
    in force 2031-05-01

party North
party South
mediator Lake
monitor "Watch Mission"

persons captive
persons detainee
goods cannon

place "the hills"
    contains "Ash Farm"

phase first "First phase" lasts 30 days
    cannons: North must withdraw all cannons from "the hills" by day 5
    return: South must release all captives within 5 days of cannons
    detainees: North must release 20 detainees by day 10
    refer: North may "refer a dispute to the lake"
        reading "each by itself" held by North means binds
        reading "only together" held by South means does not bind
    settle: for each use of refer, Lake must "settle the dispute" within 5 days of each
        otherwise elders: Lake must "settle the dispute among the elders" within 3 days of that
    ask: South may "ask for a visit of the wells"
    visit: for each use of ask, North must "open the wells to visitors" within 4 days of each
    names: for each detainee released by North, North must publish "the names of the freed" at least 24 hours before each
    guards: South must deploy "border guards" in "the hills" by day 12

south-quiet: South must not attack North in "the hills"
