# https://noticiaslatam.lat/20150318/1035465571.html. Russia and the armed formations said that the resolution was not what the point asks for; that it was adopted nobody denied.

scenario "The resolution of 17 March comes three days after its last day"
    on 2015-03-17 Ukraine did "adopt a resolution of the Verkhovna Rada that names the territory of the special regime", via "Sputnik Mundo", reported on 2015-03-18
    expect at 2015-03-14
        resolution is due, due 2015-03-14
    expect at 2015-03-15
        resolution is no report, timeliness unknown
    expect at 2015-03-17, known by 2015-03-17
        resolution is no report
    expect at 2015-03-18
        resolution is kept late, timeliness done late
