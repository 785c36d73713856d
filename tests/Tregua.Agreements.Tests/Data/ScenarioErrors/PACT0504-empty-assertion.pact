scenario "A day"
    on 2040-03-05
