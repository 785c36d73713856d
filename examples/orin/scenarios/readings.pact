scenario "After the last day the two readings part, and neither is preferred"
    on 2014-09-23 talks "second phase" began, says "Hale Dorrin" via "Meridian Wire"
    on 2014-10-23 talks "second phase" are going on, says "Anselm Rook" via "Harbour Courier"
    expect at 2014-10-22
        phase first is running, day 49 of 49
        phase second is pending
    expect at 2014-10-23
        phase first is disputed, day 50 of 49
        calm is disputed
        terms-second is no report, due 2014-10-08

scenario "When the talks have ended both readings agree that the phase is over"
    on 2014-09-23 talks "second phase" began, says "Hale Dorrin" via "Meridian Wire"
    on 2014-10-23 talks "second phase" ended, says "Hale Dorrin" via "Meridian Wire"
    expect at 2014-10-25
        phase first is ended

scenario "Terms that somebody says were not agreed are overdue, and silence is not"
    on 2014-10-15 Veskar and "Upland League" did not agree "second phase", says "Orin Observer Mission", reported on 2014-10-16
    expect at 2014-10-08
        terms-second is due, due 2014-10-08
    expect at 2014-10-15, known by 2014-10-15
        terms-second is no report, timeliness unknown
    expect at 2014-10-16
        terms-second is overdue, due 2014-10-08, since 2014-10-09
