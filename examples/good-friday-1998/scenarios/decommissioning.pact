scenario "Arms: trying is what is owed, and the day is moved to June 2001"
    # https://www.irishtimes.com/news/chronology-of-provisional-ira-disarmament-1.497118
    on 1998-05-22 "United Kingdom" and Ireland agreed "endorsement by both referendums", via "Irish Times"
    on 2000-01-31 "Sinn Féin" did not do "achieve the decommissioning of all paramilitary arms", says IICD via "Irish Times"
    expect at 1998-05-23
        decommissioning is due, due 2000-05-22
    expect at 2000-05-04
        decommissioning is due, due 2000-05-22
    expect at 2000-05-06
        decommissioning is due, due 2001-06-30
    expect at 2000-05-23, known by 2000-05-04
        decommissioning is no report, due 2000-05-22
    expect at 2001-07-01
        decommissioning is no report

scenario "The referendums are held on the day that the text names"
    on 1998-05-22 "United Kingdom" did "hold a referendum in Northern Ireland", via "Invented Gazette"
    on 1998-05-22 Ireland did "hold a referendum in Ireland", via "Invented Gazette"
    expect at 1998-05-21
        vote-north is due, due 1998-05-22
    expect at 1998-05-23
        vote-north is kept
        vote-south is kept
