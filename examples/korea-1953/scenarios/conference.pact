scenario "The conference recommended within three months meets at Geneva in the ninth"
    # https://books.google.com.tw/books?id=3lHIYwDetccC&pg=PA196 : held from 26 April to 15 June 1954.
    on 1954-04-26 "United Nations Command" and "KPA/CPV" did "bring about a political conference of a higher level", via "Department of State", reported on 1954-12-11
    expect at 1953-10-27
        conference is due, due 1953-10-27
    expect at 1953-10-29
        conference is no report
    expect at 1954-12-11
        conference is kept late
