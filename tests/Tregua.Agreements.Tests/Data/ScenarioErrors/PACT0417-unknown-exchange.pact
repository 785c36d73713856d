scenario "A day"
    expect at 2040-03-05
        exchange swop: given by Tesk 4
