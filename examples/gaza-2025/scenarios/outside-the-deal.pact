scenario "Five Thais were freed outside the agreement"
    # https://theindianawaaz.com/israel-recovers-4-hostage-bodies-as-ceasefire-releases-reach-28/
    on 2025-01-19 Hamas released 3 "civilian woman" hostages
    on 2025-01-25 Hamas released 4 soldier hostages
    on 2025-01-30 Hamas released 3 hostages, says "Israeli army" via "DW"
    on 2025-01-30 Hamas released 5 "Thai hostages", says "Israeli army" via "DW"
    expect at 2025-01-30
        hostages-first is partly kept, done 10 of 33
        no finding figures-differ

scenario "The five Thais are shown aside"
    on 2025-01-30 Hamas released 3 hostages, says "Israeli army" via "DW"
    on 2025-01-30 Hamas released 5 "Thai hostages", says "Israeli army" via "DW"
    expect at 2025-01-30
        outside "Thai hostage" is done 5
