scenario "Heavy water above 130 tonnes twice in 2016, a limit by one reading only"
    on 2016-01-16 Iran did "carry out the nuclear measures of annex V, 15.1 to 15.11", says IAEA via "Council of the EU"
    # https://rudaw.net/english/middleeast/iran/270220161-amp
    on 2016-02-17 Iran holds 130.9 "tonnes of heavy water", says IAEA via "Rudaw", reported on 2016-02-27
    # https://asianews.it/news-en/Nuclear:-Tehran-sends-heavy-water-surplus-to-Oman-39189.html and https://www.israelnationalnews.com/News/News.aspx/221360
    on 2016-11-08 Iran holds 130.1 "tonnes of heavy water", says IAEA via "AsiaNews", reported on 2016-11-20
    on 2016-12-06 Iran holds at most 130 "tonnes of heavy water", says IAEA via "Israel National News"
    # https://ifpnews.com/iaea-confirms-iran-nuclear-deal
    on 2017-05-16 Iran holds 128.2 "tonnes of heavy water", says IAEA via "Iran Front Page", reported on 2017-06-02
    expect at 2016-02-27
        heavy-water is disputed
    expect at 2017-06-02
        heavy-water is disputed
