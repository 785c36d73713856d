# https://sputnikglobe.com/20150225/1018720259.html, http://tass.com/world/779890, https://lifeinua.info/first-step-implement-minsk-agreements/

scenario "The withdrawal is to begin by 16 February; one side begins on the 24th, the other on the 26th"
    on 2015-02-24 "Certain areas" did "begin the withdrawal of heavy weapons", says DPR via Sputnik, reported on 2015-02-25
    on 2015-02-26 Ukraine did "begin the withdrawal of heavy weapons", says "General Staff" via TASS
    expect at 2015-02-16
        withdrawal-begins is due, due 2015-02-16
    expect at 2015-02-17
        withdrawal-begins is no report
    expect at 2015-02-25
        withdrawal-begins is partly kept
    expect at 2015-02-26
        withdrawal-begins is kept late

# https://sputnikglobe.com/20150310/1019283153.html, https://www.masress.com/ahramgate/603973, https://uacrisis.org/en/20525-obse-6

scenario "One side says that its withdrawal is done, and the OSCE does not confirm it"
    on 2015-03-01 "Certain areas" withdrew all "heavy weapons" from "security zone", says "Certain areas" via Sputnik, reported on 2015-03-10
    expect at 2015-03-02
        withdrawal is due, due 2015-03-02
        dialogue is waiting
    expect at 2015-03-19
        withdrawal is no report, timeliness unknown
        dialogue is waiting

scenario "Had the OSCE confirmed the withdrawal of both on 1 March, talks and releases would have had their days"
    on 2015-03-01 Ukraine withdrew all "heavy weapons" from "security zone", says OSCE
    on 2015-03-01 "Certain areas" withdrew all "heavy weapons" from "security zone", says OSCE
    on 2015-03-03 talks "local elections" began, says OSCE
    expect at 2015-03-01
        withdrawal is kept, timeliness done on time
        dialogue is due, due 2015-03-02
        free-ukraine is due, due 2015-03-06
        free-areas is due, due 2015-03-06
    expect at 2015-03-03
        dialogue is kept late

scenario "Had only one side's withdrawal been confirmed, it would be kept by one of two"
    on 2015-03-01 Ukraine withdrew all "heavy weapons" from "security zone", says OSCE
    expect at 2015-03-01
        withdrawal is partly kept
        dialogue is waiting

scenario "A gun seen in the zone after day 16 breaks the zone, one seen before does not"
    on 2015-02-27 Ukraine holds 4 artillery in "zone of 50 km", says OSCE
    on 2015-03-20 "Certain areas" holds 2 artillery in "zone of 50 km", says OSCE
    expect at 2015-02-27
        zone-50 is waiting
    expect at 2015-03-20
        zone-50 is not kept
        zone-140 is no report
