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

scenario "Attacks on 18 March under two readings"
    on 2025-03-18 Israel attacked in Gaza, says "Palestinian health authorities" via "Business Recorder"
    expect at 2025-03-18
        phase first is disputed
        calm is disputed
