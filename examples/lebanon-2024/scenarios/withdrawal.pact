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
    on 2024-12-11 Lebanon deployed "its forces" in Khiam, says "Lebanese Armed Forces" via "Jewish Press", reported on 2024-12-12
    expect at 2024-12-12
        phase withdrawal is running, day 16 of 60
        withdraw is due, due 2025-01-26
        deploy is due, due 2025-01-26

scenario "The chair of the Mechanism expects the army everywhere by 18 February"
    # https://today.lorientlejour.com/article/1447874/jeffers-confident-lebanese-army-will-control-all-population-centers-south-of-litani.html
    on 2025-02-14 Lebanon will deploy "its forces" in "southern Litani area" by 2025-02-18, says "Jasper Jeffers" via "L'Orient Today"
    expect at 2025-02-14
        deploy is due, due 2025-02-18
