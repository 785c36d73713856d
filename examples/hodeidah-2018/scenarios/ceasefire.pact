# https://thearabweekly.com/houthis-said-violate-uneasy-truce-hodeidah

scenario "Attacks in the governorate two days after the start, by the word of one side"
    on 2018-12-20 "Ansar Allah" attacked Government in "Hodeidah governorate", says Government via "The Arab Weekly", reported on 2018-12-21
    expect at 2018-12-17
        phase truce is pending
        calm is waiting
    expect at 2018-12-21
        calm is alleged violation
    expect at 2018-12-21, standard monitor
        calm is alleged violation, certainty unverified

scenario "A report to the Security Council in the first week, none told of after"
    on 2018-12-24 "United Nations" published "report of the committee's chair on compliance"
    expect at 2018-12-24
        weekly-report is kept
    expect at 2019-01-10
        weekly-report is partly reported
