# https://euromaidanpress.com/2023/07/17/russia-suspends-black-sea-grain-deal-kremlin-spox-peskov/
scenario "Russia objects on 17 July 2023 and the Initiative ends with that day"
    on 2023-07-17 Russia objected to "renewal of initiative", says "Maria Zakharova" via "Euromaidan Press"
    expect at 2023-07-17
        phase initiative is running
    expect at 2023-07-18
        phase initiative is ended
        no-attack-vessels is lapsed
        distance is lapsed

scenario "Had Ukraine objected in the first term, there would have been no second"
    on 2022-11-10 Ukraine objected to "renewal of initiative", says Ukraine
    expect at 2022-11-18
        phase initiative is running, day 120
    expect at 2022-11-19
        phase initiative is ended
