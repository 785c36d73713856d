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
