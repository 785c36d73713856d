scenario "Thirty-five thousand in a month are within the cap, one more is beyond it"
    on 1953-08-10 "United Nations Command" let in 20000 soldiers, says "Neutral Nations Supervisory Commission" via "Invented Gazette"
    on 1953-08-20 "United Nations Command" let in 15000 soldiers, says "Neutral Nations Supervisory Commission" via "Invented Gazette"
    on 1953-09-10 "United Nations Command" let in 35001 soldiers, says "Neutral Nations Supervisory Commission" via "Invented Gazette"
    expect at 1953-08-21
        rotation is partly reported
    expect at 1953-09-11
        rotation is not kept
    expect at 1953-10-05
        rotation is not kept
