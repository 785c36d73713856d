scenario "The prisoners who insisted on going home are home before the sixty days are over"
    # https://www.goodreads.com/author_blog_posts/21183841-operation-big-switch?tab=book and https://military.wikia.org/wiki/Operation_Big_Switch
    on 1953-09-06 "United Nations Command" repatriated 75823 returning prisoners in total, via "Enemy in the Mirror"
    on 1953-09-06 "KPA/CPV" repatriated 12773 returning prisoners in total, via "Pacific Paratrooper"
    expect at 1953-07-28
        return-prisoners is due, due 1953-09-25
        hand-over-others is due, due 1953-09-25
    expect at 1953-09-25
        return-prisoners is partly kept, done 88596
    expect at 1953-09-26
        return-prisoners is partly kept, timeliness unknown

scenario "Said to be all by the side that receives them, the prisoners are returned"
    on 1953-09-06 "United Nations Command" repatriated all returning prisoners, says "KPA/CPV" via "Invented Gazette"
    on 1953-09-06 "KPA/CPV" repatriated all returning prisoners, says "United Nations Command" via "Invented Gazette"
    expect at 1953-09-26
        return-prisoners is kept

scenario "Those who declined are handed over, and 120 days later they are civilians"
    # https://www.goodreads.com/author_blog_posts/21183841-operation-big-switch?tab=book : 22,604 and 357 to 359.
    on 1953-09-23 "United Nations Command" handed over all staying prisoners to "Neutral Nations Repatriation Commission", says "Neutral Nations Repatriation Commission" via "Invented Gazette"
    on 1953-09-24 "KPA/CPV" handed over all staying prisoners to "Neutral Nations Repatriation Commission", says "Neutral Nations Repatriation Commission" via "Invented Gazette"
    expect at 1953-09-22
        explain is waiting
        civilians is waiting
    expect at 1953-09-25
        hand-over-others is kept
        explain is force in-force
        civilians is due, due 1954-01-22
    expect at 1953-12-24
        explain is lapsed
    expect at 1954-01-23
        civilians is no report
        neutral-lands is waiting
