scenario "Everything that can be said and expected"
    on 2040-03-01 "Marl Front" released 3 living captives, says Oru via "Harbour Post", reported on 2040-03-02
    on 2040-03-02T10:30 Tesk released 90 prisoners, via "Harbour Post"
    on 2040-03-05 "Marl Front" released 25 captives in total, says "Pell Arno"
    on 2040-03-06 "Marl Front" still holds about 62 captives
    on 2040-03-07 Tesk withheld about 620 prisoners due 2040-03-06
    on 2040-03-08 Tesk and "Marl Front" agreed "second phase"
    expect at 2040-03-08, known by 2040-03-07, standard independent or monitor
        phase first is running, day 8 of 42
        phase second is pending
        captives is partly kept, done 3 to 25 of 33, force in force, performance partial, timeliness not due, certainty imprecise, due 2040-04-11, since 2040-03-01
        captives is done at least 3
        aid is performance none, certainty unreported
        calm is no violation reported
        exchange swap: given by "Marl Front" 4, owed to "Marl Front" 76
        finding figures-differ
        finding "62"
        no finding total-fell
        outcome "The second phase begins" from 2040-04-12 to 2040-04-30
        no outcome "without terms"
    expect at 2040-03-09, standard newsroom
        phase first is day 9

scenario "Nothing is reported"
    expect at 2040-03-09
        terms-second is due, due 2040-04-04

scenario "A power of the text is used"
    on 2040-03-16 Tesk suspended clause aid, says Tesk
    on 2040-03-18 Tesk resumed clause aid, reported on 2040-03-19
    on 2040-03-20 Tesk objected to "renewal of patrols"
    on 2040-03-21 Tesk still holds 212.8 shells, says "Narrows Mission"
    on 2040-04-02 Tesk terminated the agreement
    expect at 2040-03-17
        agreement is running
        aid is suspended, force suspended
        four is mismatched, timeliness mismatched
    expect at 2040-05-01
        agreement is terminated

scenario "What was tried, how it is read, and what stands aside"
    on 2040-03-01 Tesk released 3 prisoners
    expect at 2040-03-02
        aid is due, reported due 2040-03-01, rescheduled to 2040-03-05, score 2, attempt withheld, attempt announced, no attempt refused
        aid read as "words of a reading" is no report
        phase first read as "words of a reading" is ended
        outlook "diplomats"
        no outlook "war"
        notice "nobody has reviewed"
        no notice "without a date"
        next 2040-03-05 "aid"
        no next "talks"
        outside prisoners is done 4 to 5
