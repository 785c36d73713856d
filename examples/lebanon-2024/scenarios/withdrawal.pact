scenario "Sixty days from the hour of the start"
    expect at 2024-11-26
        phase withdrawal is pending
        no-offensive is waiting
    expect at 2024-11-27
        phase withdrawal is running, day 1 of 60
        withdraw is due, due 2025-01-26
        no-offensive is no violation reported
    expect at 2025-01-25, known by 2025-01-25
        phase withdrawal is running, day 60 of 60
    expect at 2025-01-26, known by 2025-01-25
        phase withdrawal is ended
        no-offensive is no violation reported

scenario "Prolonged on its last day until 18 February"
    expect at 2025-01-26
        phase withdrawal is running
        withdraw is due, due 2025-02-18
    expect at 2025-02-18
        phase withdrawal is running
    expect at 2025-02-19
        phase withdrawal is ended

scenario "The first town is handed over a fortnight in"
    # https://theanalyst.news/?p=2656, https://www.jewishpress.com/news/middle-east/lebanon/lebanese-army-confirms-deploying-in-khiyam-after-israel-withdraws/2024/12/12/
    on 2024-12-11 Israel withdrew from Khiam, says CENTCOM via "The Analyst"
    on 2024-12-11 Lebanon deployed "its army and security forces" in Khiam, says "Lebanese Armed Forces" via "Jewish Press", reported on 2024-12-12
    expect at 2024-12-12
        phase withdrawal is running, day 16 of 60
        withdraw is due, due 2025-01-26
        deploy is due, due 2025-01-26

scenario "The chair of the Mechanism expects the army everywhere by 18 February"
    # https://today.lorientlejour.com/article/1447874/jeffers-confident-lebanese-army-will-control-all-population-centers-south-of-litani.html
    on 2025-02-14 Lebanon will deploy "its army and security forces" in "southern Litani area" by 2025-02-18, says "Jasper Jeffers" via "L'Orient Today"
    expect at 2025-02-14
        deploy is due, due 2025-02-18

scenario "On 26 January Israeli forces are still there, and the time is prolonged the same day"
    # https://jpost.1eye.us/breaking-news/article-839368, https://fakti.bg/en/world/944783-israel-did-not-withdraw-from-southern-lebanon-on-time-the-agreement-between-the-two-countries-was-extended-until-februa
    on 2025-01-24 Israel will not withdraw from "southern Lebanon" by 2025-01-26, says Israel via "Fakti"
    on 2025-01-26 Israel did not withdraw from "southern Lebanon", via "Fakti", reported on 2025-01-27
    expect at 2025-01-25, known by 2025-01-25
        phase withdrawal is running, day 60 of 60
        withdraw is withheld, timeliness due, due 2025-01-26
    expect at 2025-01-27, known by 2025-01-25
        phase withdrawal is ended
        withdraw is withheld, timeliness unknown
    expect at 2025-01-26, known by 2025-01-27
        phase withdrawal is running
        withdraw is withheld, timeliness due, due 2025-02-18

scenario "After 18 February five points are kept"
    # https://www.trtworld.com:443/article/18266088, https://jordantimes.com/news/region/israel-temporarily-remaining-five-strategic-lebanon-locations-fm
    on 2025-02-18 Israel did not withdraw from "southern Lebanon", says UNIFIL via "Jordan Times"
    on 2025-02-18 Israel did not withdraw from "southern Lebanon", says "Gideon Saar" via "Jordan Times"
    expect at 2025-02-17
        phase withdrawal is running
        withdraw is due, due 2025-02-18
    expect at 2025-02-19
        phase withdrawal is ended
        withdraw is overdue, since 2025-02-19, certainty certain
        deploy is no report

scenario "Had the last soldier left on 17 February"
    on 2025-02-17 Israel withdrew from "southern Lebanon", says UNIFIL
    on 2025-02-17 Lebanon deployed "its army and security forces" in "southern Litani area", says UNIFIL
    expect at 2025-02-18
        withdraw is kept, timeliness done on time
        deploy is kept, timeliness done on time
