# https://almashareq.com/en_GB/articles/cnmi_am/newsbriefs/2019/07/16/newsbrief-01, https://indianabroad.news/un-monitoring-mission-calls-for-civilian-protection-in-yemens-hodeidah/

scenario "The city is not left in 2019; in November 2021 one side leaves it"
    on 2019-07-16 Government and "Ansar Allah" did not withdraw from "City of Hodeidah", via AFP
    on 2021-11-15 Government withdrew from "City of Hodeidah", says UNMHA via "Indians Abroad", reported on 2021-11-16
    expect at 2019-01-08
        full is due, due 2019-01-08
    expect at 2019-07-16
        full is overdue, since 2019-01-09
    expect at 2021-11-16
        full is overdue, performance partial
