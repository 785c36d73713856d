scenario "The day of coming into force is day 1 of 42"
    expect at 2014-09-04
        phase first is running, day 1 of 42
        phase second is pending
        captives-second is waiting, force pending

scenario "An extension counts from the day on which it was agreed"
    expect at 2014-10-14
        phase first is running, day 41 of 42
    expect at 2014-10-16
        phase first is running, day 43 of 49

scenario "Nothing is asked of a phase whose gate has not opened"
    on 2014-10-23 talks "second phase" ended, says "Hale Dorrin" via "Meridian Wire"
    expect at 2014-10-24
        phase third is pending
        remains-third is waiting
