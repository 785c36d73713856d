scenario "The stock of enriched uranium, within the limit until June 2019 and beyond it after"
    # https://ifpnews.com/iaea-confirms-iran-nuclear-deal
    on 2016-01-16 Iran did "carry out the nuclear measures of annex V, 15.1 to 15.11", says IAEA via "Council of the EU"
    on 2017-02-18 Iran holds 101.7 "kilograms of uranium", says IAEA via "Iran Front Page", reported on 2017-06-02
    on 2017-05-27 Iran holds 79.8 "kilograms of uranium", says IAEA via "Iran Front Page", reported on 2017-06-02
    # https://ilna.ir/Section-politics-3/768978-iran-complying-with-nuclear-deal-key-limits-un-nuclear-agency
    on 2019-05-20 Iran holds 174.1 "kilograms of uranium", says IAEA via "ILNA", reported on 2019-05-31
    # https://old.iranintl.com/en/economy/iaea-iran%E2%80%99s-enriched-uranium-stockpile-exceeds-deal-limit
    on 2019-07-01 Iran holds 205 "kilograms of uranium", says IAEA via "Iran International"
    # http://online.flipbuilder.com/myab/dbcf/files/basic-html/page7.html
    on 2019-07-10 Iran holds 213.5 "kilograms of uranium", says IAEA via "Newsbase", reported on 2019-09-02
    on 2019-08-30 Iran holds 241.6 "kilograms of uranium", says IAEA via "Reuters", reported on 2019-08-30
    on 2019-08-30 Iran did "enrich uranium above 3.67 percent", says IAEA via "Reuters"
    # https://www.thenationalnews.com/world/mena/iran-s-uranium-stockpile-10-times-higher-than-nuclear-deal-allows-says-iaea-1.1072985
    on 2020-05-20 Iran holds 1571.6 "kilograms of uranium", says IAEA via "The National", reported on 2020-09-04
    on 2020-08-25 Iran holds 2105.4 "kilograms of uranium", says IAEA via "The National", reported on 2020-09-04
    expect at 2016-01-15
        phase implementation is pending
        stock-as-uranium is waiting
    expect at 2017-06-02
        phase implementation is running
        stock-as-uranium is kept
    expect at 2019-05-31
        stock-as-uranium is kept
    expect at 2019-07-01
        stock-as-uranium is not kept
        level is no violation reported
    expect at 2019-07-01, known by 2019-06-30
        stock-as-uranium is kept
    expect at 2020-09-04
        stock-as-uranium is not kept
        level is verified violation

scenario "Had the stock gone back under the limit, the days above it would stand"
    on 2016-01-16 Iran did "carry out the nuclear measures of annex V, 15.1 to 15.11", says IAEA via "Council of the EU"
    on 2019-07-01 Iran holds 205 "kilograms of uranium", says IAEA via "Iran International"
    on 2019-09-01 Iran holds 180 "kilograms of uranium", says IAEA via "Invented Gazette"
    expect at 2019-07-02
        stock-as-uranium is not kept
    expect at 2019-09-02
        stock-as-uranium is partly kept

scenario "After fifteen years no stock is too large"
    on 2016-01-16 Iran did "carry out the nuclear measures of annex V, 15.1 to 15.11", says IAEA via "Council of the EU"
    on 2031-02-01 Iran holds 5000 "kilograms of uranium", says IAEA via "Invented Gazette"
    expect at 2031-01-16
        stock-as-uranium is force in-force
    expect at 2031-02-02
        stock-as-uranium is lapsed
        ore is force in-force
