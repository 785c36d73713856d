scenario "After fifteen years no stock is too large"
    on 2016-01-16 Iran did "carry out the nuclear measures of annex V, 15.1 to 15.11", says IAEA via "Council of the EU"
    on 2031-02-01 Iran holds 5000 "kilograms of uranium", says IAEA via "Invented Gazette"
    expect at 2031-01-16
        stock-as-uranium is force in-force
    expect at 2031-02-02
        stock-as-uranium is lapsed
        ore is force in-force
