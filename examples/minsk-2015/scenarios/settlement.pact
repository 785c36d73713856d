scenario "Had elections been held, the border would have followed the next day"
    on 2016-07-10 Ukraine and "Certain areas" did "hold local elections in certain areas", says OSCE
    on 2016-07-13 Ukraine and "Certain areas" did "begin the restoration of Ukraine's full control of the state border", says OSCE
    expect at 2016-07-09
        elections is no report
        border-begins is waiting
    expect at 2016-07-10
        elections is kept
        border-begins is due, due 2016-07-11
    expect at 2016-07-12
        border-begins is no report
    expect at 2016-07-13
        border-begins is kept late
