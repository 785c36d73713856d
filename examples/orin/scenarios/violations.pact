scenario "A party's accusation is an alleged violation, the mission's finding a verified one"
    on 2014-09-12 Veskar attacked in Hask, says "League command" via "Upland Voice", reported on 2014-09-14
    on 2014-09-12 Veskar did not attack in Hask, says "Marn Edrik" via "Veskar State Radio", reported on 2014-09-14
    expect at 2014-09-11
        calm is no violation reported
    expect at 2014-09-14
        calm is alleged violation
        safe-town is alleged violation
    on 2014-09-29 "Upland League" attacked in Doon, says "Orin Observer Mission", reported on 2014-10-02
    expect at 2014-10-02
        calm is verified violation
        safe-town is alleged violation

scenario "A flight before the third day breaks nothing"
    on 2014-09-04 Veskar flew over "Lake Orin", says "Tam Breck" via "Upland Voice"
    expect at 2014-09-05
        no-flights is waiting
