scenario "From the signing to the end of the five days"
    expect at 2023-05-21
        phase notification is running, day 2
        phase ceasefire is pending
        calm is waiting
    expect at 2023-05-22
        phase notification is ended
        phase ceasefire is running, day 1
    expect at 2023-05-28, known by 2023-05-28
        phase ceasefire is running, day 7 of 7
    expect at 2023-05-29, known by 2023-05-28
        phase ceasefire is ended
    expect at 2023-06-02
        phase ceasefire is running
        calm is no violation reported
    expect at 2023-06-03
        phase ceasefire is ended
        calm is lapsed
        no-shields is no violation reported
