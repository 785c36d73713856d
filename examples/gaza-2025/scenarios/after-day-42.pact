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
