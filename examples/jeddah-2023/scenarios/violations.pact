scenario "The facilitators name both for the hours before the ceasefire"
    # https://www.middleeastonlinenews.com/saudi-arabia-and-us-reaffirm-importance-of-agreement-on-short-term-ceasefire-and-humanitarian-arrangements-in-sudan/
    on 2023-05-23 SAF did "seek military advantage" in Sudan from 2023-05-20 to 2023-05-22, says "Saudi Arabia"
    on 2023-05-23 RSF did "seek military advantage" in Sudan from 2023-05-20 to 2023-05-22, says "Saudi Arabia"
    expect at 2023-05-23
        no-advantage is verified violation, done 2

scenario "Breaches of 24 May that the monitoring mechanism detected without saying whose"
    # https://www.arabnews.com/node/2310626/middle-east
    on 2023-05-24 "forces that are not named" attacked in Khartoum, says Committee via "Arab News", reported on 2023-05-26
    expect at 2023-05-24, known by 2023-05-25
        calm is no violation reported
    expect at 2023-05-26
        calm is no violation reported, done 0

scenario "The United States names both on 1 June"
    # https://www.wirenn.com/post/u-s-measures-in-response-to-the-crisis-in-sudan
    on 2023-06-01 SAF attacked RSF in Sudan from 2023-05-22 to 2023-06-01, says "United States"
    on 2023-06-01 RSF attacked SAF in Sudan from 2023-05-22 to 2023-06-01, says "United States"
    on 2023-06-01 RSF did "loot or confiscate property, resources or supplies" in Sudan from 2023-05-22 to 2023-06-01, says "United States"
    expect at 2023-05-31, known by 2023-05-31
        calm is no violation reported
    expect at 2023-06-01
        calm is verified violation, done 2
        no-looting is verified violation

scenario "Each accuses the other on 30 May"
    # https://cn24.org/cls/telegraph/v/35598
    on 2023-05-30 SAF attacked RSF in Sudan, says RSF via "CLS"
    on 2023-05-30 RSF attacked SAF in Sudan, says SAF via "CLS"
    expect at 2023-05-30
        calm is alleged violation, done 2

scenario "A market is shelled on 31 May"
    # https://english.ahram.org.eg/News/502130.aspx
    on 2023-05-31 SAF attacked civilians in Khartoum, says "a committee of human rights lawyers" via "AFP", reported on 2023-06-01
    on 2023-05-31 SAF attacked civilians in Khartoum, says RSF via "Al Bawaba", reported on 2023-06-01
    expect at 2023-06-01
        no-attack-civilians is verified violation

scenario "The army leaves the talks and the facilitators suspend them; the ceasefire stays in force"
    # https://aa.com.tr/en/middle-east/sudan-s-army-reportedly-suspends-participation-in-saudi-hosted-cease-fire-talks/2911014?0=utm_source%3Dground.news&1=utm_medium%3Dreferral, https://sudantribune.com/article274266
    on 2023-05-31 SAF suspended "the talks", says SAF via "Anadolu"
    on 2023-06-01 "Saudi Arabia" and "United States" suspended "the talks", says "Saudi Arabia" via "Sudan Tribune"
    expect at 2023-06-01
        phase ceasefire is running
        calm is no violation reported, force in force
        movement is no report

scenario "Hospitals: left by nobody, as each says of the other"
    # https://kyma.com/news/2023/05/31/sudans-military-says-it-has-suspended-its-participation-in-talks-with-paramilitary-rival/
    on 2023-05-31 RSF did not withdraw from "hospitals and essential public facilities", says "Nabil Abdalla" via "Associated Press"
    on 2023-05-25 SAF withdrew from "hospitals and essential public facilities", says SAF
    expect at 2023-05-31
        leave-hospitals is partly kept
