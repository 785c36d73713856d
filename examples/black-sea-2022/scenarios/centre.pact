# https://turkiye.un.org/en/194294-black-sea-grain-initiative-joint-coordination-centre-operational-update

scenario "The coordination centre opens on 27 July 2022"
    on 2022-07-27 Russia and Ukraine and Türkiye and "United Nations" did "set up the Joint Coordination Centre in Istanbul", says JCC via "United Nations in Türkiye", reported on 2022-08-09
    expect at 2022-07-26
        centre is no report
    expect at 2022-07-27, known by 2022-07-28
        centre is no report
    expect at 2022-07-27
        centre is kept

# https://cyprusshippingnews.com/2022/08/17/black-sea-grain-initiative-progress-report-from-imo/, https://safety4sea.com/black-sea-grain-initiative-rate-of-inspections-leads-to-congestion

scenario "By 6 October 2022 the centre has inspected 503 times"
    on 2022-08-15 "Joint Coordination Centre" inspected 27 vessels in total, says JCC via "Cyprus Shipping News", reported on 2022-08-17
    on 2022-10-06 "Joint Coordination Centre" inspected 503 vessels in total, says JCC via Safety4Sea
    expect at 2022-08-17
        inspections is partly kept, done at least 27
    expect at 2022-10-06
        inspections is partly kept, done at least 503
