scenario "Adoption, Implementation, Transition and Termination Day"
    on 2016-01-16 Iran did "carry out the nuclear measures of annex V, 15.1 to 15.11", says IAEA via "Council of the EU"
    # http://www.consilium.europa.eu/en/policies/sanctions/iran/jcpoa-restrictive-measures/
    on 2016-01-16 "European Union" lifted "its nuclear-related sanctions of annex V, 16", via "Council of the EU"
    on 2016-01-16 "United States" lifted "its nuclear-related sanctions of annex V, 17", via "Comcap International"
    expect at 2015-10-17
        phase adoption is pending
    expect at 2015-10-18
        phase adoption is running, day 1
        phase implementation is pending
    expect at 2016-01-16
        phase implementation is running, day 1
        lift-eu is kept
        lift-us is kept
    expect at 2023-10-17
        phase transition is pending
    expect at 2023-10-18
        phase transition is running, day 1
        lift-rest-eu is due, due 2023-10-19

scenario "A Broader Conclusion would have brought Transition Day forward"
    on 2016-01-16 Iran did "carry out the nuclear measures of annex V, 15.1 to 15.11", says IAEA via "Invented Gazette"
    on 2021-03-01 IAEA published "the Broader Conclusion", says IAEA via "Invented Gazette"
    expect at 2021-02-28
        phase transition is pending
    expect at 2021-03-02
        phase transition is running, day 2
        lift-rest-eu is due, due 2021-03-02
