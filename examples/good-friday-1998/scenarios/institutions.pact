scenario "Bodies named seven weeks late, powers after a year and a half"
    # https://cain.ulster.ac.uk/events/peace/docs/dept181298.htm and https://cain.ulster.ac.uk/issues/politics/docs/nio/bi140701.htm
    on 1998-06-25 "United Kingdom" did "hold elections to the Assembly", via "CAIN", reported on 2001-07-14
    on 1998-12-18 "Northern Ireland Assembly" and Ireland agreed "areas of North/South co-operation", via "CAIN"
    on 1998-12-18 "Northern Ireland Assembly" agreed "departments of the Executive", via "CAIN"
    on 1999-12-02 "United Kingdom" did "transfer powers to the Assembly", via "CAIN", reported on 2001-07-14
    on 1999-12-02 Ireland did "let the amended articles 2 and 3 of its constitution take effect", via "CAIN", reported on 2001-07-14
    expect at 1998-11-01
        identify-bodies is no report, due 1998-10-31
    expect at 1998-12-19
        identify-bodies is kept late, due 1998-10-31
        departments is kept
    expect at 1999-12-01, known by 1999-12-01
        phase institutions is pending
        outcome "The institutions take power"
    expect at 2001-07-14
        phase shadow is running
        phase institutions is running
        elections is kept

scenario "The suspension of February 2000, for which the text has no power"
    # https://www.belfasttelegraph.co.uk/news/the-long-and-arduous-road-to-paramilitary-decommissioning-28483549.html
    on 1999-12-02 "United Kingdom" did "transfer powers to the Assembly", via "Belfast Telegraph"
    on 2000-02-11 "United Kingdom" suspended phase institutions, says "Peter Mandelson" via "Belfast Telegraph"
    on 2000-05-30 "United Kingdom" resumed phase institutions, via "Belfast Telegraph"
    expect at 2000-02-12
        phase institutions is running
        plenary is force in-force
        agreement is running
    expect at 2000-05-31
        phase institutions is running
