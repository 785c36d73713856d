scenario "A day"
    on 2040-03-05 Tesk released 3 prisonners
