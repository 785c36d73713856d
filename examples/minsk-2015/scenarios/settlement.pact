# https://www.derechos.org/peace/russia/doc/ukr2614.html, http://tass.com/world/817667

scenario "The end of 2015 becomes the end of 2016"
    expect at 2015-12-29, known by 2015-12-29
        constitution is due, due 2015-12-31
        border-ends is waiting
    expect at 2016-01-04
        constitution is due, due 2016-12-31
        special-status is due, due 2016-12-31
        border-ends is waiting
    expect at 2017-01-01
        constitution is no report, timeliness unknown

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

scenario "The border is complete only once elections, constitution and status are all there"
    on 2016-07-10 Ukraine and "Certain areas" did "hold local elections in certain areas", says OSCE
    on 2016-08-01 Ukraine did "bring a new constitution with decentralisation into force"
    on 2016-08-02 Ukraine did "adopt permanent laws on the special status of certain areas"
    expect at 2016-08-01
        constitution is kept
        border-ends is waiting
    expect at 2016-08-02
        special-status is kept
        border-ends is due, due 2016-12-31
