scenario "The report on policing comes between the ends that summer has, that on criminal justice after any autumn"
    # https://en-academic.com/dic.nsf/enwiki/297543 and https://www.brettspielwelt.de/Magazin/good-friday-agreement-criminal-record/
    on 1999-09-09 "United Kingdom" published "report of the commission on policing", via "Statewatch"
    on 2000-03-30 "United Kingdom" published "report of the review of criminal justice", via "Brettspielwelt Magazin"
    expect at 1999-09-10
        policing-report is kept, timeliness unknown
        justice-report is due
    expect at 1999-12-22
        justice-report is no report
    expect at 2000-03-31
        justice-report is kept late
