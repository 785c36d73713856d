scenario "Four days of releases in the ratio, and others outside it"
    # https://www.ochaopt.org/content/hostilities-gaza-strip-and-israel-flash-update-49
    on 2023-11-24 Hamas released 13 hostages, says "Majed al-Ansari" via "Sentinel Colorado"
    on 2023-11-24 Hamas released 11 "foreign nationals", says "Majed al-Ansari" via "Sentinel Colorado"
    on 2023-11-24 Israel released 39 detainees, says "Majed al-Ansari" via "Webdo"
    # https://www.ochaopt.org/content/hostilities-gaza-strip-and-israel-flash-update-50
    on 2023-11-25 Hamas released 13 hostages, says OCHA
    on 2023-11-25 Hamas released 4 "foreign nationals", says OCHA
    on 2023-11-25 Israel released 39 detainees, says OCHA
    # https://ochaopt.org/content/hostilities-gaza-strip-and-israel-flash-update-51, https://tass.com/world/1712035/amp
    on 2023-11-26 Hamas released 13 hostages, says "Majed al-Ansari" via "TASS"
    on 2023-11-26 Hamas released 4 "foreign nationals", says "Majed al-Ansari" via "TASS"
    on 2023-11-26 Israel released 39 detainees, says OCHA
    # https://waterjusticeinpalestine.org/blog/2023/11/28/hostilities-in-the-gaza-strip-and-israel-flash-update-52-nov-27
    on 2023-11-27 Hamas released 11 hostages, says OCHA
    on 2023-11-27 Israel released 33 detainees, says OCHA
    expect at 2023-11-24
        phase truce is running, day 1 of 4
        hostages is partly kept, done 13 of 50, due 2023-11-27
        detainees is kept, done 39 of 39
    expect at 2023-11-26
        hostages is partly kept, done 39 of 50
        detainees is kept, done 117 of 117
    expect at 2023-11-27
        hostages is kept, done 50 of 50
        detainees is kept, done 150 of 150
        exchange hostages: given by Hamas 50, owed to Israel 0, given by Israel 150, owed to Hamas 0

scenario "The second group is held back for hours and freed the same day"
    # https://gulfnews.com/world/mena/hamas-says-it-will-delay-release-of-second-group-of-hostages-1.1700934297221
    on 2023-11-24 Hamas released 13 hostages
    on 2023-11-24 Israel released 39 detainees
    on 2023-11-25 Hamas withheld 13 hostages due 2023-11-25, says "Qassam Brigades" via "Gulf News"
    on 2023-11-26 Hamas released 13 hostages on 2023-11-25, via "The Hindu"
    on 2023-11-26 Israel released 39 detainees, says "Israel Prison Service" via "The Hindu"
    expect at 2023-11-25, known by 2023-11-25
        hostages is withheld, done 13 of 50
        detainees is kept, done 39 of 39
    expect at 2023-11-26
        hostages is partly kept, done 26 of 50
        detainees is kept, done 78 of 78

scenario "Eight are accepted for ten because of two freed the day before"
    # https://www.newdelhitimes.com/hamas-releases-8-hostages-to-israel/
    on 2023-11-27 Hamas released 50 hostages in total
    on 2023-11-27 Israel released 150 detainees in total
    on 2023-11-28 Hamas released 10 hostages, says "Israeli military" via "TRT World"
    on 2023-11-28 Israel released 30 detainees, says "Israel Prison Service" via "TRT World"
    on 2023-11-29 Hamas released 10 hostages, says "Daniel Hagari" via "NewsNation"
    on 2023-11-29 Hamas released 6 "foreign nationals", says "Majed al-Ansari" via "Ruetir"
    on 2023-11-29 Israel released 30 detainees, says "Majed al-Ansari" via "Ruetir"
    on 2023-11-30 Hamas released 8 hostages, says "Israel Defense Forces" via "Siasat"
    on 2023-12-01 Israel released 30 detainees on 2023-11-30, says "Israel Prison Service" via "EFE"
    expect at 2023-11-30
        hostages is kept, done 78
        detainees is kept, done 240 of 234

scenario "One page counts fewer detainees than the others"
    # https://www.thegatewaypundit.com/2023/12/israel-resumes-military-operations-gaza-after-cease-fire/ against https://www.newser.com/story/343317/israel-hamas-truce-expires.html
    on 2023-12-01 Israel released 210 detainees in total, via "Times of Israel"
    on 2023-12-01 Israel released 240 detainees in total, via "Associated Press"
    expect at 2023-12-01
        finding figures-differ
