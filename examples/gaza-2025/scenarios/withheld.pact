scenario "The group of 22 February is withheld, and an understanding moves it to one day with four bodies"
    on 2025-02-22 Hamas released 6 living hostages, says Israel via "Ynet"
    on 2025-02-22 Israel withheld about 620 detainees due 2025-02-22, says "Prime Minister's Office" via "Ynet", reported on 2025-02-23
    on 2025-02-27 Hamas handed over 4 remains, reported on 2025-02-27
    on 2025-02-27 Israel released 596 detainees, reported on 2025-02-27
    on 2025-02-27 Israel withheld 46 "woman or minor" detainees, says "Palestinian Prisoners Society" via "A News"
    expect at 2025-02-23
        detainees-for-civilians is withheld
    expect at 2025-02-26
        bodies-four is due, done 0 of 4, due 2025-02-27
        release-620 is due, done 0 of 620, due 2025-02-27
        exchange understanding: given by Hamas 0, owed to Hamas 620
    expect at 2025-02-27
        bodies-four is kept, done 4 of 4
        release-620 is partly kept, done 596 of 620
        exchange understanding: given by Hamas 4, given by Israel 596, owed to Hamas 24, owed to Israel 0
