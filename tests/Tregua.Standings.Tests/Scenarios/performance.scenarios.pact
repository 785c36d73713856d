# D1: what is handed back never counted, and what replaces it comes late.
scenario "A body that was another's is handed back and replaced"
    on 2031-05-09 South handed over 4 remains to North
    expect at 2031-05-10
        bodies is kept, done 4 of 4
    on 2031-05-12 North returned 1 body to South
    expect at 2031-05-12
        bodies is partly kept, done 3 of 4, timeliness unknown
    on 2031-05-14 South handed over 1 body to North
    expect at 2031-05-14
        bodies is kept late, done 4 of 4

# D2: an obligation of means is kept by trying.
scenario "An offer keeps an obligation of means"
    expect at 2031-05-03
        peace is no report
    on 2031-05-04 Lake offered "to bring both shores to one table", says North
    expect at 2031-05-04
        peace is kept, force in force

# D3: each owes for itself.
scenario "One did and the other did later"
    on 2031-05-04 North published "the maps of the fords"
    expect at 2031-05-04
        maps is partly kept, done 1 to 2
    on 2031-05-07 South published "the maps of the fords"
    expect at 2031-05-07
        maps is kept late, done 2

# D4: shares may overlap, and each must be reached.
scenario "The whole is reached and a share is not"
    on 2031-05-03 North let in 250 trucks in "the hills"
    on 2031-05-04 North let in 300 trucks in "the delta"
    on 2031-05-05 North let in 60 fuel trucks in "Ash Farm"
    expect at 2031-05-05
        trucks is kept, done 610 of 600
    expect at 2031-05-04
        trucks is partly kept, done 550 of 600

scenario "A share is missing"
    on 2031-05-03 North let in 600 trucks in "the delta"
    expect at 2031-05-05
        trucks is partly kept, done 600 of 600, performance partial

# N5, D6: what lies in a place counts there; what its report puts under an exception does not count.
scenario "Incidents in places within, and under an exception"
    on 2031-05-03 North attacked in "Ash Farm", says South
    on 2031-05-04 North attacked in "Crow Rock", says South
    on 2031-05-05 North attacked in "the delta", says South
    on 2031-05-06 South attacked "raiders at the ford watch" in "the hills", says South
    expect at 2031-05-06
        hills is alleged violation, done 2

# N5: to leave a part of a place is not to leave it.
scenario "Leaving a part"
    on 2031-05-10 North withdrew from "Ash Farm"
    expect at 2031-05-10
        leave is due, performance none
    on 2031-05-12 North withdrew from "the uplands"
    expect at 2031-05-12
        leave is kept

# C9: a cap is kept up to its number in each period.
scenario "A cap in each month"
    on 2031-05-03 South let in 60 soldiers
    on 2031-05-20 South let in 40 soldiers
    expect at 2031-05-20
        soldiers is kept
    on 2031-05-25 South let in 1 soldier
    expect at 2031-05-25
        soldiers is not kept, performance excess

# D7: a power with a cap in each period.
scenario "Visits of ten days"
    on 2031-05-02 "Watch Mission" inspected 2 trucks
    on 2031-05-12 "Watch Mission" inspected 2 trucks
    expect at 2031-05-12
        visits is used
    on 2031-05-14 "Watch Mission" inspected 1 truck
    expect at 2031-05-14
        visits is used beyond cap

# D8, C5: a duty of every week of which some weeks are told.
scenario "A duty that is not counted, week by week"
    on 2031-05-03 South did "report on the wells"
    expect at 2031-05-08
        weekly is kept
    expect at 2031-05-25
        weekly is partly reported

# X8: what lies outside the agreement counts for no clause.
scenario "Others than those of the agreement"
    on 2031-05-09 South handed over 3 remains to North
    on 2031-05-09 South handed over 2 "river captives" to North
    expect at 2031-05-09
        bodies is partly kept, done 3 of 4

# X8: they are shown aside.
scenario "What lies outside is shown aside"
    on 2031-05-09 South handed over 2 "river captives" to North
    expect at 2031-05-09
        outside "river captive" is done 2

# D1, A1: what was handed back shows as an attempt.
scenario "Handed back shows as returned"
    on 2031-05-09 South handed over 4 remains to North
    on 2031-05-12 North returned 1 body to South
    expect at 2031-05-12
        bodies is partly kept, attempt returned
