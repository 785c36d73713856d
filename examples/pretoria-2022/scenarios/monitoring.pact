# https://borkena.com/2022/12/29/ethiopia-peace-agreement-implementation-monitoring-team-in-mekelle/

scenario "Three officers arrive on 29 December 2022, and six months run from there"
    on 2022-12-29 "African Union" deployed "team of African experts", via Borkena
    on 2022-12-29 "African Union" holds 3 experts in Tigray, via Borkena
    expect at 2022-12-28
        mandate is waiting
    expect at 2022-12-29
        experts is kept
        team-size is kept
        mandate is no report, force in force
    expect at 2023-06-29
        mandate is no report, force in force
    expect at 2023-06-30
        mandate is lapsed

scenario "Eleven experts would be one too many"
    on 2023-01-15 "African Union" holds 11 experts in Tigray, says Government
    expect at 2023-01-15
        team-size is not kept
