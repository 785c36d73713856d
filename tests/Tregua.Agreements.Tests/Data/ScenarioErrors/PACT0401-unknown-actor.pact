scenario "A day"
    on 2040-03-05 Teks released 3 prisoners
