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
