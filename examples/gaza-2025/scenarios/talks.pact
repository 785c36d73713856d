scenario "Nothing is reported of terms for the second phase"
    expect at 2025-02-22
        terms-second is due, due 2025-02-22
    expect at 2025-02-23
        terms-second is no report, timeliness unknown, certainty unreported

scenario "Accounts differ on whether the talks had begun"
    on 2025-02-04 talks "second phase" began, says Hamas
    on 2025-03-01 Israel and Hamas did not begin talks "second phase", says Hamas
    expect at 2025-02-03
        talks-open is due, due 2025-02-03
    expect at 2025-02-05
        talks-open is kept late
    expect at 2025-03-01
        talks-open is disputed
        finding accounts-conflict
