scenario "People freed outside the agreement earn nothing and start no ratio"
    on 2023-11-26 Hamas released 50 hostages
    on 2023-11-26 Hamas released 20 "foreign nationals"
    expect at 2023-11-26
        hostages is kept, done 50 of 50
        detainees is due, done 0 of 150
    expect at 2023-11-28, known by 2023-11-26
        phase truce is ended
