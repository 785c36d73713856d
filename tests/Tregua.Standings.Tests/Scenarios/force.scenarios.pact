# F5, W3, W4: a clause under otherwise binds when the one above it is shown overdue; the power it gives suspends.
scenario "A power to suspend opens with the breach and sets the clause aside"
    on 2031-05-11 South did not release 10 captives, says South
    on 2031-05-12 North suspended clause detainees, says North
    expect at 2031-05-10
        stop is waiting, force pending
        reasons is waiting, force pending
    expect at 2031-05-11
        captives is overdue, since 2031-05-11
        stop is no use reported, force in force
        reasons is due, due 2031-05-14
    expect at 2031-05-13
        detainees is suspended, force suspended
        stop is used

# F6: without a breach there is no power, and the report changes nothing in force.
scenario "A suspension without a power is an attempt"
    on 2031-05-05 North suspended clause detainees, says North
    expect at 2031-05-06
        detainees is withheld, force in force, due 2031-05-12
        stop is waiting, force pending

# F7: what fell due while it was set aside is due on the day it is taken up again.
scenario "A suspension announced and taken back"
    on 2031-05-11 South did not release 10 captives, says South
    on 2031-05-12 North suspended clause detainees, says North
    on 2031-05-15 North resumed clause detainees, says North
    on 2031-05-15 North released 20 detainees
    expect at 2031-05-14
        detainees is suspended
    expect at 2031-05-15
        detainees is kept, timeliness done on time, due 2031-05-15, force discharged

# W1: a when clause binds from the day its condition holds, and its time counts from that day.
scenario "A clause waits for its condition and counts from it"
    expect at 2031-05-08
        names is waiting, force pending
    on 2031-05-09 South published "the list of captives"
    on 2031-05-12 North published "the list of detainees"
    expect at 2031-05-10
        names is due, due 2031-05-11
    expect at 2031-05-12
        names is kept late, due 2031-05-11

# W2: a while clause binds only as long as its condition holds.
scenario "An attack counts while the condition holds"
    on 2031-05-09 South published "the list of captives", says North
    on 2031-05-20 North attacked South in "the hills", says "Watch Mission"
    expect at 2031-05-20
        hills is waiting, force pending
    expect at 2031-05-26
        hills is waiting

# W2, W4, F5: a power that holds only while something is violated.
scenario "A suspension by a power that holds under a condition"
    on 2031-05-04 North attacked in "the delta", says "Watch Mission"
    on 2031-05-05 South suspended clause lists, says South
    expect at 2031-05-06
        calm is verified violation
        guards is no use reported, force in force
        lists is suspended
        held-up is used

# F3: what is given up by the one to whom it is owed is discharged, from when it is known.
scenario "A waiver discharges"
    expect at 2031-05-20, known by 2031-05-20
        ford is due, force in force, due 2031-05-25
    expect at 2031-05-21
        ford is discharged, force discharged
    expect at 2031-05-28
        ford is discharged

# F5: a suspension of the whole sets every clause aside.
scenario "The agreement is suspended as a whole"
    on 2031-05-06 North suspended the agreement, says North
    on 2031-05-07 South attacked in "the delta", says "Watch Mission"
    expect at 2031-05-07
        agreement is suspended
        captives is suspended
        calm is suspended, done 0
        rest is used
    on 2031-05-09 North resumed the agreement, says North
    expect at 2031-05-09
        agreement is running
        captives is due, force in force

# F8, F9: notice is given, then the agreement is over; what was due by then stays, what survives binds on.
scenario "A termination takes effect after its notice"
    on 2031-05-06 South terminated the agreement, says South
    on 2031-05-18 North published "the names of the guards", says "Watch Mission"
    expect at 2031-05-16
        agreement is running
        calm is no violation reported, force in force
        leave is used
    expect at 2031-05-17
        agreement is terminated
        phase first is ended
        calm is lapsed, force lapsed
        lists is lapsed, force lapsed
        captives is no report, force in force
        secret is no violation reported, force in force
    expect at 2031-05-18
        secret is verified violation

# F6: a termination by one to whom the text does not give it ends nothing.
scenario "Only whom the text names can terminate"
    on 2031-05-06 North terminated the agreement, says North
    expect at 2031-05-20
        agreement is running
        calm is no violation reported, force in force

# F2, F4: what is fully done is discharged; after the phase what was due stays and continuing duties lapse.
scenario "What is left after the phase"
    on 2031-05-12 North released 20 detainees
    expect at 2031-05-12
        detainees is kept, force discharged
    expect at 2031-05-31
        calm is lapsed, force lapsed
        captives is no report, force in force
        secret is no violation reported, force in force

# A1, F7: a suspension announced and taken back shows both.
scenario "Both the suspension and its end are shown"
    on 2031-05-05 North suspended clause detainees, says North
    on 2031-05-07 North resumed clause detainees, says North
    expect at 2031-05-06
        detainees is withheld, attempt suspended
    expect at 2031-05-07
        detainees is due, attempt suspended, attempt resumed
