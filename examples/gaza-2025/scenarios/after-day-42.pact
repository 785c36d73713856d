scenario "On 2 March the readings of the phase's end differ"
    on 2025-02-27 Israel and Hamas did not agree "second phase", says Hamas, reported on 2025-03-01
    expect at 2025-03-01
        phase first is running, day 42 of 42
        phase second is pending
    expect at 2025-03-02
        phase first is disputed, day 43 of 42
        phase second is pending
        aid is disputed
        calm is disputed

scenario "On 2 March each reading by itself"
    expect at 2025-03-01
        phase first is running, day 42 of 42
    expect at 2025-03-02
        phase first read as "over after day 42" is ended
        phase first read as "continue into the second" is running
        aid read as "over after day 42" is lapsed
        aid read as "continue into the second" is no report
        calm read as "over after day 42" is lapsed
        calm read as "continue into the second" is no violation reported

scenario "The entry of goods is halted on 2 March"
    # https://www.thenationalnews.com/news/mena/2025/03/02/israel-suspends-entry-of-supplies-into-gaza-as-first-phase-of-ceasefire-agreement-ends/
    on 2025-03-01 Israel let in 600 trucks
    on 2025-03-02 Israel did not let in trucks, says "Prime Minister's Office" via "The National"
    on 2025-03-02 Israel suspended clause aid, says "Prime Minister's Office" via "The National"
    expect at 2025-03-02
        aid is disputed, force disputed

scenario "A proposal to prolong the truce that one side adopts is no extension"
    # https://localnews8.com/news/national-world/cnn-world/2025/03/01/gaza-ceasefire-nears-end-with-israel-and-hamas-spilt-on-way-forward/
    on 2025-03-02 Israel agreed "extension of the first phase", says "Prime Minister's Office" via "CNN"
    on 2025-03-02 Hamas did not agree "extension of the first phase", says Hamas via "The National"
    expect at 2025-03-02
        phase first is disputed
        phase second is pending
        terms-second is no report

scenario "Attacks on 18 March under two readings"
    # https://brecorder.com/news/amp/40353469
    on 2025-03-18 Israel attacked in Gaza, says "Palestinian health authorities" via "Business Recorder"
    expect at 2025-03-18
        phase first is disputed
        calm is disputed

scenario "Attacks on 18 March by each reading"
    on 2025-03-18 Israel attacked in Gaza, says "Palestinian health authorities" via "Business Recorder"
    expect at 2025-03-18
        calm read as "over after day 42" is lapsed
        calm read as "continue into the second" is alleged violation
