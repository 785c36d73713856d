# https://eng.addisstandard.com/news-au-monitoring-team-confirm-handing-over-of-heavy-weapons-by-tigrayan-forces-neither-foreign-nor-non-endf-forces-reported-withdrawing-from-tigray/, https://www.horndiplomat.com/2023/01/12/tigray-rebels-hand-over-heavy-weapons-to-ethiopian-army/, https://www.journalducameroun.com/en/non-federal-forces-quit-ethiopias-tigray-region/, https://www.trtworld.com/africa/eritrea-troops-seen-exiting-shire-town-of-ethiopia-s-tigray-region-64749

scenario "Heavy weapons are handed over on 10 January 2023; the other forces are reported as still there"
    on 2022-11-12 Government and TPLF agreed "modalities of disarmament", via "Addis Standard"
    on 2023-01-10 TPLF handed over all "heavy weapons", says "Getachew Reda" via "Horn Diplomat", reported on 2023-01-12
    on 2023-01-11 Government did not withdraw all "outside forces" from Tigray, via "Addis Standard"
    expect at 2022-11-23
        heavy is no report, timeliness unknown, due 2022-11-22
    expect at 2023-01-12
        forces-leave is no report

scenario "Had both legs been done, on whichever days, the exchange would be kept, and the ten days late all the same"
    on 2022-11-12 Government and TPLF agreed "modalities of disarmament", via "Addis Standard"
    on 2023-01-10 TPLF handed over all "heavy weapons", says "AU MVCM"
    on 2023-01-25 Government withdrew all "outside forces" from Tigray, says "AU MVCM"
    expect at 2023-01-25
        heavy-step is kept
        forces-leave is kept
        heavy is kept late
