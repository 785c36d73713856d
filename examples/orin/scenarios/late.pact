scenario "A crossing opened three days after its date is kept late"
    on 2014-09-16 Veskar withdrew from Ondry, says "Orin Observer Mission"
    expect at 2014-09-18
        withdraw-ondry is kept, timeliness done on time
        crossing is due, due 2014-09-19
    on 2014-09-22 Veskar opened "Pelm crossing", says "Meridian Wire"
    expect at 2014-09-22
        crossing is kept late, timeliness done late, due 2014-09-19, since 2014-09-22

scenario "Talks that begin four days after their date began late, and a journey to them is not a beginning"
    on 2014-09-18 Veskar will begin talks "second phase" on 2014-09-19, says "Anselm Rook" via "Harbour Courier"
    expect at 2014-09-19
        talks-second is due, due 2014-09-19
    on 2014-09-23 talks "second phase" began, says "Hale Dorrin" via "Meridian Wire"
    expect at 2014-09-24
        talks-second is kept late, timeliness done late

scenario "A batch one day late is still counted in full"
    on 2014-09-06 "Upland League" released 3 civilian captives, says "Lantern Society" via "Meridian Wire"
    on 2014-09-06 Veskar released 60 detainees, says "Detention Directorate" via "Meridian Wire"
    on 2014-09-13 "Upland League" released 3 civilian captives, says "Lantern Society" via "Meridian Wire"
    on 2014-09-13 Veskar released 60 detainees, says "Detention Directorate" via "Meridian Wire"
    on 2014-09-21 "Upland League" released 2 soldier captives, says "Lantern Society" via "Meridian Wire"
    on 2014-09-21 "Upland League" released 1 civilian captive, says "Lantern Society" via "Meridian Wire"
    on 2014-09-21 Veskar released 80 detainees, says "Detention Directorate" via "Meridian Wire"
    expect at 2014-09-20
        captives-first is done 6 of 24
    expect at 2014-09-21
        captives-first is done 9 of 24
        detainees-for-civilians is done 140 of 140
        detainees-for-soldiers is kept, done 60 of 60

scenario "A release that falls short of the understanding pays the oldest clause first and marks none as withheld"
    on 2014-10-04 "Upland League" released 1 civilian captive
    on 2014-10-04 "Upland League" released 2 soldier captives
    on 2014-10-04 Veskar withheld 80 detainees due 2014-10-04
    expect at 2014-10-10
        detainees-for-civilians is withheld
        detainees-for-soldiers is withheld
    on 2014-10-11 Veskar released 70 detainees
    expect at 2014-10-12
        release-eighty is partly kept, done 70 of 80
        detainees-for-civilians is kept late
        detainees-for-soldiers is partly kept
