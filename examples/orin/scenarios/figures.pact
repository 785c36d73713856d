scenario "Two counts of one batch stand side by side"
    on 2014-09-13 "Upland League" released 3 civilian captives, says "Lantern Society" via "Meridian Wire"
    on 2014-09-13 Veskar released 60 detainees, says "Detention Directorate" via "Veskar State Radio"
    on 2014-09-13 Veskar released 58 detainees, says "Tam Breck" via "Upland Voice"
    expect at 2014-09-14
        detainees-for-civilians is disputed, done 58 to 60 of 60
        finding figures-differ

scenario "A total known only after a date leaves open whether the date was kept"
    on 2014-09-24 "Upland League" released 9 captives in total, says "Kessa Nye" via "Morning Bell"
    expect at 2014-09-24
        captives-first is partly kept, done 9 of 24, timeliness unknown

scenario "A total is not added to the batches it covers"
    on 2014-09-06 "Upland League" released 3 captives, says "Lantern Society" via "Meridian Wire"
    on 2014-09-13 "Upland League" released 3 captives, says "Lantern Society" via "Meridian Wire"
    on 2014-09-14 "Upland League" released 6 captives in total, says "Tam Breck" via "Upland Voice"
    expect at 2014-09-15
        captives-first is done 6 of 24
        no finding total-against-events

scenario "A later total of one source that is lower is a finding and takes nothing away"
    on 2014-09-27 Veskar released 285 detainees in total, says "Detention Directorate" via "Channel Six Lunn"
    on 2014-10-06 Veskar released 283 detainees in total, says "Detention Directorate" via "Morning Bell"
    expect at 2014-10-07
        finding total-fell
