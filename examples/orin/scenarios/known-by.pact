scenario "What was published eleven days later is not known before"
    on 2014-09-13 "Upland League" released 3 civilian captives, says "Lantern Society" via "Meridian Wire"
    on 2014-09-13 Veskar released 58 detainees, says "Lantern Society" via "Upland Voice", reported on 2014-09-14
    on 2014-09-15 Veskar released 2 detainees, says "Ruan Tell" via "Morning Bell", reported on 2014-09-26
    expect at 2014-09-20, known by 2014-09-20
        detainees-for-civilians is partly kept, done 58 of 60, timeliness unknown, since 2014-09-14
    expect at 2014-09-20
        detainees-for-civilians is kept late, done 60 of 60

scenario "An understanding is not known before it is published"
    on 2014-10-04 "Upland League" released 1 civilian captive, says "Lantern Society" via "Meridian Wire"
    on 2014-10-04 Veskar withheld 20 detainees due 2014-10-04, says "Prime Minister's Office" via "Veskar State Radio"
    expect at 2014-10-08, known by 2014-10-08
        detainees-for-civilians is withheld, due 2014-10-04, since 2014-10-05
    expect at 2014-10-10
        detainees-for-civilians is withheld, due 2014-10-04, since 2014-10-05
        release-eighty is due, due 2014-10-11
