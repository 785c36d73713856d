scenario "Inspections said to be refused, by the other side's word"
    # https://195news.com/2023/03/17/page/4
    on 2023-03-15 Russia did "refuse an inspection that the treaty allows" in "its own territory", says "State Department" via "195 News", reported on 2023-03-17
    expect at 2023-03-17
        admit is alleged violation
        satellites is no violation reported
    expect at 2023-03-17, known by 2023-03-16
        admit is no violation reported

scenario "One side gives its data a week late"
    on 2011-03-20 Russia notified "its first full data on strategic arms", says Russia via "Invented Gazette"
    on 2011-03-29 "United States" notified "its first full data on strategic arms", says "United States" via "Invented Gazette"
    expect at 2011-03-19
        data-first is due, due 2011-03-22
    expect at 2011-03-29
        data-first is kept late
