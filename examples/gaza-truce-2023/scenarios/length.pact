scenario "The truce as it was prolonged, day by day"
    expect at 2023-11-23
        phase truce is pending
    expect at 2023-11-27, known by 2023-11-26
        phase truce is running, day 4 of 4
    expect at 2023-11-28, known by 2023-11-26
        phase truce is ended
    expect at 2023-11-28, known by 2023-11-28
        phase truce is running, day 5 of 6
    expect at 2023-11-29
        phase truce is running, day 6 of 6
    expect at 2023-11-30
        phase truce is running, day 7 of 7
    expect at 2023-12-01
        phase truce is ended
        calm is lapsed

scenario "The days granted ahead are those earned, not more besides"
    on 2023-11-27 Hamas released 50 hostages
    on 2023-11-28 Hamas released 10 hostages
    on 2023-11-29 Hamas released 10 hostages
    on 2023-11-30 Hamas released 8 hostages
    expect at 2023-11-30
        phase truce is running, day 7 of 7
    expect at 2023-12-01
        phase truce is ended

scenario "Twenty beyond fifty earn two days where nobody announces any"
    on 2023-11-24 Hamas released 30 hostages
    on 2023-11-26 Hamas released 40 hostages
    expect at 2023-11-29, known by 2023-11-26
        phase truce is running, day 6 of 6
    expect at 2023-11-30, known by 2023-11-26
        phase truce is ended

scenario "Nineteen beyond fifty earn one day"
    on 2023-11-24 Hamas released 30 hostages
    on 2023-11-26 Hamas released 39 hostages
    expect at 2023-11-28, known by 2023-11-26
        phase truce is running, day 5 of 5
    expect at 2023-11-29, known by 2023-11-26
        phase truce is ended

scenario "People freed outside the agreement earn nothing and start no ratio"
    on 2023-11-26 Hamas released 50 hostages
    on 2023-11-26 Hamas released 20 "foreign nationals"
    expect at 2023-11-26
        hostages is kept, done 50 of 50
        detainees is due, done 0 of 150
    expect at 2023-11-28, known by 2023-11-26
        phase truce is ended
