scenario "The releases of the two years after the scheme began"
    # https://legalize.dev/uk/law/ukpga-1998-35 ; the British law of 28 July 1998 is taken as the scheme's beginning. The Guardian counts from September 1998.
    # https://irishtimes.com/news/prisoner-releases-signal-end-of-the-maze-1.297631
    on 1998-07-28 "United Kingdom" did "enact the law on early release", via "Statute Law Database"
    on 1998-07-28 "United Kingdom" did "begin the scheme of early release", via "Statute Law Database"
    on 2000-07-28 "United Kingdom" released 86 qualifying prisoners, via "Irish Times", reported on 2000-07-29
    on 2000-07-28 "United Kingdom" released 428 qualifying prisoners in total, via "Irish Times", reported on 2000-07-29
    expect at 1998-07-01
        releases is waiting
    expect at 1998-07-29
        releases is due, due 2000-07-28
    expect at 2000-07-29
        releases is partly kept, done at least 428

scenario "Two outlets count 428 and 430, and the difference is a finding"
    # https://www.rte.ie/news/2000/0930/9197-maze gives 430 two months later.
    on 1998-07-28 "United Kingdom" did "begin the scheme of early release", via "Statute Law Database"
    on 2000-07-28 "United Kingdom" released 428 qualifying prisoners in total, via "The Guardian"
    on 2000-09-30 "United Kingdom" released 430 qualifying prisoners in total, via "RTÉ"
    expect at 2000-07-29
        releases is partly kept, done at least 428
    expect at 2000-10-01
        releases is partly kept, done at least 430
        no finding figures-differ
