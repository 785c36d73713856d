scenario "Hours, days, months and what waits for them, on the day after the signing"
    expect at 1953-07-28
        phase armistice is running, day 2
        leave-zone is due, due 1953-07-30
        leave-islands is due, due 1953-08-06
        return-prisoners is due, due 1953-09-25
        hand-over-others is due, due 1953-09-25
        conference is due, due 1953-10-27
        clear-zone is waiting
        civilians is waiting
        neutral-lands is waiting

scenario "Nothing reported is neither kept nor broken"
    expect at 1953-11-01
        cease-fire is no report
        leave-islands is no report
        return-prisoners is no report
        conference is no report
        hostilities is no violation reported
        weapons is no violation reported
