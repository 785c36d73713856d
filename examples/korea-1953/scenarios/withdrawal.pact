scenario "Seventy-two hours for the zone, ten days for the islands"
    on 1953-07-30T21:30 "United Nations Command" withdrew from "Demilitarized Zone", says "KPA/CPV" via "Invented Gazette"
    on 1953-07-30T23:30 "KPA/CPV" withdrew from "Demilitarized Zone", says "United Nations Command" via "Invented Gazette"
    on 1953-08-06 "United Nations Command" and "KPA/CPV" withdrew from "rear areas and coastal islands of the other side", via "Invented Gazette"
    expect at 1953-07-28
        cease-fire is no report
        leave-zone is due
    expect at 1953-07-31
        leave-zone is kept late
        leave-islands is due, due 1953-08-06
        clear-zone is due, due 1953-09-13
    expect at 1953-08-07
        leave-islands is kept
