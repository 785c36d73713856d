scenario "Enrichment above 3.67 percent, by the agency's word"
    on 2016-01-16 Iran did "carry out the nuclear measures of annex V, 15.1 to 15.11", says IAEA via "Council of the EU"
    # http://online.flipbuilder.com/myab/dbcf/files/basic-html/page7.html : at up to 4.5 percent since early July.
    on 2019-08-30 Iran did "enrich uranium above 3.67 percent" in Iran, says IAEA via "Reuters"
    expect at 2019-08-29
        level is no violation reported
    expect at 2019-08-30
        level is verified violation
        fordow-none is no violation reported

scenario "Sanctions brought back in November 2018, by a press report"
    on 2016-01-16 Iran did "carry out the nuclear measures of annex V, 15.1 to 15.11", says IAEA via "Council of the EU"
    # https://www.azernews.az/region/160634.html
    on 2018-11-30 "United States" did "bring back the sanctions lifted under the plan" to Iran from 2018-11-01 to 2018-11-30, via "Azernews", reported on 2020-01-07
    expect at 2018-12-01
        no-return-us is alleged violation
        no-return-eu is no violation reported
    expect at 2018-12-01, known by 2019-12-31
        no-return-us is no violation reported
