scenario "The referendums are held on the day that the text names"
    on 1998-05-22 "United Kingdom" did "hold a referendum in Northern Ireland", via "Invented Gazette"
    on 1998-05-22 Ireland did "hold a referendum in Ireland", via "Invented Gazette"
    expect at 1998-05-21
        vote-north is due, due 1998-05-22
    expect at 1998-05-23
        vote-north is kept
        vote-south is kept
