scenario "Ten years, and five more by the extension of 3 February 2021"
    expect at 2021-02-04
        phase treaty is running
        agreement is running
    expect at 2026-02-04
        phase treaty is running
        vehicles is force in-force
    expect at 2026-02-05
        phase treaty is ended
        warheads is lapsed
        data-updates is lapsed
        type-one-us is lapsed

scenario "Had one side withdrawn, the treaty would have gone on for the three months of its notice"
    on 2024-01-10 Russia terminated "the agreement", says Russia via "Invented Gazette"
    expect at 2024-01-11
        withdraw-russia is used
        agreement is running
        phase treaty is running
    expect at 2024-04-09
        agreement is running
    expect at 2024-04-11
        agreement is terminated
        warheads is lapsed
        withdraw-us is lapsed
