scenario "Implementation Day waits for the agency's word"
    on 2016-01-10 Iran did "carry out the nuclear measures of annex V, 15.1 to 15.11", says Iran via "Invented Gazette"
    on 2016-01-16 Iran did "carry out the nuclear measures of annex V, 15.1 to 15.11", says IAEA via "Council of the EU"
    expect at 2016-01-11
        phase implementation is pending
    expect at 2016-01-17
        phase implementation is running

scenario "Limits, duties and dates from Implementation Day on"
    on 2016-01-16 Iran did "carry out the nuclear measures of annex V, 15.1 to 15.11", says IAEA via "Council of the EU"
    # http://www.consilium.europa.eu/en/policies/sanctions/iran/jcpoa-restrictive-measures/
    on 2016-01-16 "European Union" lifted "its nuclear-related sanctions of annex V, 16", via "Council of the EU"
    on 2016-01-16 "United States" lifted "its nuclear-related sanctions of annex V, 17", via "Comcap International"
    expect at 2015-10-18
        phase adoption is running, day 1
        phase implementation is pending
        lift-eu is waiting
        level is waiting
    expect at 2016-01-16
        phase implementation is running, day 1
        lift-eu is kept
        lift-us is kept
        lift-un is due, due 2016-01-17
        designated is due, due 2016-10-16
        level is no violation reported

scenario "Had sanctions been lifted four days late, that would show"
    on 2016-01-16 Iran did "carry out the nuclear measures of annex V, 15.1 to 15.11", says IAEA via "Council of the EU"
    on 2016-01-21 "European Union" lifted "its nuclear-related sanctions of annex V, 16", via "Invented Gazette"
    expect at 2016-01-20
        lift-eu is no report
    expect at 2016-01-21
        lift-eu is kept late
