scenario "Each side uses its eighteen inspections in the first year"
    # https://www.airandspaceforces.com/newstartplusoneandcounting/ : eighteen each; how they fell to the two kinds is by the caps.
    on 2012-02-03 "United States" inspected 10 "type one" sites in total, says "State Department" via "Air and Space Forces"
    on 2012-02-03 "United States" inspected 8 "type two" sites in total, says "State Department" via "Air and Space Forces"
    on 2012-02-03 Russia inspected 10 "type one" sites in total, says "State Department" via "Air and Space Forces"
    on 2012-02-03 Russia inspected 8 "type two" sites in total, says "State Department" via "Air and Space Forces"
    expect at 2012-02-03
        type-one-us is used, done 10
        type-two-us is used, done 8
        type-one-russia is used, done 10
        type-two-russia is used, done 8

scenario "An eleventh inspection of the first kind in one year is beyond the right, and stays on record in the next"
    on 2012-04-10 "United States" inspected 6 "type one" sites, via "Invented Gazette"
    on 2012-10-10 "United States" inspected 5 "type one" sites, via "Invented Gazette"
    on 2013-03-01 "United States" inspected 2 "type one" sites, via "Invented Gazette"
    expect at 2012-04-11
        type-one-us is used, done 6
    expect at 2012-10-11
        type-one-us is used beyond cap, done 11
    expect at 2013-03-02
        type-one-us is used beyond cap, done 13
