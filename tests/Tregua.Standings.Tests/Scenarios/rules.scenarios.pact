# T4: the end that a date counts to is that by length, whatever a reading makes of the end.
scenario "By the end is by the length"
    expect at 2031-05-04
        captives is due, due 2031-05-10
    expect at 2031-05-15
        captives is no report, due 2031-05-10

# T5: what counts from a day between two is overdue after the later one only.
scenario "After a withdrawal of one of two days"
    on 2031-05-02 North withdrew from "Salt Hill" from 2031-05-02 to 2031-05-03
    on 2031-05-06 South withdrew from "Reed Bank"
    expect at 2031-05-05
        after-hill is due, due 2031-05-06
    expect at 2031-05-06
        after-hill is kept, due 2031-05-06

# T6: nothing is imputed: what is said to have happened by a day can have happened on any before.
scenario "A release that is dated up to a day"
    on 2031-05-08 North released 20 detainees by 2031-05-08
    expect at 2031-05-08
        detainees is kept, timeliness unknown

# N1: a performing group's and another name's acts are the party's.
scenario "Names of a party"
    on 2031-05-04 "the northern cabinet" released 20 detainees
    on 2031-05-04 "River Guard" released 10 captives
    expect at 2031-05-04
        detainees is kept
        captives is kept

# N3: an act of nobody named is that of the only debtor; where there are two, of neither.
scenario "An act that nobody is named for"
    on 2031-05-04 20 detainees were released
    on 2031-05-04 5 tents were let in
    expect at 2031-05-04
        detainees is kept
        tents is due, performance none
        more-tents is due, performance none

# N4: what fits two clauses equally fits neither.
scenario "Words that fit two clauses"
    on 2031-05-04 South did "clear the mined places"
    expect at 2031-05-04
        roads is no report
        wells is no report

# M1: after the last day nothing is overdue on silence alone.
scenario "Silence is not overdue"
    expect at 2031-05-06
        hill is no report, timeliness unknown

# B1: the incident of a group that performs for a party is not the party's.
scenario "An incident of a group"
    on 2031-05-04 "River Guard" attacked in "the delta", says North
    expect at 2031-05-04
        calm is no violation reported

# G1: that terms were not agreed cannot be told from silence.
scenario "A gate that waits for what is not kept"
    expect at 2031-05-06
        phase second is unknown

# R1, R2: the phase runs or is over depending on the reading; of talks after the last report nothing is known.
scenario "The end is read differently"
    on 2031-05-09 talks "water" are going on, says Lake
    expect at 2031-05-12
        phase first is unknown
    on 2031-05-13 talks "water" are going on, says Lake
    expect at 2031-05-13
        phase first is disputed

# E2: a group's part is counted within the whole of its side.
scenario "A part told by a group"
    on 2031-05-04 South released 6 captives, says North
    on 2031-05-04 "River Guard" released 2 captives, says "River Guard"
    expect at 2031-05-04
        captives is partly kept, done 6 of 10

# H1: accounts that conflict are the headline only where it matters to whether the whole is done.
scenario "A dispute that changes nothing"
    on 2031-05-04 North released 25 detainees, says North
    on 2031-05-04 North released 22 detainees, says South
    expect at 2031-05-04
        detainees is kept, certainty disputed

# A1, A2: what is held back is an attempt, and a leg of another day reschedules the clause without erasing its own.
scenario "Held back and rescheduled"
    on 2031-05-05 North withheld 20 detainees, says North
    expect at 2031-05-06
        detainees is withheld, due 2031-05-05, rescheduled to 2031-05-09, attempt withheld
        next 2031-05-09 "later"
        no next "as rescheduled"

# P1: the score after the four steps of the Peace Accords Matrix.
scenario "A score"
    on 2031-05-04 North released 20 detainees
    on 2031-05-06 South released 6 captives
    expect at 2031-05-06
        detainees is kept, score 3
        captives is partly kept, score 2

# X4: what sources expect.
scenario "An outlook of the file"
    expect at 2031-05-03
        no outlook "the calm holds"
    expect at 2031-05-04
        outlook "the calm holds"

# A1: what is announced to be held back is known on the day it was said, and makes nothing overdue before its day.
scenario "A refusal said before the day"
    on 2031-05-02 North will not withdraw from "Salt Hill" by 2031-05-03, says North
    expect at 2031-05-04
        hill is withheld, timeliness unknown

# A1: what was held back and done on one day was made good where the later report tells that it was done.
scenario "Held back for some hours"
    on 2031-05-05 North withheld 20 detainees, says South
    on 2031-05-05 North released 20 detainees, says South, reported on 2031-05-06
    expect at 2031-05-06
        detainees is kept

# C5: a duty of every day that an amendment adds begins with the day on which that was agreed.
scenario "A daily duty of an amendment"
    on 2031-05-06 North let in 3 trucks
    expect at 2031-05-06
        daily is kept, done 3 of 3
    expect at 2031-05-08
        daily is partly reported, done 3 of 9
