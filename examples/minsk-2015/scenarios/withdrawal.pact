# https://sputnikglobe.com/20150310/1019283153.html, https://www.masress.com/ahramgate/603973, https://uacrisis.org/en/20525-obse-6
scenario "One side says that its withdrawal is done, and the OSCE does not confirm it"
    on 2015-03-01 "Certain areas" withdrew all "heavy weapons" from "security zone", says "Certain areas" via Sputnik, reported on 2015-03-10
    expect at 2015-03-02
        withdrawal is due, due 2015-03-02
        dialogue is waiting
    expect at 2015-03-19
        withdrawal is no report, timeliness unknown
        dialogue is waiting

scenario "A gun seen in the zone after day 16 breaks the zone, one seen before does not"
    on 2015-02-27 Ukraine holds 4 artillery in "zone of 50 km", says OSCE
    on 2015-03-20 "Certain areas" holds 2 artillery in "zone of 50 km", says OSCE
    expect at 2015-02-27
        zone-50 is waiting
    expect at 2015-03-20
        zone-50 is not kept
        zone-140 is no report
