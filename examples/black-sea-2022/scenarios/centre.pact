# https://turkiye.un.org/en/194294-black-sea-grain-initiative-joint-coordination-centre-operational-update
scenario "The coordination centre opens on 27 July 2022"
    on 2022-07-27 Russia and Ukraine and Türkiye and "United Nations" did "set up the Joint Coordination Centre in Istanbul", says JCC via "United Nations in Türkiye", reported on 2022-08-09
    expect at 2022-07-26
        centre is no report
    expect at 2022-07-27, known by 2022-07-28
        centre is no report
    expect at 2022-07-27
        centre is kept
