scenario "A suspension is announced on 10 February and taken back on 13 February"
    # https://www.jewishnews.co.uk/hamas-says-it-is-suspending-hostage-releases/, https://abcnews.go.com/International/hamas-release-hostages-planned-saturday/story?id=118773462
    on 2025-02-08 Hamas released 16 hostages in total
    on 2025-02-10 Hamas suspended clause hostages-first, says "Abu Obeida" via "Jewish News"
    on 2025-02-13 Hamas resumed clause hostages-first, says Hamas via "ABC News"
    on 2025-02-15 Hamas released 3 hostages, says Hamas via "The National"
    expect at 2025-02-10
        phase first is running, day 23 of 42
        hostages-first is withheld, done 16 of 33, force in force
        aid is no report, force in force
        talks-open is no report
    expect at 2025-02-13
        hostages-first is partly kept, force in force
    expect at 2025-02-15
        hostages-first is partly kept, done 19 of 33, force in force

scenario "What Hamas named as the reason: tents and caravans"
    # https://arabobserver.com/abu-obeida-release-of-israeli-detainees-delayed-due-to-israeli-violations
    on 2025-02-10 Israel let in about 8000 tents in total, says "Gaza government media office" via "Arab Observer"
    on 2025-02-10 Israel did not let in caravans, says "Gaza government media office" via "Arab Observer"
    expect at 2025-02-10
        tents is partly kept, done 8000 of 200000, due 2025-03-01
        caravans is due, due 2025-03-01
