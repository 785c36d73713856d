scenario "What one side has given and the other still owes is listed side by side"
    on 2031-10-11 "Upland League" handed over 4 remains, says "Kessa Nye" via "Meridian Wire"
    on 2031-10-11 Veskar released 44 detainees, says "Kessa Nye" via "Meridian Wire"
    expect at 2031-10-11
        exchange lunn: given by "Upland League" 4, owed to "Upland League" 36
        exchange lunn: given by Veskar 44, owed to Veskar 0
        bodies-four is kept, done 4 of 4
        release-eighty is done 44 of 80

scenario "Bodies handed over by the group outside the accord count for the League"
    on 2031-10-11 "Upland League" handed over 3 remains, says "Kessa Nye" via "Meridian Wire"
    on 2031-10-11 "Brask Column" handed over 1 remains, says "Kessa Nye" via "Meridian Wire"
    expect at 2031-10-11
        bodies-four is kept, done 4 of 4
