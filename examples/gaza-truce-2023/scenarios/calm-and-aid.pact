scenario "Fire before the hour of the end, and after it"
    # https://babel.ua/en/news/101240-israel-resumes-hostilities-after-seven-days-of-truce-hamas-opened-fire-first, https://kenyan-post.com/2023/12/israel-resumes-war-against-hamas-following-7-day-ceasefire-and-hostage-exchange/
    on 2023-12-01T06:00 Hamas attacked Israel in Gaza, says IDF via "Babel"
    on 2023-12-01T07:30 Israel attacked in Gaza, says "Palestinian interior ministry" via "Kenyan Post"
    expect at 2023-11-30
        calm is no violation reported
    expect at 2023-12-01
        phase truce is ended
        calm is alleged violation, done 1

scenario "Trucks: the United Nations and the army count differently"
    # https://www.ochaopt.org/content/hostilities-gaza-strip-and-israel-flash-update-49, https://sports.yahoo.com/palestinian-red-crescent-says-largest-195611810.html
    on 2023-11-24 Israel let in 137 trucks, says OCHA
    on 2023-11-24 Israel let in 200 trucks, says IDF via "Yahoo", reported on 2023-11-25
    on 2023-11-25 Israel let in 187 trucks, says OCHA
    expect at 2023-11-24, known by 2023-11-24
        aid is partly kept, done 137
    expect at 2023-11-24, known by 2023-11-25
        aid is disputed, done 137 to 200 of 200
    expect at 2023-11-25
        aid is partly kept, done 324 to 387 of 400, certainty disputed
        finding figures-differ

scenario "Fuel and gas on the first two days"
    on 2023-11-24 Israel let in 129000 "liters of fuel", says OCHA
    on 2023-11-24 Israel let in 4 "gas trucks", says OCHA
    on 2023-11-25 Israel let in 129000 "liters of fuel", says OCHA
    on 2023-11-25 Israel let in 4 "gas trucks", says OCHA
    expect at 2023-11-25
        gas is kept, done 8
        fuel-volume is partly kept, done 258000
        fuel is no report

scenario "Drones over the south are alleged and denied"
    # https://www.vanguardngr.com/2023/11/breaking-hamas-delays-hostages-release-says-israel-broke-truce/
    on 2023-11-25 Israel flew over "southern Gaza", says Hamas via "Vanguard"
    on 2023-11-25 Israel did not fly over "southern Gaza", says Israel via "Vanguard"
    expect at 2023-11-25
        flights-south is alleged violation
        flights-north is no report

scenario "Each names the other for the clash of 28 November"
    # https://www.timesofisrael.com/several-injured-as-hamas-attacks-israeli-troops-in-gaza-straining-fragile-truce/?utm_source=article_hpsidebar&utm_medium=desktop_site, https://efe.com/en/latest-news/2023-11-28/israel-hamas-accuse-each-other-of-truce-violation-after-gaza-firing/
    on 2023-11-28 Hamas attacked Israel in "northern Gaza", says IDF via "Times of Israel"
    on 2023-11-28 Israel attacked Hamas in "northern Gaza", says "Qassam Brigades" via "EFE"
    expect at 2023-11-28
        calm is alleged violation, done 2
        phase truce is running, day 5 of 6
