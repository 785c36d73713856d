scenario "Mortars and strikes of 2 December, each called a reply to the other"
    # https://www.ynetnews.com/article/bkyjx5i7kx, https://amp.newser.com/story/360427/amid-ceasefire-israeli-strikes-on-lebanon-kill-11.html
    on 2024-12-02 Hezbollah attacked Israel in "Mount Dov", says Hezbollah via "Ynet"
    on 2024-12-02 Israel attacked in Haris, says "Lebanese Health Ministry" via "Newser", reported on 2024-12-03
    on 2024-12-02 Israel attacked in Tallousa, says "Lebanese Health Ministry" via "Newser", reported on 2024-12-03
    expect at 2024-12-01
        no-offensive is no violation reported
        no-operations is no violation reported
    expect at 2024-12-02, known by 2024-12-02
        no-operations is alleged violation, done 1
        no-offensive is no violation reported
    expect at 2024-12-03
        no-offensive is alleged violation, done 2

scenario "What peacekeepers saw is verified"
    # https://munsifdaily.com/unifil-accuses-israel-of-destroying-its-property/
    on 2025-01-04 Israel attacked in Labbouneh, says UNIFIL via "Munsif Daily", reported on 2025-01-05
    expect at 2025-01-04, known by 2025-01-04
        no-offensive is no violation reported
    expect at 2025-01-05
        no-offensive is verified violation, done 1
        no-operations is no violation reported

scenario "France counts violations without a date for each"
    # https://ifpnews.com/france-israel-lebanon-ceasefire-52-times/
    on 2024-12-02 Israel did "violate the ceasefire" in Lebanon from 2024-11-27 to 2024-12-02, says France via "IFP News"
    expect at 2024-12-02
        no-operations is no violation reported

scenario "Of ten thousand soldiers six thousand had come by 12 December"
    # https://famagusta-gazette.com/lebanese-army-expanding-its-deployment/
    on 2024-12-12 Lebanon deployed 6000 soldiers in "southern Lebanon" in total, says "a military source" via "Famagusta Gazette"
    expect at 2024-12-12
        soldiers is partly kept, done 6000 of 10000
