scenario "Four bodies and 596 detainees in the night to 27 February"
    # https://todayheadline.co/bodies-of-four-hostages-identified-after-latest-hamas-israel-exchange/, https://www.anews.com.tr/middle-east/2025/02/27/israel-releases-596-palestinians-to-gaza-west-bank-egypt
    on 2025-02-26 Hamas released 29 hostages in total, reported on 2025-02-26
    on 2025-02-27 Hamas handed over 4 remains, says "Israeli military" via "dpa"
    on 2025-02-27 Israel released 596 detainees, says WAFA via "A News"
    on 2025-02-27 Israel withheld 46 "woman or minor" detainees, says "Amani Sarahneh" via "A News"
    expect at 2025-02-27
        hostages-first is kept, done 33 of 33
        bodies-four is kept, done 4 of 4, timeliness done on time
        release-620 is partly kept, done 596 of 620
        exchange understanding: given by Hamas 4, given by Israel 596, owed to Hamas 24, owed to Israel 0

scenario "Had the detainees gone free a day after the bodies"
    on 2025-02-27 Hamas handed over 4 remains, says "Israeli military"
    on 2025-02-28 Israel released 620 detainees, says "Israel Prison Service"
    expect at 2025-02-27
        bodies-four is kept, done 4 of 4
        release-620 is due, done 0 of 620
    expect at 2025-02-28
        release-620 is kept late, done 620 of 620

scenario "The agreement is not known before it is published"
    expect at 2025-02-24
        terms-second is no report
        no outcome "Understanding"
    expect at 2025-02-26
        bodies-four is due, due 2025-02-27
        release-620 is due, due 2025-02-27
