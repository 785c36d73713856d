# What inspectors of which party were there on 30 October is told in two ways: https://babel.ua/en/news/86388-the-special-coordination-center-has-increased-the-number-of-inspection-teams-to-check-ukrainian-ships-with-grain, https://en.cfts.org.ua/news/12_ships_leave_greater_odesa_ports_on_monday_under_grain_initiative

# https://euromaidanpress.com/2022/10/29/russia-suspends-un-brokered-grain-deal-with-ukraine/, https://novayagazeta.eu/articles/2022/11/02/russian-defence-ministry-announces-resumption-of-grain-deal-en-news

scenario "Russia suspends its part for four days; the text knows no such power"
    on 2022-10-29 Russia suspended "the agreement", says "Russian Defence Ministry" via "Euromaidan Press"
    on 2022-11-02 Russia resumed "the agreement", says "Russian Defence Ministry" via "Novaya Gazeta Europe"
    expect at 2022-10-30
        agreement is running
        phase initiative is running, day 101
        no-attack-vessels is no violation reported
    expect at 2022-11-02
        agreement is running
        phase initiative is running, day 104
