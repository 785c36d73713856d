scenario "The first group on day 1, and the detainees for it after midnight"
    on 2025-01-19 Hamas released 3 "civilian woman" hostages, says Israel via "Dunya News", reported on 2025-01-20
    on 2025-01-20 Israel released 90 detainees, says "Israel Prison Service" via "Dunya News"
    expect at 2025-01-19
        phase first is running, day 1 of 42
        hostages-first is partly kept, done 3 of 33, due 2025-03-01
        detainees-for-civilians is due, done 0 of 90, due 2025-01-20
    expect at 2025-01-20
        detainees-for-civilians is kept, done 90 of 90

scenario "Each group up to 15 February in its week"
    on 2025-01-19 Hamas released 3 "civilian woman" hostages
    on 2025-01-20 Israel released 90 detainees
    on 2025-01-25 Hamas released 4 soldier hostages
    on 2025-01-25 Israel released 200 detainees
    on 2025-01-30 Hamas released 3 hostages
    on 2025-01-30 Israel released 110 detainees
    on 2025-02-01 Hamas released 3 hostages
    on 2025-02-01 Israel released 183 detainees
    on 2025-02-08 Hamas released 3 hostages
    on 2025-02-08 Israel released 183 detainees
    on 2025-02-15 Hamas released 3 hostages
    on 2025-02-15 Israel released 369 detainees
    expect at 2025-01-25
        hostages-first is partly kept, done 7 of 33
        detainees-for-soldiers is kept, done 200 of 200
    expect at 2025-02-15
        hostages-first is partly kept, done 19 of 33, timeliness due, certainty certain
        no finding figures-differ

scenario "Totals alone leave the timeliness of the groups unknown"
    on 2025-02-26 Hamas released 25 living hostages in total, reported on 2025-02-26
    on 2025-02-26 Hamas released 4 remains in total, reported on 2025-02-26
    expect at 2025-02-26
        hostages-first is partly kept, done 29 of 33, timeliness unknown

scenario "What was published on 20 January does not count a day before"
    on 2025-01-19 Hamas released 3 "civilian woman" hostages
    on 2025-01-20 Israel released 90 detainees, reported on 2025-01-20
    expect at 2025-01-20, known by 2025-01-19
        hostages-first is partly kept, done 3 of 33
        detainees-for-civilians is due, done 0 of 90
    expect at 2025-01-20, known by 2025-01-20
        detainees-for-civilians is kept, done 90 of 90
