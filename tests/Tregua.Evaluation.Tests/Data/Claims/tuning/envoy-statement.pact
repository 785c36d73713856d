agreement "Accord of Silver Lake"
    zone UTC
    in force 2031-07-01

party Oram also "Orami government", "Orami army"
    members "Prime Minister Vidal"

party "Hill Parties" also "hill parties", "Hill Council"
    members "Sister Amon"

mediator "Joint Envoy" also "the Envoy", "Office of the Joint Envoy"
    members "Ravi Castellan"

monitor "Demining Board" also "the Board"

goods mine also "landmine"

phase first "First phase" lasts 60 days
    roads: Oram must "clear the valley road of mines" by end of first
    talks: Oram and "Hill Parties" must begin talks "land and return" by day 40
