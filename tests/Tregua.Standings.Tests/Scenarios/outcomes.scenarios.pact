# X5, O1: earliest and latest days, with what is done on the way.
scenario "What can come of the first day"
    expect at 2031-05-01
        outcome "The ford is open" from 2031-05-31
        outcome "Silence" from 2031-05-21
        outcome "Second phase begins" from 2031-05-21
        outcome "First phase is over" from 2031-05-21
        outcome "First phase continues" from 2031-05-21 to 2031-05-24
        outcome "The ferry begins" from 2031-05-01
        outcome "detainees is suspended" from 2031-05-08
        outcome "The agreement is terminated" from 2031-05-06
        outcome "Ten days after the captives" from 2031-05-18

# O1: a renewal that a party can object to until the third day before the last.
scenario "The ferry is renewed unless a party objects"
    on 2031-05-02 South handed over 4 captives, says North
    expect at 2031-05-03
        phase ferry is running, day 2 of 15
        outcome "The ferry is renewed" from 2031-05-17 to 2031-05-17
        outcome "The ferry is over" from 2031-05-17 to 2031-06-06
        no outcome "detainees is suspended"
        no outcome "Ten days after the captives"
    expect at 2031-05-14
        outcome "The ferry is renewed" from 2031-05-17 to 2031-05-17
        outcome "The ferry is over" from 2031-05-27 to 2031-06-06

scenario "An objection in time ends the ferry with its length"
    on 2031-05-02 South handed over 4 captives, says North
    on 2031-05-13 North objected to "the renewal of the ferry"
    expect at 2031-05-14
        no outcome "The ferry is renewed"
        outcome "The ferry is over" from 2031-05-17 to 2031-05-17

# O1: what was not done in time opens what stands under otherwise.
scenario "A power under otherwise is open once the clause above is overdue"
    expect at 2031-05-10
        outcome "detainees is suspended" from 2031-05-10
    expect at 2031-05-10
        outcome "The agreement is terminated" from 2031-05-15

# O2: past the length, with nothing told of the talks, the phase may be over or go on.
scenario "Where nothing is told of the talks both are possible"
    expect at 2031-05-23
        phase first is unknown
        outcome "First phase is over" from 2031-05-23
        outcome "Silence" from 2031-05-23
        outcome "First phase continues" from 2031-05-23
