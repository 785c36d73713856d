# https://news.cgtn.com/news/3d3d514f34516a4d31457a6333566d54/share_amp.html, https://www.thenews.com.pk/print/425422-yemen-rebels-release-first-prisoner-in-swap-deal, https://chinaplus.cri.cn/news/world/10/20190930/360736.html, https://a24na.com/archives/19718

scenario "Lists in time, then one released, 290 or 350, and the first day of October 2020"
    on 2018-12-11 Government and "Ansar Allah" published "list of detainees", via CGTN
    on 2019-01-29 "Ansar Allah" released 1 "Saudi captive", says "United Nations" via "The News", reported on 2019-01-30
    on 2019-09-30 "Ansar Allah" released 290 detainees, says ICRC via "China Plus"
    on 2019-09-30 "Ansar Allah" released 350 detainees, says "Abdul Qader al-Murtada" via Haaretz
    on 2020-10-15 Government released 480 detainees, via A24
    on 2020-10-15 "Ansar Allah" released 250 detainees, via A24
    expect at 2018-12-11
        lists is kept, timeliness done on time
        answers is due, due 2018-12-18
    expect at 2019-01-28
        free-government is due, due 2019-01-28
    expect at 2019-01-30
        free-ansar-allah is partly kept, done 1
        free-government is no report
    expect at 2019-09-30
        free-ansar-allah is partly kept, done 291 to 351
        finding figures-differ
    expect at 2020-10-15
        free-government is partly kept, done 480
        free-ansar-allah is partly kept, done 541 to 601

scenario "A release of all would count as full on the word of the other side, not on one's own"
    on 2019-01-20 Government released all detainees, says Government
    on 2019-01-21 "Ansar Allah" released all detainees, says Government
    expect at 2019-01-21
        free-ansar-allah is kept, timeliness done on time
        free-government is due

scenario "Numbers alone never make all; the other side's word that it was all does"
    on 2019-01-20 "Ansar Allah" released 7487 detainees, says ICRC
    on 2019-01-22 "Ansar Allah" released all detainees, says Government
    expect at 2019-01-20
        free-ansar-allah is partly kept, done at least 7487
    expect at 2019-01-22
        free-ansar-allah is kept
