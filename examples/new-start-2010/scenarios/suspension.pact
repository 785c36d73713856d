scenario "The suspension announced on 21 February 2023, for which the text has no power"
    # https://russianforces.org/blog/2023/02/russia_suspends_participation_.shtml
    on 2023-02-21 Russia suspended "the agreement", says "Vladimir Putin" via "Russian Forces"
    on 2023-02-28 Russia suspended "the agreement", via "Russian Forces", reported on 2023-03-15
    # The Department of State on 15 March 2023: the claimed suspension is legally invalid, and Russia stays bound.
    on 2023-03-15 Russia did not notify "its updated data on strategic arms", says "State Department" via "Russian Forces"
    expect at 2023-02-22
        agreement is running
        phase treaty is running
        withdraw-russia is no use reported
        warheads is force in-force
        type-one-us is force in-force
    expect at 2023-03-16
        agreement is running
        data-updates is force in-force

scenario "A withdrawal is not a suspension taken back"
    on 2023-02-21 Russia suspended "the agreement", says Russia via "Invented Gazette"
    on 2023-06-01 Russia resumed "the agreement", says Russia via "Invented Gazette"
    expect at 2023-03-01
        agreement is running
    expect at 2023-06-02
        agreement is running
        withdraw-russia is no use reported
