scenario "The notification of 28 August 2025, under each reading"
    on 2016-01-16 Iran did "carry out the nuclear measures of annex V, 15.1 to 15.11", says IAEA via "Council of the EU"
    # https://www.i24news.tv/en/news/international/artc-unsc-votes-to-trigger-snapback-sanctions-on-iran-barring-diplomatic-breakthrough-within-8-days
    on 2025-08-28 France and Germany and "United Kingdom" did "notify the Security Council of significant non-performance", via "i24NEWS"
    on 2025-09-19 "Security Council" did "vote on a resolution to keep the sanctions lifted", via "i24NEWS"
    # https://citizenportal.ai/articles/7234825/UN-briefing-E3-triggers-snapback-sanctions-under-Resolution-2231-reapplied-as-IAEA-warns-Iran-exceeded-JCPOA-limits
    on 2025-09-27 "Security Council" did "apply its earlier resolutions again", says "Security Council" via "Citizen Portal", reported on 2025-12-31
    # https://spanish.news-pravda.com/russia/2025/09/28/583430.html
    on 2025-09-28 "Security Council" did not do "apply its earlier resolutions again", says Iran via "Pravda"
    expect at 2025-08-27
        vote-e3 is waiting
        apply-again-e3 is waiting
    expect at 2025-08-29
        vote-e3 read as "has exhausted the procedure" is due
        apply-again-e3 is waiting
        outcome "earlier resolutions apply again"
    expect at 2025-09-20
        vote-e3 read as "has exhausted the procedure" is kept
    expect at 2025-09-26
        apply-again-e3 is waiting
    expect at 2025-12-31
        apply-again-e3 read as "has exhausted the procedure" is disputed
        apply-again-e3 read as "cannot invoke" is waiting

scenario "Heavy water above 130 tonnes twice in 2016, under each reading"
    on 2016-01-16 Iran did "carry out the nuclear measures of annex V, 15.1 to 15.11", says IAEA via "Council of the EU"
    # https://rudaw.net/english/middleeast/iran/270220161-amp
    on 2016-02-17 Iran holds 130.9 "tonnes of heavy water", says IAEA via "Rudaw", reported on 2016-02-27
    # https://asianews.it/news-en/Nuclear:-Tehran-sends-heavy-water-surplus-to-Oman-39189.html and https://www.israelnationalnews.com/News/News.aspx/221360
    on 2016-11-08 Iran holds 130.1 "tonnes of heavy water", says IAEA via "AsiaNews", reported on 2016-11-20
    on 2016-12-06 Iran holds at most 130 "tonnes of heavy water", says IAEA via "Israel National News"
    # https://ifpnews.com/iaea-confirms-iran-nuclear-deal
    on 2017-05-16 Iran holds 128.2 "tonnes of heavy water", says IAEA via "Iran Front Page", reported on 2017-06-02
    expect at 2016-02-27
        heavy-water read as "a firm limit" is not kept
    expect at 2017-06-02
        heavy-water read as "a firm limit" is partly kept

scenario "The notification of 20 August 2020, under each reading"
    # https://www.washingtonpost.com/national-security/us-officially-moves-to-trigger-sanctions-snapback-against-iran/2020/08/20/3a9e6148-e317-11ea-ade1-28daf1a5e919_story.html
    on 2020-08-20 "United States" did "notify the Security Council of significant non-performance", says "Mike Pompeo" via "Washington Post"
    # https://tass.com/world/1193757 : the council's president on 25 August, no consensus and no further action.
    on 2020-08-25 "Security Council" did not do "vote on a resolution to keep the sanctions lifted", via "TASS"
    expect at 2020-08-21
        vote-us read as "keeps the right" is due
        vote-us read as "it is no participant" is waiting
    expect at 2020-09-18
        apply-again-us is waiting
    expect at 2020-09-20
        vote-us read as "keeps the right" is no report
        apply-again-us read as "it is no participant" is waiting

scenario "Sanctions back in November 2018, limits laid aside from May 2019, under each reading"
    on 2016-01-16 Iran did "carry out the nuclear measures of annex V, 15.1 to 15.11", says IAEA via "Council of the EU"
    # https://www.fr24news.com/a/2020/08/statement-by-the-foreign-ministers-of-france-germany-and-the-united-kingdom-20-08-20.html
    on 2018-05-08 "United States" terminated "the agreement", says "United States" via "fr24 News", reported on 2020-08-20
    # https://www.azernews.az/region/160634.html
    on 2018-11-30 "United States" did "bring back the sanctions lifted under the plan" from 2018-11-01 to 2018-11-30, via "Azernews", reported on 2020-01-07
    on 2019-05-08 Iran suspended clause stock, says Iran via "Azernews", reported on 2020-01-07
    on 2020-01-05 Iran suspended clause natanz, says Iran via "Press TV"
    # http://english.ahram.org.eg/NewsPrint/337150.aspx
    on 2019-07-01 Iran holds 301 "kilograms of UF6", says IAEA via "Ahram Online"
    expect at 2018-05-09
        agreement is running
        phase implementation is running
    expect at 2018-12-01
        no-return-us is alleged violation
    expect at 2019-07-02
        stock read as "grounds to stop performing" is suspended
        stock read as "must be reversed" is not kept
