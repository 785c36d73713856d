scenario "The limits bind from the end of the seventh year, and both sides are below them by then"
    # https://exchangemonitor.com/russia-within-dozen-warheads-meeting-new-start-obligation-state-says-2/?printmode=1
    on 2017-09-01 Russia holds 1561 warheads, says "State Department" via "Exchange Monitor", reported on 2017-10-02
    on 2017-09-01 Russia holds 501 "delivery vehicles", says "State Department" via "Exchange Monitor", reported on 2017-10-02
    on 2017-09-01 "United States" holds 1393 warheads, says "State Department" via "Exchange Monitor", reported on 2017-10-02
    # http://valdaiclub.com/multimedia/infographics/russia-united-states-nuclear/
    on 2018-02-05 Russia holds 1444 warheads, via "Valdai Club", reported on 2018-07-01
    on 2018-02-05 Russia holds 527 "delivery vehicles", via "Valdai Club", reported on 2018-07-01
    on 2018-02-05 "United States" holds 1350 warheads, via "Valdai Club", reported on 2018-07-01
    on 2018-02-05 "United States" holds 652 "delivery vehicles", via "Valdai Club", reported on 2018-07-01
    expect at 2017-10-02
        phase treaty is running
        warheads is waiting
        vehicles is waiting
    expect at 2018-07-01
        warheads is kept
        vehicles is kept

scenario "The numbers of September 2019 stay below all three limits"
    # https://www.exchangemonitor.com/latest-new-start-numbers-show-little-change-u-s-russian-nuke-forces/?printmode=1
    on 2019-09-01 "United States" holds 668 "delivery vehicles", says "State Department" via "Exchange Monitor", reported on 2019-10-04
    on 2019-09-01 Russia holds 513 "delivery vehicles", says "State Department" via "Exchange Monitor", reported on 2019-10-04
    on 2019-09-01 "United States" holds 1376 warheads, says "State Department" via "Exchange Monitor", reported on 2019-10-04
    on 2019-09-01 Russia holds 1426 warheads, says "State Department" via "Exchange Monitor", reported on 2019-10-04
    on 2019-09-01 "United States" holds 800 launchers, says "State Department" via "Exchange Monitor", reported on 2019-10-04
    on 2019-09-01 Russia holds 757 launchers, says "State Department" via "Exchange Monitor", reported on 2019-10-04
    expect at 2019-10-04
        vehicles is kept
        warheads is kept
        launchers is kept

scenario "Had one side held more than the limit and come back under it, the days between would stay on record"
    on 2019-03-01 Russia holds 1562 warheads, says "United States" via "Invented Gazette"
    on 2019-03-01 "United States" holds 1365 warheads, says "United States" via "Invented Gazette"
    on 2019-06-01 Russia holds 1540 warheads, says "United States" via "Invented Gazette"
    expect at 2019-02-28
        warheads is no report
    expect at 2019-03-02
        warheads is not kept
    expect at 2019-06-02
        warheads is partly kept
