scenario "The names for the first day come late"
    # https://www.wfae.org/united-states-world/2025-01-19/first-israeli-hostages-and-palestinian-prisoners-freed-in-ceasefire-deal-with-hamas, https://tovima.com/world/gaza-ceasefire-takes-effect-hostages-for-release-announced
    on 2025-01-19 Hamas published "the names of those to be released", says Hamas via "WFAE"
    on 2025-01-19 Hamas released 3 "civilian woman" hostages, says Israel via "Dunya News"
    expect at 2025-01-19
        names is kept late

scenario "Names given on the eve, without an hour, may be in time or not"
    # https://www.newarab.com/news/hamas-releases-names-captives-be-freed-amid-w-bank-raids
    on 2025-01-24 Hamas published "the names of those to be released", via "The New Arab"
    on 2025-01-25 Hamas released 4 soldier hostages, says "Israeli army"
    expect at 2025-01-25
        names is kept, timeliness unknown

scenario "Names given a full day ahead are in time"
    on 2025-01-24T12:00 Hamas published "the names of those to be released", says Hamas
    on 2025-01-25T13:00 Hamas released 4 soldier hostages, says "Israeli army"
    expect at 2025-01-25
        names is kept, timeliness done on time
