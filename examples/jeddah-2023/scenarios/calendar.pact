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

scenario "An extension agreed on the last day, of whose notice nothing is told"
    # https://www.devdiscourse.com/article/law-order/2469050--saudi-arabia-us-welcome-extension-of-sudan-ceasefire-agreement
    on 2023-05-29 SAF and RSF agreed "extension", says "Saudi Arabia" via "Reuters"
    expect at 2023-05-28
        notice is waiting
    expect at 2023-05-29
        notice is no report, timeliness unknown, due 2023-05-27

scenario "Had they notified it on that day it would have been late"
    on 2023-05-29T12:00 SAF and RSF agreed "extension", says "Saudi Arabia"
    on 2023-05-29T13:00 SAF and RSF notified "the intention to extend the ceasefire" to Committee, says Committee
    expect at 2023-05-29
        notice is kept late, due 2023-05-27

scenario "Notified two days ahead it would have been in time"
    on 2023-05-26T12:00 SAF and RSF agreed "extension", says "Saudi Arabia"
    on 2023-05-27T12:00 SAF and RSF notified "the intention to extend the ceasefire" to Committee, says "Saudi Arabia"
    expect at 2023-05-27
        notice is kept, timeliness done on time
