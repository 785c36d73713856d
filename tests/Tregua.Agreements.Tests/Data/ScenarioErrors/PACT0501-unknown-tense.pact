scenario "A day"
    on 2040-03-05 Tesk relesed 3 prisoners
