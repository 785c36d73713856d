# T7: months are counted on the calendar.
scenario "Two months from the last day of January"
    expect at 2031-02-10
        phase trade is running, day 11
        monthly is due, due 2031-02-28

# T8: so many days before an event.
scenario "A day before the end"
    expect at 2031-02-10
        notice is due, due 2031-03-27
    on 2031-03-28 South did "name its envoy"
    expect at 2031-03-28
        notice is kept late

# T9: a clause binds within its window, both days included.
scenario "A prohibition within a window"
    on 2031-02-03 North flew over "the nets", says South
    on 2031-02-04 North flew over "the nets", says South
    on 2031-02-19 North flew over "the nets", says South
    on 2031-02-20 North flew over "the nets", says South
    expect at 2031-02-03
        nets is waiting, force pending
    expect at 2031-02-19
        nets is alleged violation, done 2
    expect at 2031-02-20
        nets is alleged violation, done 2, force lapsed

# T10: an extension of one clause moves its deadline where it is known.
scenario "A clause is given more time"
    expect at 2031-02-07
        hospital is due, due 2031-02-10
    expect at 2031-02-09
        hospital is due, due 2031-02-15

# G3, R3: renewed at the end; readings of the later renewals stand side by side.
scenario "A phase begins anew unless a party objects"
    expect at 2031-03-31
        phase trade is running, day 60
    expect at 2031-04-05
        phase trade is running
        nets is lapsed
    expect at 2031-05-12
        phase trade is disputed

# G4: an objection in time stops it, a later one does not.
scenario "An objection in time ends the phase"
    on 2031-03-20 South objected to "the renewal of trade", says South
    expect at 2031-03-30
        phase trade is running
    expect at 2031-04-02
        phase trade is ended

scenario "An objection too late stops nothing"
    on 2031-03-29 South objected to "the renewal of trade", says South
    expect at 2031-04-02
        phase trade is running

scenario "An objection that the standard does not establish leaves it open"
    on 2031-03-20 South objected to "the renewal of trade", via "Daily Oar"
    expect at 2031-04-02, standard named
        phase trade is unknown

# D5: a stock is judged by the figures of what is held, at their dates within the window.
scenario "A stock beyond its cap and back"
    on 2031-02-01 South holds 400 cement, says South
    on 2031-02-06 South holds 290 cement, says South
    on 2031-02-15 South holds 310 cement, says South
    on 2031-03-01 South holds 250 cement, says South
    expect at 2031-02-03
        stock is waiting
    expect at 2031-02-05
        stock is no report
    expect at 2031-02-10
        stock is kept, done 290
    expect at 2031-02-20
        stock is not kept, done 310, since 2031-02-15
    expect at 2031-03-02
        stock is partly kept, done 250, since 2031-03-01
    expect at 2031-03-11
        stock is partly kept, force lapsed

# D5: of a cap the most held decides that it is kept, the least that it is not.
scenario "A vague figure of a stock decides what it can"
    on 2031-02-06 South holds at least 305 cement, says North
    expect at 2031-02-06
        stock is not kept
    on 2031-02-08 South holds at least 200 cement, says North
    expect at 2031-02-08
        stock is partly kept, certainty imprecise

# G2: what is released beyond a number makes the phase longer, up to its limit.
scenario "A pause is earned"
    on 2031-02-01 South released 25 captives
    on 2031-02-02 South released 15 captives
    expect at 2031-02-03
        phase pause is running, day 4
        calm is no violation reported, force in force
    expect at 2031-02-05
        phase pause is running, day 6
    expect at 2031-02-06
        phase pause is ended
