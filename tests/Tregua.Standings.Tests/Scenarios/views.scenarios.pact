# X1: a ratio clause and what triggers it are one exchange.
scenario "What each side gave and is owed stands side by side"
    on 2031-05-02 South released 2 captives
    on 2031-05-02 North released 15 detainees
    expect at 2031-05-02
        exchange captives: given by South 2, owed to North 8
        exchange captives: given by North 15, owed to South 5

# C2: a unit counts once, and what goes beyond all clauses shows at the last.
scenario "Excess shows at the last clause"
    on 2031-05-02 South released 1 captive
    on 2031-05-03 North released 35 detainees
    expect at 2031-05-03
        for-each is kept late, done 10 of 10
        more is kept, done 25 of 20, performance excess

# N3: nobody named, one debtor.
scenario "An act of nobody named is the only debtors"
    on 2031-05-02 South released 10 captives
    expect at 2031-05-02
        captives is kept, force discharged
        bridge is due, due 2031-05-05

# F1: what counts from a performance waits for it.
scenario "A clause waits for what it counts from"
    expect at 2031-05-10
        bridge is waiting, force pending
        for-each is waiting, force pending

# X3: a total below the events that it covers.
scenario "A total below its events is a finding"
    on 2031-05-02 South released 3 captives
    on 2031-05-09 South released 3 captives
    on 2031-05-12 South released 4 captives in total, says North
    expect at 2031-05-12
        captives is done 6 of 10
        finding total-against-events

# X3: a stock that does not follow.
scenario "A stock must follow from the one before"
    on 2031-05-02 South holds still 20 captives
    on 2031-05-05 South released 4 captives
    on 2031-05-10 South holds still 18 captives
    expect at 2031-05-10
        finding stock-against-flows

scenario "A stock that follows is no finding"
    on 2031-05-02 South holds still 20 captives
    on 2031-05-05 South released 4 captives
    on 2031-05-10 South holds still 16 captives
    expect at 2031-05-10
        no finding stock-against-flows

# X2: two totals of one day.
scenario "Totals of one day that cannot both be true"
    on 2031-05-10 South released 6 captives in total, says South
    on 2031-05-10 South released 5 captives in total, says North
    expect at 2031-05-10
        captives is done 5 to 6 of 10, certainty disputed
        finding figures-differ

# X5: ways that are open and closed.
scenario "Outcomes are open until they can no longer come about"
    expect at 2031-05-05
        outcome "Water is shared" from 2031-05-05
        outcome "Nothing is shared" from 2031-05-31
        outcome "Too early" to 2031-05-09
        outcome "Second phase begins" from 2031-05-31
    expect at 2031-05-10
        no outcome "Too early"
    on 2031-05-20 North and South agreed "water"
    expect at 2031-05-20
        no outcome "Nothing is shared"

# Q1, T4: an extension is known from its publication and moves the end.
scenario "An extension moves the end when it is known"
    expect at 2031-05-29, known by 2031-05-28
        phase first is running, day 29 of 30
        captives is due, due 2031-05-30
    expect at 2031-05-29
        phase first is running, day 29 of 35
        captives is due, due 2031-06-04

# Q2: facts after the day do not count, later reports about earlier days do.
scenario "The day asked about bounds the facts, not the reports"
    on 2031-05-02 South released 3 captives, reported on 2031-05-20
    on 2031-05-09 South released 3 captives
    expect at 2031-05-05
        captives is done 3 of 10

# A1, C7: what is announced performs nothing.
scenario "An announcement performs nothing"
    on 2031-05-02 South will release 10 captives on 2031-05-04
    expect at 2031-05-05
        captives is due, performance none, certainty unverified
