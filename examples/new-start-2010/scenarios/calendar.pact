scenario "Day 1 is 5 February 2011, and the text alone ends with ten years"
    expect at 2011-02-04
        phase treaty is pending
    expect at 2011-02-05
        phase treaty is running, day 1
        airplanes is due, due 2011-02-10
        inspector-lists is due, due 2011-03-02
        data-first is due, due 2011-03-22
        visas is waiting
    expect at 2021-02-04
        phase treaty is running
    expect at 2021-02-05, known by 2021-02-02
        phase treaty is ended
    expect at 2021-02-05
        phase treaty is running
    expect at 2026-02-05
        phase treaty is ended
