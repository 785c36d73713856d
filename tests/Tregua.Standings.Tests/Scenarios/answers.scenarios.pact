# C9: all is full on the word of the one to whom it is owed, from the day told, also where no number is.
scenario "All is said by the other side, not by oneself"
    on 2031-05-03 North withdrew all cannons from "the hills", says North
    expect at 2031-05-03
        cannons is due
        return is waiting
    on 2031-05-04 North withdrew all cannons from "the hills", says South
    expect at 2031-05-04
        cannons is kept, timeliness done on time, certainty certain
        return is due, due 2031-05-09

scenario "All is said late by a monitor"
    on 2031-05-07 North withdrew all cannons from "the hills", says "Watch Mission"
    expect at 2031-05-07
        cannons is kept late
        return is due, due 2031-05-12

# C4: each use of a power calls for an answer of its own, by the first deed since that answers no use before.
scenario "Two requests and one answer"
    expect at 2031-05-01
        visit is waiting
    on 2031-05-02 South did "ask for a visit of the wells"
    expect at 2031-05-03
        visit is due, due 2031-05-06
    on 2031-05-05 North did "open the wells to visitors"
    expect at 2031-05-05
        visit is kept, timeliness done on time
    on 2031-05-08 South did "ask for a visit of the wells"
    expect at 2031-05-08
        visit is partly kept, done 1 of 2, due 2031-05-12

# D7, R3: what a reading takes away nobody uses.
scenario "A power that one side reads away is used"
    on 2031-05-02 North did "refer a dispute to the lake"
    expect at 2031-05-03
        refer is disputed
        settle is disputed
        settle read as "each by itself" is due
        settle read as "only together" is waiting

# N4, W4: a clause all of whose words are said is meant before one of which some are; of silence nothing is shown overdue.
scenario "The shorter of two clauses is denied"
    on 2031-05-02 North did "refer a dispute to the lake"
    expect at 2031-05-08
        elders is waiting
    on 2031-05-09 Lake did not do "settle the dispute", says South
    expect at 2031-05-09
        settle read as "each by itself" is overdue
        elders read as "each by itself" is due

# C4, T8: what is due before an event is done by what was done since the event before.
scenario "Names on the day itself, and a day ahead"
    on 2031-05-04 North published "the names of the freed"
    on 2031-05-04 North released 5 detainees
    expect at 2031-05-04
        names is kept late
    on 2031-05-06T08:00 North published "the names of the freed"
    on 2031-05-07T12:00 North released 5 detainees
    expect at 2031-05-07
        names is kept late, done 2 of 2

scenario "Names a day ahead"
    on 2031-05-06T08:00 North published "the names of the freed"
    on 2031-05-07T12:00 North released 5 detainees
    expect at 2031-05-07
        names is kept, timeliness done on time

# M1: what is only said to be going to be held back makes nothing overdue.
scenario "Said before the day and never after"
    on 2031-05-08 North will not release detainees by 2031-05-10, says North
    expect at 2031-05-11, known by 2031-05-09
        detainees is withheld, timeliness unknown

# A1: what only later reports tell of the day of the holding back came after it.
scenario "Held back for hours"
    on 2031-05-10 North withheld 20 detainees due 2031-05-10, says South
    expect at 2031-05-10, known by 2031-05-10
        detainees is withheld
    on 2031-05-11 North released 20 detainees on 2031-05-10
    expect at 2031-05-11
        detainees is kept

# E4: at least so many, beside a number that is as many and more, sets no ceiling of its own.
scenario "One says twelve and one at least ten"
    on 2031-05-09 North released 12 detainees, says Lake
    on 2031-05-09 North released at least 10 detainees, says North
    expect at 2031-05-09
        detainees is partly kept, done 12 of 20

# N5: a deed in a part of its place is a step; of a place not known to lie in it, it is open whether it is meant.
scenario "Guards in a part and elsewhere"
    on 2031-05-04 South deployed "border guards" in "Ash Farm"
    on 2031-05-05 South deployed "border guards" in "the delta"
    expect at 2031-05-05
        guards is due, done 0 to 1
    on 2031-05-06 South deployed "border guards" in "the hills"
    expect at 2031-05-06
        guards is kept

# F1: before the agreement is in force nothing of it binds.
scenario "The day before"
    expect at 2031-04-30
        south-quiet is waiting
    expect at 2031-05-01
        south-quiet is no violation reported
