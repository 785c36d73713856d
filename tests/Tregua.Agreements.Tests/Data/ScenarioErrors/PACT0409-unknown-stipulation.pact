scenario "A day"
    expect at 2040-03-05
        captive is kept
