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
