scenario "Where the agreement stands on 26 February by one article"
    on 2025-02-26 Hamas released 25 living hostages in total, reported on 2025-02-26
    on 2025-02-26 Hamas released 4 remains in total, reported on 2025-02-26
    on 2025-02-26 Israel released 1135 detainees in total, reported on 2025-02-26
    on 2025-02-22 Israel withheld about 620 detainees due 2025-02-22, reported on 2025-02-26
    on 2025-02-26 Hamas will hand over 4 remains on 2025-02-27
    on 2025-02-26 Hamas will hand over 1 remains on 2025-02-27, says "Nasser Salah al-Din Brigades"
    on 2025-02-26 Hamas holds still 62 hostages, says Israel
    expect at 2025-02-26
        phase first is running, day 39 of 42
        hostages-first is partly kept, done 29 of 33, timeliness unknown, due 2025-03-01
        bodies-four is due, done 0 of 4, due 2025-02-27
        release-620 is due, done 0 of 620, due 2025-02-27
        exchange understanding: owed to Israel 4, owed to Hamas 620
        talks-open is no report
        terms-second is no report, due 2025-02-22
        calm is no violation reported
        outcome "second phase begins" from 2025-03-02
    expect at 2025-02-26, standard independent
        hostages-first is due, done 0 to 33 of 33, certainty unverified
