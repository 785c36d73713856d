scenario "Sanctions back in November 2018, limits laid aside from May 2019"
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
        stock is disputed
