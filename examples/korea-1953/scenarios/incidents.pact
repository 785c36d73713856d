scenario "An incident told by the other side is alleged, one told by the commission is verified"
    on 1953-08-02 "KPA/CPV" attacked in Korea, says "United Nations Command" via "Invented Gazette"
    on 1953-09-02 "United Nations Command" attacked in Korea, says "Military Armistice Commission" via "Invented Gazette"
    expect at 1953-08-01
        hostilities is no violation reported
    expect at 1953-08-03
        hostilities is alleged violation
    expect at 1953-09-03
        hostilities is verified violation
    expect at 1953-09-03, known by 1953-08-30
        hostilities is alleged violation

scenario "An incident in the zone is one in Korea"
    on 1953-08-02 "KPA/CPV" attacked in "Demilitarized Zone", says "United Nations Command" via "Invented Gazette"
    expect at 1953-08-03
        hostilities is alleged violation
