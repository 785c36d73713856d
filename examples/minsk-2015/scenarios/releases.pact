# https://ukrweekly.com/uwwp/kyiv-and-rebels-swap-prisoners, http://www.thestar.com.my/News/World/2015/02/22/Ukraine-proRussia-rebels-swap-dozens-of-prisoners, http://tass.com/politics/858197

scenario "139 against 52 on 21 February 2015, three against six a year later, and not all for all"
    on 2015-02-21 "Certain areas" released 139 soldiers, says Ukraine via "The Ukrainian Weekly"
    on 2015-02-21 Ukraine released 52 fighters, says "Certain areas" via "The Ukrainian Weekly"
    on 2015-02-21 "Certain areas" released at least 130 soldiers, via Reuters, reported on 2015-02-22
    on 2016-02-20 "Certain areas" released 3 detainees, via TASS
    on 2016-02-20 Ukraine released 6 detainees, via TASS
    expect at 2015-02-22
        free-areas is partly kept, done at least 139
        free-ukraine is partly kept, done 52
        exchange all-for-all: given by "Certain areas" 139, given by Ukraine 52
        no finding figures-differ
    expect at 2016-02-20
        free-areas is partly kept, done at least 142
        free-ukraine is partly kept, done 58
