scenario "One of four bodies was another's, and the right one came a day later"
    # https://www.latestly.com/agency-news/world-news-child-hostages-identified-but-body-hamas-released-was-not-of-their-mother-israel-says-6658546.html, and the digest 2025-02-22-cna-second-body in reports
    on 2025-02-20 Hamas handed over 4 remains, says Hamas
    on 2025-02-20 Hamas handed over 3 remains, says "Israeli military", reported on 2025-02-21
    on 2025-02-21 Hamas handed over 1 remains, says Israel via "CNA", reported on 2025-02-22
    expect at 2025-02-20, known by 2025-02-20
        hostages-first is partly kept, done 4 of 33
    expect at 2025-02-21, known by 2025-02-21
        hostages-first is partly kept, done 3 to 4 of 33, certainty disputed
        finding figures-differ
    expect at 2025-02-22
        hostages-first is partly kept, done 4 to 5 of 33
    expect at 2025-02-22, standard against-interest
        hostages-first is partly kept, done 4 to 5 of 33
