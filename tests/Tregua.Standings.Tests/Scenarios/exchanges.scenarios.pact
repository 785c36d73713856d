# X6: legs done in time on different days
scenario "legs done in time on different days are mismatched"
    on 2031-05-04 South released 10 captives
    on 2031-05-06 North released 10 detainees
    expect at 2031-05-07
        ten-captives is mismatched, timeliness mismatched
        ten-detainees is mismatched, timeliness mismatched

# X6: one day
scenario "legs done on one day are kept"
    on 2031-05-04 South released 10 captives
    on 2031-05-04 North released 10 detainees
    expect at 2031-05-07
        ten-captives is kept, timeliness done on time
        ten-detainees is kept, timeliness done on time

# X6: silence
scenario "a leg done in time is kept while nothing is told of the other"
    on 2031-05-04 South released 10 captives
    expect at 2031-05-20
        ten-captives is kept, timeliness done on time

# X6, M1: late
scenario "a leg done late is late, and the one done in time on another day mismatched"
    on 2031-05-04 South released 10 captives
    on 2031-05-13 North released 10 detainees
    expect at 2031-05-20
        ten-captives is mismatched
        ten-detainees is kept late, timeliness done late

# X1: acts that are not counted
scenario "an act is owed from the day its phase starts until it is done"
    on 2031-05-10 North and South agreed "gates"
    on 2031-05-12 North opened "the north gate"
    expect at 2031-05-09
        exchange gates: owed to North 0, owed to South 0
    expect at 2031-05-11
        exchange gates: owed to North 1, owed to South 1
    expect at 2031-05-12
        exchange gates: given by North 1, owed to South 0, owed to North 1
