# https://www.aljazeera.com/news/2023/3/22/update-1-ethiopia-removes-terrorist-designation-from-dominant-tigray-party, https://www.urdupoint.com/en/miscellaneous/ethiopia-appoints-senior-tplf-official-as-hea-1664714.html

scenario "The TPLF is taken off the list on 22 March 2023, and the administration has its head a day later"
    on 2023-03-22 Government did "remove TPLF from the list of terrorist organisations", via "Al Jazeera"
    on 2023-03-23 Government and TPLF agreed "interim regional administration", via AFP
    expect at 2023-03-21
        delisting is no report
        interim is waiting
    expect at 2023-03-22
        delisting is kept
        interim is due, due 2023-03-29
    expect at 2023-03-23
        interim is kept, timeliness done on time

scenario "Two weeks after the delisting would have been late"
    on 2023-03-22 Government did "remove TPLF from the list of terrorist organisations", via "Al Jazeera"
    on 2023-04-05 Government and TPLF agreed "interim regional administration"
    expect at 2023-03-30
        interim is no report, timeliness unknown
    expect at 2023-04-05
        interim is kept late
