scenario "Prolonged on its last day until 18 February"
    expect at 2025-01-26
        phase withdrawal is running
        withdraw is due, due 2025-02-18
    expect at 2025-02-18
        phase withdrawal is running
    expect at 2025-02-19
        phase withdrawal is ended

scenario "The chair of the Mechanism expects the army everywhere by 18 February"
    # https://today.lorientlejour.com/article/1447874/jeffers-confident-lebanese-army-will-control-all-population-centers-south-of-litani.html
    on 2025-02-14 Lebanon will deploy "its army and security forces" in "southern Litani area" by 2025-02-18, says "Jasper Jeffers" via "L'Orient Today"
    expect at 2025-02-14
        deploy is due, due 2025-02-18

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
