scenario "One side's word is enough under any and not under independent"
    on 2014-09-13 "Upland League" released 3 civilian captives, says "Tam Breck" via "Upland Voice"
    expect at 2014-09-13
        captives-first is done 3 of 24
    expect at 2014-09-13, standard independent
        captives-first is done 0 to 24, certainty unverified
    expect at 2014-09-13, standard monitor
        captives-first is done 0 to 24, certainty unverified

scenario "Two outlets that quote one spokesman are one origin"
    on 2014-09-13 "Upland League" released 3 civilian captives, says "Tam Breck" via "Upland Voice"
    on 2014-09-13 "Upland League" released 3 civilian captives, says "Tam Breck" via "Harbour Courier"
    expect at 2014-09-14, standard independent
        captives-first is done 0 to 24, certainty unverified

scenario "The creditor's confirmation is against its interest"
    on 2014-09-06 "Upland League" released 3 civilian captives, says "Bero Haln" via "Morning Bell"
    expect at 2014-09-06, standard against-interest
        captives-first is done 3 of 24

scenario "The case's own standard takes two origins or the mission"
    on 2014-09-13 "Upland League" released 3 civilian captives, says "Orin Observer Mission"
    expect at 2014-09-13, standard newsroom
        captives-first is done 3 of 24
    expect at 2014-09-13, standard independent
        captives-first is done 0 to 24, certainty unverified
