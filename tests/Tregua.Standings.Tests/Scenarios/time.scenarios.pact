# T1: the day of the start is day 1; a phase that starts at an instant ends at that clock time.
scenario "Days are counted from the day of the start"
    expect at 2031-03-20
        phase first is running, day 1 of 14
    expect at 2031-04-02
        phase first is running, day 14 of 14
    expect at 2031-04-03
        phase first is ended

# T2: three forms of counting days.
scenario "By day N, within N days of and on the Nth day after are three things"
    expect at 2031-03-21
        lists-day is due, due 2031-03-22
        release-within is due, due 2031-03-27
        open-nth is due, due 2031-03-22

# T3: 240 hours from 20 March 21:45 reach over the night on which the clocks go forward, to 30 March 22:45.
scenario "Hours are counted as they elapse"
    on 2031-03-30T22:30 North opened "the hotline station"
    expect at 2031-03-30
        hotline is kept, timeliness done on time, due 2031-03-30

scenario "A minute after the last one is late"
    on 2031-03-30T22:50 North opened "the hotline station"
    expect at 2031-03-30
        hotline is kept late, timeliness done late

# T5: after an event that is known to two days, due is a range.
scenario "What counts from an uncertain event is overdue only after the latest date it can have"
    on 2031-03-24 North withdrew from "Salt Hill" from 2031-03-24 to 2031-03-25
    expect at 2031-03-28
        after-hill is due, due 2031-03-28
    expect at 2031-03-29
        after-hill is no report, timeliness unknown
