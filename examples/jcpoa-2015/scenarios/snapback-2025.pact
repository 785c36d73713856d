scenario "The notification of 28 August 2025 and its thirty days"
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
        vote-e3 is disputed
        apply-again-e3 is waiting
        outcome "earlier resolutions apply again"
    expect at 2025-09-20
        vote-e3 is disputed
    expect at 2025-09-26
        apply-again-e3 is waiting
    expect at 2025-12-31
        apply-again-e3 is disputed
        finding accounts-conflict

scenario "Had the council kept the lifting in force, nothing would have come back"
    on 2025-08-28 France and Germany and "United Kingdom" did "notify the Security Council of significant non-performance", via "Invented Gazette"
    on 2025-09-19 "Security Council" agreed "keeping the sanctions lifted", via "Invented Gazette"
    expect at 2025-09-30
        apply-again-e3 is waiting
        no outcome "earlier resolutions apply again"

scenario "Without a notification the ten years end the matter"
    expect at 2025-10-17
        end-of-resolution is waiting
    expect at 2025-10-18
        end-of-resolution is due
