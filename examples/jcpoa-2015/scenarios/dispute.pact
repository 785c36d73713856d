scenario "The dispute mechanism of January 2020, fifteen, fifteen and five days"
    # https://armscontrolcenter.org/a-quick-guide-to-the-jcpoa-dispute-resolution-mechanism/
    on 2020-01-14 France and Germany and "United Kingdom" did "refer non-performance to the Joint Commission", via "Center for Arms Control and Non-Proliferation", reported on 2020-01-22
    expect at 2020-01-15
        commission-resolves is due, due 2020-01-29
        ministers-resolve is waiting
    expect at 2020-01-30
        commission-resolves is no report
        ministers-resolve is waiting

scenario "Had the commission and the ministers failed, the last five days would have run"
    on 2020-01-14 France and Germany and "United Kingdom" did "refer non-performance to the Joint Commission", via "Invented Gazette"
    on 2020-01-30 "Joint Commission" did not do "resolve the issue", says France via "Invented Gazette"
    on 2020-02-15 "Joint Commission" did not do "resolve the issue at the level of ministers", says France via "Invented Gazette"
    expect at 2020-01-31
        commission-resolves is overdue
        ministers-resolve is due, due 2020-02-14
    expect at 2020-02-16
        ministers-resolve is overdue
        commission-again is due, due 2020-02-20

scenario "A location that was not declared: fourteen, seven and three days"
    on 2016-01-16 Iran did "carry out the nuclear measures of annex V, 15.1 to 15.11", says IAEA via "Council of the EU"
    on 2018-03-01 IAEA did "request access to a location that was not declared", says IAEA via "Invented Gazette"
    on 2018-03-16 Iran did not do "give access or agree other means", says IAEA via "Invented Gazette"
    on 2018-03-20 "Joint Commission" did "advise on the means to resolve the concerns", via "Invented Gazette"
    expect at 2018-03-02
        give-access is due, due 2018-03-15
        commission-access is waiting
    expect at 2018-03-17
        give-access is overdue
        commission-access is due, due 2018-03-23
    expect at 2018-03-21
        commission-access is kept
        carry-out-access is due, due 2018-03-23
