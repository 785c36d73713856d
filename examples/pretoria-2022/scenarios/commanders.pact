# https://gettotext.com/deutsch/die-athiopische-regierung-und-die-tigray-streitkrafte-richten-nach-dem-waffenstillstand-eine-hotline-ein-obasanjo-von-reuters, https://www.ena.et/web/eng/w/en_39922

scenario "By 7 November the line is open, since when is not told; the commanders meet on the fifth day"
    on 2022-11-07 Government and TPLF did "open a line between the senior commanders" from 2022-11-03 to 2022-11-07, says Obasanjo via Reuters
    on 2022-11-07 Government and TPLF did "hold a meeting of senior commanders", says "Redwan Hussein" via ENA
    expect at 2022-11-06
        commanders is due, due 2022-11-07
    expect at 2022-11-07
        hotline is kept, timeliness unknown
        commanders is kept, timeliness done on time

# https://addisstandard.com/news-court-rules-release-of-olf-officer-bate-urgessa-on-bail/?random-post=1, https://ethiopiannewsdigest.com/government-tplf-joint-committee-meets-to-discuss-disarmament-plan-of-tigrayan-combatants-addis-zeybe/

scenario "The committee of the declaration starts on 30 November, four days after its plan was due"
    on 2022-11-12 Government and TPLF agreed "modalities of disarmament", via "Addis Standard"
    on 2022-11-30 Government and TPLF did "set up a joint committee on light weapons", says Government via "Addis Zeybe"
    expect at 2022-11-12, known by 2022-11-11
        heavy is waiting
    expect at 2022-11-12
        modalities is kept
        heavy is due, due 2022-11-22
        plan is due, due 2022-11-26
    expect at 2022-11-27
        plan is no report, timeliness unknown
    expect at 2022-11-30
        joint-committee is kept late

# https://allafrica.com/stories/202211280020.html

scenario "One side's briefing runs on after its week, so the four days of the disengagement have not begun"
    on 2022-11-22 TPLF did not do "brief its forces", says "Tadesse Werede" via "Tigray TV", reported on 2022-11-28
    expect at 2022-11-21
        orientation is due, due 2022-11-21
        disengagement is waiting
    expect at 2022-11-28
        orientation is overdue, since 2022-11-22
        disengagement is waiting
        federal-duties is waiting

scenario "Had both been briefed on time, the forces would have had until 24 November to disengage"
    on 2022-11-20 Government did "brief its forces", says Government
    on 2022-11-20 TPLF did "brief its forces", says TPLF
    on 2022-11-24 TPLF did "disengage its forces in four zones", says "AU MVCM"
    expect at 2022-11-20
        orientation is kept, timeliness done on time
        disengagement is due, due 2022-11-24
        federal-duties is waiting
    expect at 2022-11-24
        disengagement is kept, timeliness done on time
        federal-duties is no report
