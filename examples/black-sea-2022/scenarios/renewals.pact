# https://www.en.portnews.ru/news/347533

scenario "Nobody objects in November 2022, and the term runs again"
    on 2022-11-17 Russia did not object to "renewal of initiative", says Russia via PortNews
    expect at 2022-11-18
        phase initiative is running, day 120
    expect at 2022-11-19
        phase initiative is running, day 121
    expect at 2023-03-18, known by 2023-03-12
        phase initiative is running, day 240

scenario "After the first renewal the last day is day 240"
    expect at 2022-11-18
        phase initiative is running, day 120 of 120
    expect at 2022-11-19
        phase initiative is running, day 121 of 240

# https://sputniknews.com/20230318/russia-agreed-to-extend-grain-deal-only-for-60-days-moscow-stresses-1108547395.html, https://tvpworld.com/68572501/black-sea-grain-deal-extended-but-kyiv-and-moscow-disagree-on-for-how-long

scenario "The renewal of March 2023 is 60 days by one reading and 120 by the other, and runs under both after the two months more of May"
    expect at 2023-03-19
        phase initiative is running, day 241
    expect at 2023-05-17, known by 2023-05-16
        phase initiative is running, day 300
    expect at 2023-05-18
        phase initiative is running, day 301

# On 18 March 2023 Russia said that it would consider more than 60 days only if there was progress: https://tvpworld.com/68572501/black-sea-grain-deal-extended-but-kyiv-and-moscow-disagree-on-for-how-long

scenario "Had Russia objected in April 2023 to any further renewal, the readings would have parted on 18 May, until the extension of the day before is known"
    on 2023-04-11 Russia objected to "renewal of initiative", says Russia
    expect at 2023-05-17, known by 2023-05-16
        phase initiative is running
    expect at 2023-05-18, known by 2023-05-16
        phase initiative is disputed
        no-attack-vessels is disputed
    expect at 2023-05-18
        phase initiative is running
    expect at 2023-07-18
        phase initiative is ended

# https://euromaidanpress.com/2023/07/17/russia-suspends-black-sea-grain-deal-kremlin-spox-peskov/

scenario "Russia objects on 17 July 2023 and the Initiative ends with that day"
    on 2023-07-17 Russia objected to "renewal of initiative", says "Maria Zakharova" via "Euromaidan Press"
    expect at 2023-07-17
        phase initiative is running
    expect at 2023-07-18
        phase initiative is ended
        no-attack-vessels is lapsed
        distance is lapsed

scenario "Without an objection the Initiative would have run on after 17 July 2023"
    expect at 2023-07-18
        phase initiative is running

scenario "An objection a week after the end would have come too late"
    on 2023-07-25 Russia objected to "renewal of initiative", says Russia
    expect at 2023-07-26
        phase initiative is running

scenario "Had Ukraine objected in the first term, there would have been no second"
    on 2022-11-10 Ukraine objected to "renewal of initiative", says Ukraine
    expect at 2022-11-18
        phase initiative is running, day 120
    expect at 2022-11-19
        phase initiative is ended
