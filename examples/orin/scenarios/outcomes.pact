scenario "While terms can still be agreed the second phase can begin the day after the first is over"
    on 2014-10-16 talks "second phase" are going on, says "Orin Observer Mission"
    expect at 2014-10-17
        outcome "second phase begins" from 2014-10-23
        outcome "over without terms" from 2014-10-23

scenario "Terms once agreed close the road without terms"
    on 2014-10-20 Veskar and "Upland League" agreed "second phase", says "Hale Dorrin" via "Meridian Wire"
    expect at 2014-10-20
        terms-second is kept late, due 2014-10-08
        no outcome "over without terms"
    expect at 2014-10-23
        phase first is ended
        phase second is running, day 1 of 30
