scenario "A withheld batch is withheld, and its settlement in one exchange keeps the old duty late"
    on 2014-09-06 "Upland League" released 3 civilian captives, says "Lantern Society" via "Meridian Wire"
    on 2014-09-06 Veskar released 60 detainees, says "Detention Directorate" via "Meridian Wire"
    on 2014-10-04 "Upland League" released 2 soldier captives, says "Lantern Society" via "Meridian Wire"
    on 2014-10-04 Veskar withheld 60 detainees due 2014-10-04, says "Prime Minister's Office" via "Veskar State Radio", reported on 2014-10-05
    expect at 2014-10-05
        detainees-for-civilians is kept, done 60 of 60
        detainees-for-soldiers is withheld, done 0 of 60, due 2014-10-04, since 2014-10-05
    on 2014-10-11 "Upland League" handed over 4 remains, says "Kessa Nye" via "Meridian Wire"
    on 2014-10-11 Veskar released 80 detainees, says "Kessa Nye" via "Meridian Wire"
    expect at 2014-10-11
        bodies-four is kept, done 4 of 4
        release-eighty is kept, done 80 of 80
        detainees-for-soldiers is kept late, timeliness done late
        captives-first is done 9 of 24

scenario "Grounds that the accord does not know change nothing in force"
    on 2014-10-04 "Upland League" released 1 civilian captive, says "Tam Breck" via "Upland Voice"
    on 2014-10-04 Veskar withheld 20 detainees, says "Prime Minister's Office" via "Veskar State Radio"
    expect at 2014-10-06
        detainees-for-civilians is withheld, force in force, performance none
