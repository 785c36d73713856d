scenario "The first steps have 5, 25 and 45 days, and visas 30 days from the lists"
    # http://airforcemag.cloudapp.net/DRArchive/Pages/2011/June%202011/June%2002%202011/STARTCounting.aspx names 22 March for the data; 45 days from 5 February end on 22 March.
    on 2011-03-21 Russia and "United States" notified "its first full data on strategic arms", via "Invented Gazette"
    on 2011-03-01 Russia and "United States" notified "its list of inspection staff", via "Invented Gazette"
    expect at 2011-02-10
        airplanes is due, due 2011-02-10
        inspector-lists is due, due 2011-03-02
        data-first is due, due 2011-03-22
        visas is waiting
    expect at 2011-02-11
        airplanes is no report
    expect at 2011-03-22
        data-first is kept
        inspector-lists is kept
        visas is due, due 2011-03-31

scenario "Visas count from the lists as given, not from the day by which the lists were due"
    on 2011-02-20 Russia and "United States" notified "its list of inspection staff", via "Invented Gazette"
    on 2011-03-30 Russia and "United States" did "issue visas to the people on the list", via "Invented Gazette"
    expect at 2011-02-19
        visas is waiting
    expect at 2011-02-21
        inspector-lists is kept
        visas is due, due 2011-03-22
    expect at 2011-03-23
        visas is no report
    expect at 2011-03-30
        visas is kept late
