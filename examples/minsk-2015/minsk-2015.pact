agreement "Package of measures for the implementation of the Minsk agreements, February 2015"
    zone Europe/Kiev
    in force 2015-02-12
    signed 2015-02-12
    source "https://themoscowtimes.com/2015/02/12/the-minsk-deal-what-was-agreed-at-ukraine-peace-talks-a43848"
    source "https://lauriemeadows.info/conflict_security/Minsk_2_Agreement.html"
    source "https://www.kyivpost.com/article/opinion/op-ed/a-complex-of-measures-to-fulfill-the-minsk-agreements-380395.html"
    source "https://ibtimes.com/minsk-ceasefire-deal-full-text-agreement-between-russia-ukraine-germany-france-1814468"
    note "Signed by the members of the Trilateral Contact Group, which are Ukraine, Russia and the OSCE, and by two representatives of the certain areas of the Donetsk and Luhansk regions; the text calls one side the Ukrainian troops and the other the armed formations of those areas."
    note "Russia signed, and holds that it is not a party and not bound by the terms (https://theinternationalrelations.com/minsk-agreements). No clause names it as a debtor. It stands here with France and Germany, for the declaration of the four leaders."
    note "The addresses show the points up to number 4 in full; the points after it were read in summaries, each named under its clause."
    note "The text says nothing of what follows if a point is not kept, and of no order between the military and the political points but what points 4, 6, 9 and 12 say."

party Ukraine also "Kyiv", "Kiev", "Ukrainian government", "Ukrainian troops", "Ukrainian forces", "Ukrainian army", "Ukrainian military", "government forces", "Kiev forces"
    members "Petro Poroshenko", "Poroshenko", "Verkhovna Rada", "Leonid Kuchma", "Pavlo Klimkin", "Security Service of Ukraine", "SBU"

party "Certain areas" also "certain areas of the Donetsk and Luhansk regions", "armed formations of certain areas of the Donetsk and Luhansk regions", "Donetsk and Luhansk", "DPR", "LPR", "DNR", "LNR", "Donetsk People's Republic", "Luhansk People's Republic", "separatists", "rebels"
    members "Alexander Zakharchenko", "Igor Plotnitsky", "Denis Pushilin", "Vladislav Deinego", "Eduard Basurin", "Basurin"

guarantor Russia also "Moscow", "Kremlin", "Russian Federation"
    members "Vladimir Putin", "Putin", "Sergei Lavrov", "Boris Gryzlov"

guarantor Germany also "Berlin"
    members "Angela Merkel", "Merkel"

guarantor France also "Paris"
    members "Francois Hollande", "Hollande"

monitor OSCE also "Special Monitoring Mission", "SMM", "OSCE Special Monitoring Mission", "OSCE mission", "OSCE monitors"
    members "Ertugrul Apakan", "Apakan", "Alexander Hug", "Hug"

persons detainee also "prisoner", "hostage", "captive", "prisoner of war", "illegally held person"
    kind soldier also "serviceman", "Ukrainian soldier", "Ukrainian troop"
    kind fighter also "rebel fighter"

goods "heavy weapon" also "heavy weaponry", "heavy arm", "heavy weapons system"
    kind artillery also "artillery piece", "artillery of 100 mm or more", "howitzer", "mortar"
    kind "rocket launcher" also "multiple rocket launcher", "MLRS", "Grad"
    kind "long-range system" also "Tornado-S", "Uragan", "Smerch", "Tochka", "Tochka-U"

place "Donetsk and Luhansk regions" also "certain areas of the Donetsk and Luhansk regions", "eastern Ukraine", "Donbas", "Donbass"
    contains "Debaltseve", "Debaltsevo", "Donetsk", "Luhansk", "Mariupol", "Maryinka", "Zholobok"

resolution: Ukraine must "adopt a resolution of the Verkhovna Rada that names the territory of the special regime" within 30 days of 2015-02-12
    clause "4"
    source "https://themoscowtimes.com/2015/02/12/the-minsk-deal-what-was-agreed-at-ukraine-peace-talks-a43848"
    source "https://www.kyivpost.com/article/opinion/op-ed/a-complex-of-measures-to-fulfill-the-minsk-agreements-380395.html"
    note "Counted from the signing. The special regime is that of Ukraine's law on an interim order of self-government, and the territory is drawn by the line of the Minsk memorandum of 19 September 2014."

guarantee: Russia and Germany and France must try to "use influence on the parties so that the measures are carried out"
    source "https://eadaily.com/en/news/2015/02/12/leaders-of-russia-ukraine-france-and-germany-pass-declaration-on-series-of-measures-to-fulfill-minsk-agreements"
    source "https://portalpolitico.tv/internacionales/declaracion-de-cese-de-hostilidades-en-ucrania"
    note "From the declaration of the four leaders, which stands beside the package; Ukraine's president signed it too. It also sets up a group of officials that oversees the measures."

phase truce "Ceasefire and withdrawal"
    starts when 2015-02-15 reached
    source "https://themoscowtimes.com/2015/02/12/the-minsk-deal-what-was-agreed-at-ukraine-peace-talks-a43848"
    provision "Ceasefire"
        calm: Ukraine and "Certain areas" must not attack each other in "Donetsk and Luhansk regions"
            clause "1"
            source "https://themoscowtimes.com/2015/02/12/the-minsk-deal-what-was-agreed-at-ukraine-peace-talks-a43848"
            note "From 00:00 Kyiv time on 15 February 2015. The text says certain areas of the two regions and leaves open which; the place here is the two regions."
            note "On 15 February the armed formations said that the ceasefire does not cover the town of Debaltseve (http://www.reuters.com/article/us-ukraine-crisis-osce-idUSKBN0LJ0LO20150215)."
        monitoring: OSCE must "monitor and verify the ceasefire and the withdrawal" from day 2
            clause "3"
            source "https://themoscowtimes.com/2015/02/12/the-minsk-deal-what-was-agreed-at-ukraine-peace-talks-a43848"
            note "From the first day of the withdrawal, which the text has begin on the second day of the ceasefire at the latest. By all technical means that are needed, satellites, drones and radar among them."
    provision "Withdrawal of heavy weapons"
        source "https://themoscowtimes.com/2015/02/12/the-minsk-deal-what-was-agreed-at-ukraine-peace-talks-a43848"
        source "https://lauriemeadows.info/conflict_security/Minsk_2_Agreement.html"
        note "By equal distances, for the Ukrainian troops from the line of contact as it is, for the armed formations from that of the memorandum of 19 September 2014."
        withdrawal-begins: Ukraine and "Certain areas" must each "begin the withdrawal of heavy weapons" by day 2
            clause "2"
        withdrawal: Ukraine and "Certain areas" must each withdraw all "heavy weapons" from "security zone" by day 16 verified by OSCE
            clause "2"
            note "Within 14 days; counted from the day on which it is to begin at the latest, which gives 2 March, as on other pages (https://www.bbc.com/news/world-europe-31435812) and the day that a report names (https://www.masress.com/ahramgate/603973). Another has it end on 1 March, 15 days from the start of the ceasefire (https://sputnikglobe.com/20150310/1019307258.html)."
            note "That the OSCE verifies is point 3."
        zone-50: Ukraine and "Certain areas" must each keep at most 0 artillery in "zone of 50 km" from day 16
            clause "2"
            note "Systems of 100 mm and more; 25 km back for each side (http://tass.com/world/779890)."
        zone-70: Ukraine and "Certain areas" must each keep at most 0 "rocket launchers" in "zone of 70 km" from day 16
            clause "2"
        zone-140: Ukraine and "Certain areas" must each keep at most 0 "long-range systems" in "zone of 140 km" from day 16
            clause "2"
            note "Tornado-S, Uragan and Smerch, and the tactical missiles Tochka and Tochka-U."
    provision "Dialogue on local elections"
        dialogue: Ukraine and "Certain areas" must begin talks "local elections" within 1 day of withdrawal
            clause "4"
            source "https://themoscowtimes.com/2015/02/12/the-minsk-deal-what-was-agreed-at-ukraine-peace-talks-a43848"
            note "On the way local elections are held under Ukraine's law, and on how these areas are governed after. Most translations say the first day after the withdrawal; the one of the United Nations says day 1 of the withdrawal (https://lauriemeadows.info/conflict_security/Minsk_2_Agreement.html)."
    provision "Release of all for all"
        exchange all-for-all within 5 days of withdrawal
            free-ukraine: Ukraine must release all detainees to "Certain areas"
                clause "6"
                source "https://uaposition.com/video/the-results-of-peace-talks-in-minsk"
                source "http://tass.com/politics/858197"
            free-areas: "Certain areas" must release all detainees to Ukraine
                clause "6"
                source "https://uaposition.com/video/the-results-of-peace-talks-in-minsk"
                source "http://tass.com/politics/858197"
        note "Hostages and people held unlawfully, by the rule of all for all."
        note unverified "That the release is to be over on the fifth day after the withdrawal stands in the text as generally known; no address read shows that sentence. The page cited gives 19 days in all, which are the 14 of the withdrawal and 5: a date that comes whether or not the withdrawal is done, where the clause here waits for it."
    provision "Pardon and amnesty"
        amnesty: Ukraine must "enact a law of pardon and amnesty for the events in certain areas"
            clause "5"
            source "https://uaposition.com/video/the-results-of-peace-talks-in-minsk"
            source "http://tass.com/world/812400"
            note "No day is set. The Donetsk side and Russia hold that the release of all for all needs this law first; the text read does not tie the two points."
    provision "Elections, constitution and border"
        elections: Ukraine and "Certain areas" must "hold local elections in certain areas"
            clause "12"
            source "https://theinternationalrelations.com/minsk-agreements"
            source "https://uaposition.com/video/the-results-of-peace-talks-in-minsk"
            note "Their terms are to be discussed and agreed with representatives of the areas. No day is set."
            note unverified "That the OSCE's standards and its office for democratic institutions are named for them was read only of later talks."
        constitution: Ukraine must "bring a new constitution with decentralisation into force" by 2015-12-31
            clause "11"
            source "https://en.interfax.com.ua/news/general/250186.html"
            note "With account taken of what is particular to the areas, as agreed with their representatives."
            note unverified "A footnote with the measures that the law on special status has to contain is said to belong to this point; it was not read."
        special-status: Ukraine must "adopt permanent laws on the special status of certain areas" by 2015-12-31
            clause "11"
            source "https://en.interfax.com.ua/news/general/250186.html"
        border-begins: Ukraine and "Certain areas" must "begin the restoration of Ukraine's full control of the state border" on the 1st day after elections
            clause "9"
            source "https://en.interfax.com.ua/news/general/250186.html"
            note "In the whole zone of the conflict. The text does not say who owes what for it; both sides stand here."
            note "In October 2016 Ukraine's foreign minister spoke of the second day after the election (http://uatoday.tv/politics/election-first-border-control-later-ukraine-fm-says-790444.html)."
        border-ends: when elections kept and constitution kept and special-status kept, Ukraine and "Certain areas" must "complete the restoration of Ukraine's full control of the state border" by 2015-12-31
            clause "9"
            source "https://en.interfax.com.ua/news/general/250186.html"
            note "After the comprehensive settlement, which is the local elections and the constitutional reform, by the end of 2015, provided that point 11 is kept, in consultation and agreement with representatives of the areas. In October 2015 Ukraine's president said that the border must be regained by the end of December even if the rest is put off (https://au.news.yahoo.com/ukraine-insists-russia-must-cede-border-by-end-of-year-29724842.html)."
    note "Point 7: aid reaches those in need, stores it and shares it out, by an international mechanism. Point 8: social and economic ties come back, pensions and banking among them. Point 13: the Contact Group works more closely and sets up working groups. None has a day, a number or a named debtor (https://theinternationalrelations.com/minsk-agreements)."
    note "Point 10: all foreign armed formations, military equipment and mercenaries leave Ukraine under the eye of the OSCE, and illegal groups are disarmed. It has no day, and does not say who owes it (https://allo-news.blogspot.com/2015/03/highlights-of-ceasefire-agreement.html)."

extension of constitution until 2016-12-31 agreed 2015-12-30 published 2015-12-30
    source "https://www.derechos.org/peace/russia/doc/ukr2614.html"
    source "https://kochegarka.com.ua/minskie-soglasheniya-prodlili-na-2016-j-god/"

extension of special-status until 2016-12-31 agreed 2015-12-30 published 2015-12-30
    source "https://www.derechos.org/peace/russia/doc/ukr2614.html"
    source "https://kochegarka.com.ua/minskie-soglasheniya-prodlili-na-2016-j-god/"

extension of border-ends until 2016-12-31 agreed 2015-12-30 published 2015-12-30
    source "https://www.derechos.org/peace/russia/doc/ukr2614.html"
    source "https://kochegarka.com.ua/minskie-soglasheniya-prodlili-na-2016-j-god/"

outcome "The comprehensive settlement is reached" when elections kept and constitution kept and special-status kept
    source "https://en.interfax.com.ua/news/general/250186.html"

note "On 30 December 2015 the leaders of Russia, Ukraine, Germany and France agreed by telephone to prolong the measures for 2016; the armed formations were not on the line, and none of the statements names a new day (https://pressimus.com/Interpreter_Mag/press/11654). The extensions here take the last day of 2016."
