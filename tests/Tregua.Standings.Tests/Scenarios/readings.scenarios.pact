# R1, R3: a clause that is read differently stands under each reading.
scenario "A number that is read differently"
    on 2031-05-12 North released 20 detainees
    expect at 2031-05-12
        detainees is disputed, done 20, certainty disputed

scenario "A day that is read differently"
    on 2031-05-09 South did not release 10 captives, says South
    expect at 2031-05-09
        captives is disputed

scenario "A prohibition that one side reads away"
    expect at 2031-05-05
        hills is disputed, force disputed

# R1: each reading is shown with what it makes of the clause.
scenario "A number under each reading"
    on 2031-05-12 North released 20 detainees
    expect at 2031-05-12
        detainees read as "thirty" is partly kept
        detainees read as "twenty" is kept
