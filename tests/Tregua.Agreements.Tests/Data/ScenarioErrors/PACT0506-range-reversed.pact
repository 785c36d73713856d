scenario "A day"
    expect at 2040-03-05
        captives is done 9 to 3
