scenario "Inspections suspended in 1956 and new weapons in 1957, for which the text has no power"
    # https://history.state.gov/historicaldocuments/frus1955-57v23p2/d164 and d225
    on 1956-05-31 "United Nations Command" suspended clause admit-teams, says "Unified Command" via "Foreign Relations of the United States"
    on 1957-06-21 "United Nations Command" suspended clause weapons, says "General Litzenberg" via "Foreign Relations of the United States"
    on 1957-06-21 "KPA/CPV" did "bring in reinforcing aircraft, armoured vehicles, weapons or ammunition" from 1953-07-28 to 1957-06-21, says "United Nations Command" via "Foreign Relations of the United States"
    # http://dna-repair-2017.dgdr.de/2021/10/14/what-did-the-korean-armistice-agreement-do/
    on 1958-01-31 "United Nations Command" did "bring in reinforcing aircraft, armoured vehicles, weapons or ammunition" from 1958-01-01 to 1958-01-31, via "Wikipedia", reported on 2021-10-14
    expect at 1956-06-10
        admit-teams is force in-force
        agreement is running
    expect at 1957-06-22
        weapons is alleged violation, force in-force
    expect at 1958-02-01
        weapons is alleged violation, force in-force

scenario "Declared void in March 2013, and in force by the text"
    # http://reason.com/24-7/2013/03/11/un-korean-armistice-still-in-force
    on 2013-03-11 "KPA/CPV" terminated "the agreement", says "North Korean Foreign Ministry" via "Reason"
    expect at 2013-03-12
        agreement is running
        phase armistice is running
        hostilities is no violation reported

scenario "A peaceful settlement would take the armistice's place"
    on 1954-06-15 "United Nations Command" and "KPA/CPV" did not agree "peaceful settlement", via "Department of State"
    expect at 1954-06-16
        outcome "peaceful settlement"
        agreement is running
