scenario "Names given on the eve, without an hour, may be in time or not"
    # https://www.newarab.com/news/hamas-releases-names-captives-be-freed-amid-w-bank-raids
    on 2025-01-24 Hamas published "the names of those to be released", via "The New Arab"
    on 2025-01-25 Hamas released 4 soldier hostages, says "Israeli army"
    expect at 2025-01-25
        names is kept, timeliness unknown
