scenario "A threat to fight again from Saturday noon suspends nothing"
    # https://israel365news.com/400308/hamas-delays-hostage-release-netanyahu-and-trump-threaten-hell-to-pay
    on 2025-02-11 Israel will attack in Gaza on 2025-02-15, says "Benjamin Netanyahu" via "Israel365 News"
    expect at 2025-02-11
        calm is no violation reported

scenario "What Hamas named as the reason: tents and caravans"
    # https://arabobserver.com/abu-obeida-release-of-israeli-detainees-delayed-due-to-israeli-violations
    on 2025-02-10 Israel let in about 8000 tents in total, says "Gaza government media office" via "Arab Observer"
    on 2025-02-10 Israel did not let in caravans, says "Gaza government media office" via "Arab Observer"
    expect at 2025-02-10
        tents is partly kept, done 8000 of 200000, due 2025-03-01
        caravans is due, due 2025-03-01
