# M1, A1, A2: held back on its day, moved to another, done then: late since the first day.
scenario "What is withheld and rescheduled is late when it is done"
    on 2031-05-10 North withheld 60 detainees, says North
    on 2031-05-16 North released 60 detainees, says South
    expect at 2031-05-09
        detainees is due, due 2031-05-10
    expect at 2031-05-11
        detainees is withheld, timeliness overdue, since 2031-05-11, certainty certain
    expect at 2031-05-14
        detainees is withheld, due 2031-05-10
        late-detainees is due, due 2031-05-16
    expect at 2031-05-16
        detainees is kept late, done 60 of 60, timeliness done late
        late-detainees is kept, timeliness done on time

# C8, M1: silence after the last day.
scenario "Silence is neither performance nor breach"
    expect at 2031-05-12
        detainees is no report, performance none, timeliness unknown, certainty unreported

# M1: an established denial on the day or after shows it.
scenario "A denial shows it overdue"
    on 2031-05-11 North did not release 60 detainees, says South
    expect at 2031-05-11
        detainees is overdue

# K1, E4: two counts of one day.
scenario "Different numbers of one day stand side by side"
    on 2031-05-10 North released 60 detainees, says North
    on 2031-05-10 North released 55 detainees, says South
    expect at 2031-05-10
        detainees is disputed, done 55 to 60 of 60, certainty disputed
        finding figures-differ
    expect at 2031-05-10, standard against-interest
        detainees is done 55 to 60 of 60

# E3: one source quoted twice is one origin; a standard of the case.
scenario "Origins are counted, not outlets"
    on 2031-05-10 North released 60 detainees, says "Ada Vale" via "Daily Oar"
    on 2031-05-10 North released 60 detainees, says "Ada Vale" via "Evening Oar"
    on 2031-05-10 North released 60 detainees, via "Noon Oar"
    expect at 2031-05-10, standard independent
        detainees is due, done 0 to 60 of 60, certainty unverified
    expect at 2031-05-10, standard named
        detainees is kept

scenario "Two sides are two origins"
    on 2031-05-10 North released 60 detainees, says "Ada Vale" via "Daily Oar"
    on 2031-05-10 North released 60 detainees, says South via "Daily Oar"
    expect at 2031-05-10, standard newsroom
        detainees is kept

# E4: verified by applies in addition.
scenario "A withdrawal that a monitor must verify does not count before it does"
    on 2031-05-04 North withdrew from "Salt Hill", says North
    expect at 2031-05-04
        leave is due, performance none, certainty unverified
    on 2031-05-05 North withdrew from "Salt Hill", says "Watch Mission"
    expect at 2031-05-05
        leave is kept, timeliness done on time

# B1: incidents.
scenario "An incident in a town of an island in the clause's place is one in that place"
    on 2031-05-02 North attacked South in "Reed Town", says South
    on 2031-05-03 North attacked South in "Salt Hill", says Lake
    expect at 2031-05-02
        calm is alleged violation
    expect at 2031-05-04
        calm is alleged violation

scenario "Incidents are alleged or verified, and those elsewhere or of nobody do not count"
    on 2031-05-02 South attacked in "the delta", says North
    on 2031-05-03 North attacked in "the hills", says South
    expect at 2031-05-03
        calm is alleged violation, done 1
    on 2031-05-04 North attacked in "the delta", says "Watch Mission"
    expect at 2031-05-04
        calm is verified violation, done 2

scenario "A prohibition of which nothing is told"
    expect at 2031-05-04
        calm is no violation reported, certainty unreported

# C7: one side alone does not begin talks.
scenario "A delegation is not the beginning of talks"
    on 2031-05-05 North held talks "water", says North
    expect at 2031-05-07
        talks is no report, performance none, timeliness unknown, certainty unverified
    on 2031-05-08 talks "water" began, says Lake
    expect at 2031-05-08
        talks is kept late

# K1: one affirms what the other denies.
scenario "Accounts conflict"
    on 2031-05-05 talks "water" began, says Lake
    on 2031-05-09 North and South did not begin talks "water", says South
    expect at 2031-05-09
        talks is disputed, certainty disputed
        finding accounts-conflict

# R1, R2: three readings of the end.
scenario "Readings part after the last day, and none is the default"
    on 2031-05-05 talks "water" began, says Lake
    on 2031-05-24 talks "water" are going on, says Lake
    expect at 2031-05-20
        phase first is running, day 20 of 20
        calm is no violation reported, force in force
    expect at 2031-05-23
        phase first is disputed, day 23 of 20
        calm is disputed, force disputed
        outcome "First phase continues, as South reads the text"

# G1, F1: terms agreed before the end open the second phase on the day after the first.
scenario "The second phase starts when its gate opens"
    on 2031-05-14 North and South agreed "water", says Lake
    on 2031-05-24 South released 5 captives
    expect at 2031-05-15
        terms is kept
        phase second is pending
        pay is waiting, force pending
        outcome "Second phase begins" from 2031-05-21
    expect at 2031-05-21
        phase first is ended
        phase second is running, day 1 of 10
        calm is lapsed, force lapsed
        detainees is no report, force in force
    expect at 2031-05-24
        pay is kept, done 5 of 5, force discharged

# F1: units from before a clause binds were given for something else.
scenario "What was given before a phase does not count for it"
    on 2031-05-10 South released 5 captives
    on 2031-05-14 North and South agreed "water", says Lake
    expect at 2031-05-22
        pay is due, done 0 to 5 of 5, certainty unreported

# A power used within its cap and beyond.
scenario "A power has a cap"
    on 2031-05-02 North detained 3 captives
    expect at 2031-05-02
        cap is used
    on 2031-05-03 North detained 1 captive
    expect at 2031-05-03
        cap is used beyond cap
