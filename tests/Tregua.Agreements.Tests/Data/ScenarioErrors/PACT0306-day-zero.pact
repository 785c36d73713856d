scenario "A day"
    expect at 2040-03-05
        phase first is running, day 0 of 42
