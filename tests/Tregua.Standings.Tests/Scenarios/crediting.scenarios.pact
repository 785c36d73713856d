# C1: a total is not added to the events it covers; what came after it is.
scenario "Totals and events are not counted twice"
    on 2031-05-01 South released 3 civilian captives
    on 2031-05-08 South released 2 living captives
    on 2031-05-09 South released 5 living captives in total
    on 2031-05-15 South released 2 living captives
    expect at 2031-05-09
        captives is partly kept, done 5 of 10, timeliness due, certainty certain
    expect at 2031-05-15
        captives is partly kept, done 7 of 10

# C1: the same batch told by several is one event, and a later one another.
scenario "Increments of different dates are different events, copies of one are one"
    on 2031-05-01 South released 3 captives, says North
    on 2031-05-01 South released 3 captives, says South via "Daily Oar"
    on 2031-05-08 South released 3 captives
    expect at 2031-05-08
        captives is done 6 of 10

# M1, C1: a total dated after a quota does not tell whether the quota was kept.
scenario "A total after a quota leaves its timeliness unknown"
    on 2031-05-10 South released 5 captives in total
    expect at 2031-05-10
        captives is partly kept, done 5 of 10, timeliness unknown, due 2031-05-30

# M1: a total after the last day that is below the number shows that it was not kept.
scenario "A lower total after the last day shows it overdue"
    on 2031-06-02 South released 8 captives in total, says "Watch Mission"
    expect at 2031-06-02
        captives is overdue, done 8 of 10, timeliness overdue

# M1, C1: that it was not so many by a day does not say how many it was.
scenario "A denied total leaves open what was done before it"
    on 2031-06-02 South did not release 10 captives in total, says "Watch Mission"
    on 2031-06-04 South released 12 captives in total
    expect at 2031-06-04
        captives is timeliness unknown

# C1: a total that falls takes nothing away.
scenario "A lower later total takes nothing away"
    on 2031-05-10 South released 5 captives in total, says North
    on 2031-05-12 South released 4 captives in total, says North
    expect at 2031-05-12
        captives is done 5 of 10
        finding total-fell

# C2, C4: each event earns its portion, the oldest is paid first.
scenario "The oldest portion is paid first"
    on 2031-05-01 South released 3 civilian captives
    on 2031-05-01 North released 20 detainees
    on 2031-05-08 South released 2 soldier captives
    on 2031-05-09 North released 30 detainees
    expect at 2031-05-09
        for-civilians is kept late, done 30 of 30
        for-soldiers is partly kept, done 20 of 30

# C4: a remainder is carried on to the next event.
scenario "Remainders of a ratio are carried on"
    on 2031-05-01 South released 1 soldier captive
    expect at 2031-05-01
        for-soldiers is waiting
    on 2031-05-08 South released 1 soldier captive
    expect at 2031-05-08
        for-soldiers is due, done 0 of 30, due 2031-05-09

# C4: kinds that are not told leave the requirement open.
scenario "Captives of unknown kind leave the number required unknown"
    on 2031-05-01 South released 3 living captives
    on 2031-05-01 North released 30 detainees
    expect at 2031-05-01
        captives is done 3 of 10
        for-civilians is done 0 to 30, certainty imprecise

# C3: a unit credited to a leg counts in the clause that it settles.
scenario "A leg and the clause it settles are paid by the same units"
    on 2031-05-22 South released 5 living captives in total
    on 2031-05-24 South handed over 2 bodies
    expect at 2031-05-23
        two-bodies is due, done 0 of 2, due 2031-05-24
    expect at 2031-05-24
        two-bodies is kept, done 2 of 2
        captives is done 7 of 10
        exchange swap: given by South 2, owed to South 30, owed to North 0

# C5, D8: a duty of every day is judged day by day; of some days nothing is told.
scenario "A day's duty stands on its days"
    on 2031-05-01 North let in 110 trucks
    on 2031-05-02 North let in 100 trucks
    expect at 2031-05-02
        aid is kept, done 210 of 200
    expect at 2031-05-04
        aid is partly reported, timeliness unknown

# C6: a deed in the text's own words.
scenario "What is published late is kept late"
    on 2031-05-23 South published "the maps of the mined roads"
    expect at 2031-05-21
        maps is no report, timeliness unknown, certainty unreported
    expect at 2031-05-23
        maps is kept late, due 2031-05-20

# C8: an account that does not pass leaves the bounds at nothing and all.
scenario "Nothing established is nothing to all"
    on 2031-05-30 South released 10 captives in total
    expect at 2031-05-30, standard independent
        captives is due, done 0 to 10 of 10, certainty unverified
    expect at 2031-06-01
        captives is kept

# C9: all is full only on the creditor's or a monitor's word.
scenario "A side's own word does not make it all"
    on 2031-05-20 South returned 4 fallen, says South
    expect at 2031-05-20
        all-fallen is partly kept, done 4

# C9: what is said of all before a phase begins is not said of what that phase asks for.
scenario "All that one phase asked for is not what the next will ask for"
    on 2031-05-29 South released all captives, says North
    expect at 2031-05-29
        rest is waiting

# C10: a report that names the batch pays that batch, whichever is the oldest.
scenario "What answers the second batch does not pay the first"
    on 2031-05-01 South released 1 civilian captive
    on 2031-05-08 South released 1 civilian captive
    on 2031-05-08 North released 10 detainees in batch 2
    expect at 2031-05-08
        for-civilians is partly kept, done 10 of 20, timeliness unknown
    expect at 2031-05-07
        for-civilians is no report, done 0 to 10 of 10

# E2: one group's part is counted within the whole.
scenario "A group's body is one of its side's"
    on 2031-05-24 South handed over 2 bodies, says North
    on 2031-05-24 "River Guard" handed over 1 body, says "River Guard"
    expect at 2031-05-24
        two-bodies is kept, done 2 of 2

# Q1: what was published later is not known before.
scenario "Knowledge has a date"
    on 2031-05-01 South released 3 captives, reported on 2031-05-03
    expect at 2031-05-01, known by 2031-05-02
        captives is due, certainty unreported
    expect at 2031-05-01
        captives is done 3 of 10

# C1: what is told without its kind is in the totals by kind that come after it.
scenario "Batches without kinds and totals by kind are not added up"
    on 2031-05-01 South released 3 captives
    on 2031-05-08 South released 2 captives
    on 2031-05-10 South released 4 living captives in total
    on 2031-05-10 South released 1 body in total
    on 2031-05-15 South released 2 captives
    expect at 2031-05-10
        captives is done 5 of 10, certainty certain
    expect at 2031-05-15
        captives is done 7 of 10, certainty certain

# M1: what is held back is the portion that fell due then, not those before it.
scenario "A withholding speaks of what fell due on its day"
    on 2031-05-01 South released 3 civilian captives
    on 2031-05-08 South released 2 civilian captives
    on 2031-05-08 North withheld 20 detainees due 2031-05-08
    expect at 2031-05-09
        for-civilians is withheld, timeliness overdue, since 2031-05-09, due 2031-05-08

# C3: what goes beyond a leg's number shows in the clause that it settles.
scenario "A leg takes no more than its own number"
    on 2031-05-24 North released 30 detainees
    on 2031-05-26 North released 30 detainees
    expect at 2031-05-26
        thirty is kept, done 30 of 30

# H1: days of which nothing is told are no report unless the sum reaches what all of them take.
scenario "A total that reaches what all days take keeps a day's duty"
    on 2031-05-02 North let in 260 trucks in total
    expect at 2031-05-02
        aid is kept, done 260 of 200

# K1: what counts nothing is never imprecise.
scenario "A deed that is established is certain"
    on 2031-05-19 South published "the maps of the mined roads"
    expect at 2031-05-19
        maps is kept, certainty certain

# C4, E2: a kind named in the batch's own report makes the ratio certain.
scenario "A kind named in the batch's own report"
    on 2031-05-01 South released 3 captives, says North
    on 2031-05-01 South released 3 civilian captives, says "Watch Mission"
    expect at 2031-05-01
        for-civilians is due, done 0 of 30
