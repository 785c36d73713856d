scenario "What one side has given and the other still owes is listed side by side"
    on 2014-10-11 "Upland League" handed over 4 remains, says "Kessa Nye" via "Meridian Wire"
    on 2014-10-11 Veskar released 44 detainees, says "Kessa Nye" via "Meridian Wire"
    expect at 2014-10-11
        exchange lunn: given by "Upland League" 4, owed to "Upland League" 36
        exchange lunn: given by Veskar 44, owed to Veskar 0
        bodies-four is kept, done 4 of 4
        release-eighty is done 44 of 80

scenario "Bodies handed over by the group outside the accord count for the League"
    on 2014-09-25 "Brask Column" handed over 2 remains, says "Lantern Society" via "Morning Bell", reported on 2014-09-26
    expect at 2014-09-26
        captives-first is done 2 of 24
        detainees-for-remains is due, due 2014-09-27
