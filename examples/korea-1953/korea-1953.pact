agreement "Korean Armistice Agreement, 27 July 1953"
    zone Asia/Seoul
    in force 1953-07-27T22:00
    signed 1953-07-27T10:00
    source "https://docslib.org/doc/194887/ecurity-general-s-3079-ouncll-7-august-1953-original-english"
    source "https://vdocuments.site/korean-armistice-agreement.html"
    source "https://bitlit.ru/page/en/united-states-marine-corps-pat-meid-james-m-yingling/us-marine-operations-in-korea-1950-1953-volume-5-of-5-operations-in-west-korea/318"
    source "http://cnenc.net/68581.html"
    note "The commanders signed for their forces; no state is a party, and the Republic of Korea did not sign (https://soft.lk/key/Korean_Armistice)."
    note "Signed and in force stand for the hours in paragraphs 12 and 63: signed at 10:00, in force at 22:00 of the same day."
    note "The terms are said to be military only (preamble). The armistice holds until it is expressly replaced by agreed changes or by a peaceful settlement at a political level (paragraph 62)."
    note "The text gives neither side a power to suspend or end the armistice or a paragraph of it; changes are to be agreed by the commanders of both sides (paragraph 61)."
    note unverified "Of long pages that hold the whole text only the openings could be read; where a paragraph's number is given and no page with its words was read, the clause says so."

party "United Nations Command" also "UNC", "UN Command", "UN forces"
    members "Mark Clark", "William Harrison", "Homer Litzenberg", "General Litzenberg", "Unified Command"

party "KPA/CPV" also "Korean People's Army and Chinese People's Volunteers", "Communist side"
    members "Korean People's Army", "KPA", "Chinese People's Volunteers", "CPV", "Kim Il Sung", "Peng Dehuai", "Nam Il", "North Korea", "DPRK", "North Korean Foreign Ministry"

monitor "Military Armistice Commission" also "MAC"

monitor "Neutral Nations Supervisory Commission" also "NNSC", "Neutral Nations Inspection Teams"
    members "Sweden", "Switzerland", "Poland", "Czechoslovakia"

monitor "Neutral Nations Repatriation Commission" also "NNRC"
    members "India", "K. S. Thimayya", "Custodian Force of India"

persons prisoner also "prisoner of war", "POW"
    kind returning also "repatriate", "who insisted on repatriation"
    kind staying also "non-repatriate", "who declined repatriation"

persons soldier also "serviceman", "military person", "troop"

goods "inspection team"

goods "observer team"

place Korea
    contains "Demilitarized Zone", "Panmunjom", "Korean waters"

phase armistice "Armistice"
    clause "62"
    provision "Ceasefire"
        cease-fire: "United Nations Command" and "KPA/CPV" must each "order and enforce a complete end of all hostilities in Korea" within 12 hours of 1953-07-27T10:00
            clause "12"
            source "http://softbeam.net/txt/time/Time1953/1953-08-03/822892.html"
            source "https://77.wendadaohang.com/zd/8pvGWNN3.html"
        hostilities: "United Nations Command" and "KPA/CPV" must not attack each other in Korea
            clause "12"
            source "https://77.wendadaohang.com/zd/8pvGWNN3.html"
        zone-quiet: "United Nations Command" and "KPA/CPV" must not "carry out a hostile act in, from or against the zone" in "Demilitarized Zone"
            clause "6"
            source "https://mingyanjiaju.org/lang-en/wenmizhishi/xieyishu/126328.html"
        crossing: "United Nations Command" and "KPA/CPV" must not "cross the Military Demarcation Line" in "Demilitarized Zone" except "persons whom the Military Armistice Commission authorises"
            clause "7"
            source "https://mingyanjiaju.org/lang-en/wenmizhishi/xieyishu/126328.html"
        blockade: "United Nations Command" and "KPA/CPV" must not "blockade Korea" in "Korean waters"
            clause "15"
            source "https://77.wendadaohang.com/zd/8pvGWNN3.html"
        note "Land, sea and air forces are to respect the zone and the areas of the other side, and the waters and air next to them (paragraphs 14 to 16)."
    provision "Withdrawal"
        leave-zone: "United Nations Command" and "KPA/CPV" must each withdraw from "Demilitarized Zone" within 72 hours of in force
            clause "13(a)"
            source "http://softbeam.net/txt/time/Time1953/1953-08-03/822892.html"
            source "https://www.laitimes.com/en/article/66ffe_6mrqe.html"
            note "Two kilometres from the line on either side, with all forces, supplies and equipment (paragraph 1)."
        clear-zone: "United Nations Command" and "KPA/CPV" must each "remove the hazards that cannot be marked" in "Demilitarized Zone" within 45 days of leave-zone
            clause "13(a)"
            note unverified "That mines, wire and other hazards go within 45 days after the 72 hours is stated as generally known; it was read on no page, and the days are counted here from the day on which the withdrawal was complete."
        leave-islands: "United Nations Command" and "KPA/CPV" must each withdraw from "rear areas and coastal islands of the other side" within 10 days of in force
            clause "13(b)"
            source "http://softbeam.net/txt/time/Time1953/1953-08-03/822892.html"
            source "http://cnenc.net/68581.html"
            note "Five groups of islands off the west coast stay with the United Nations Command."
            note unverified "The exception of the five groups is stated as generally known."
    provision "No reinforcement"
        rotation: "United Nations Command" and "KPA/CPV" must each let in at most 35000 soldiers every calendar month
            clause "13(c)"
            source "https://vdocuments.us/armistice-agreement-volume-i-text-of-agreement-kr530727-korea-by-either-side.html"
            source "http://softbeam.net/txt/time/Time1953/1953-08-03/822892.html"
            note "Of those who come in to replace others man for man."
        reinforcements: "United Nations Command" and "KPA/CPV" must not "bring in reinforcing military personnel" in Korea except "rotation man for man", "temporary duty", "return from short leave"
            clause "13(c)"
            source "https://diclib.com/it/Dizionario%20di%20inglese/NNSC"
        weapons: "United Nations Command" and "KPA/CPV" must not "bring in reinforcing aircraft, armoured vehicles, weapons or ammunition" in Korea except "replacement piece for piece of the same kind and effect"
            clause "13(d)"
            source "https://diclib.com/it/Dizionario%20di%20inglese/NNSC"
            source "http://softbeam.net/txt/time/Time1953/1953-08-03/822892.html"
        ports: "United Nations Command" and "KPA/CPV" must not "bring personnel or material in elsewhere than by the named ports of entry" in Korea
            clause "43"
            source "https://books.google.com.tw/books?id=kmk-AAAAIAAJ&pg=PA201&dq=editions:ISBN0873327489&hl=zh-TW&output=html_text&source=gbs_toc_r&cad=4"
            note unverified "That there are five ports of entry on each side is stated as generally known."
    provision "Commissions"
        observer-teams: "Military Armistice Commission" must deploy 10 "observer teams"
            clause "23"
            source "https://82kan.cc/html/13/13342/2900449_5.html"
            note "At first; the number may be lowered by agreement. The commission has ten senior officers, five of each side (paragraph 20)."
        mac-meets: "Military Armistice Commission" must hold talks "supervision of the armistice" every day
            clause "31"
            note unverified "Daily meetings, with recesses of up to seven days that both sides agree and either may end at a day's notice, are stated as generally known."
        located-teams: "Neutral Nations Supervisory Commission" must deploy 10 "inspection teams" in "ports of entry"
            clause "43"
            source "https://diclib.com/it/Dizionario%20di%20inglese/NNSC"
        mobile-teams: "Neutral Nations Supervisory Commission" must deploy 10 "inspection teams" in "Demilitarized Zone"
            clause "40"
            source "https://diclib.com/it/Dizionario%20di%20inglese/NNSC"
            note "Twenty teams at first, ten at the ports and ten mobile, sent out where a violation is reported (paragraphs 28, 40 and 42)."
        admit-teams: "United Nations Command" and "KPA/CPV" must not "hinder the supervision and inspection by neutral teams" in Korea
            clause "43"
            source "https://books.google.com.tw/books?id=kmk-AAAAIAAJ&pg=PA201&dq=editions:ISBN0873327489&hl=zh-TW&output=html_text&source=gbs_toc_r&cad=4"
            note "At the ports the teams are to have full convenience of movement. What full inspection means was disputed from 1953 on."
        inspect-incidents: "Neutral Nations Supervisory Commission" may "send inspection teams to a place where a violation is reported"
            clause "42"
            note unverified "That the commission sends teams outside the zone where a violation is reported, at the request of the armistice commission or of the senior member of either side, is stated as generally known."
    provision "Prisoners of war"
        return-prisoners: "United Nations Command" and "KPA/CPV" must each repatriate all returning prisoners within 60 days of in force
            clause "51(a), 54"
            source "https://bitlit.ru/page/en/united-states-marine-corps-pat-meid-james-m-yingling/us-marine-operations-in-korea-1950-1953-volume-5-of-5-operations-in-west-korea/318"
            note "Those who insist on going home, in groups with lists by nationality; the sick and wounded first. The totals are exchanged before the signing."
        hand-over-others: "United Nations Command" and "KPA/CPV" must each hand over all staying prisoners to "Neutral Nations Repatriation Commission" within 60 days of in force
            clause "51(b), annex 4"
            source "https://ihl-databases.icrc.org/customary-ihl/ara/print/v2_rul_rule128_sectiong"
            source "https://jendow.com.tw/wiki/%E4%B8%AD%E7%AB%8B%E5%9C%8B%E9%81%A3%E8%BF%94%E5%A7%94%E5%93%A1%E6%9C%83%E7%9A%84%E8%81%B7%E6%AC%8A%E7%AF%84%E5%9C%8D"
        no-force: "United Nations Command" and "KPA/CPV" and "Neutral Nations Repatriation Commission" must not "use or threaten force to prevent or bring about repatriation" in Korea
            clause "annex 3"
            source "https://jendow.com.tw/wiki/%E4%B8%AD%E7%AB%8B%E5%9C%8B%E9%81%A3%E8%BF%94%E5%A7%94%E5%93%A1%E6%9C%83%E7%9A%84%E8%81%B7%E6%AC%8A%E7%AF%84%E5%9C%8D"
        explain: "United Nations Command" and "KPA/CPV" may "explain their rights to the prisoners in custody" from hand-over-others until 90 days after hand-over-others
            clause "annex 8, 11"
            source "https://books.google.ro/books?id=vEI3AAAAIAAJ&pg=PA750&dq=editions:ISBN0852442904&lr=&hl=ro&output=html_text&source=gbs_toc_r&cad=4"
            note unverified "The number of explainers allowed, seven for each thousand prisoners and no fewer than five, is stated as generally known."
        settle-others: "United Nations Command" and "KPA/CPV" must try to "settle at the political conference what becomes of those who did not go home" within 120 days of hand-over-others
            clause "annex 11"
            source "https://books.google.ro/books?id=vEI3AAAAIAAJ&pg=PA750&dq=editions:ISBN0852442904&lr=&hl=ro&output=html_text&source=gbs_toc_r&cad=4"
            note "Within the thirty days after the ninety; the commission keeps them meanwhile."
        civilians: "Neutral Nations Repatriation Commission" must release all staying prisoners within 120 days of hand-over-others
            clause "annex 11"
            source "https://books.google.ro/books?id=vEI3AAAAIAAJ&pg=PA750&dq=editions:ISBN0852442904&lr=&hl=ro&output=html_text&source=gbs_toc_r&cad=4"
            note "It declares them civilians, unless the conference has agreed on something else by then."
        neutral-lands: "Neutral Nations Repatriation Commission" must "help those who chose neutral countries and declare its own end" within 30 days of civilians
            clause "annex 11"
            source "https://books.google.ro/books?id=vEI3AAAAIAAJ&pg=PA750&dq=editions:ISBN0852442904&lr=&hl=ro&output=html_text&source=gbs_toc_r&cad=4"
        red-cross: "United Nations Command" and "KPA/CPV" must each allow "joint Red Cross teams to serve the prisoners" from day 1
            clause "57"
            source "https://ihl-databases.icrc.org/customary-ihl/ara/print/v2_rul_rule128_sectiong"
            note "The teams end when the repatriation is complete."
            note unverified "The size of the teams, sixty at the places of delivery and sixty at the camps of each side, is stated as generally known."
    provision "Displaced civilians"
        civilians-home: "United Nations Command" and "KPA/CPV" must each allow "displaced civilians to go home across the line" from day 1
            clause "59"
            source "https://www.ecialbe.com/amendments-and-you-may-enhancements-to-that-2/"
            note "A committee of four officers, two of each side, sees to the crossings."
    provision "Political conference"
        conference: "United Nations Command" and "KPA/CPV" must try to "bring about a political conference of a higher level" within 3 months of in force
            clause "60"
            source "https://xn----7sbabhdp1acuumpiidosj8e2je.xn--90ais/who-signed-the-korean-armistice-agreement/"
            note "The commanders recommend it to their governments. Its subjects are the withdrawal of foreign forces and the peaceful settlement of the Korean question."
        settlement: "United Nations Command" and "KPA/CPV" may agree "peaceful settlement"
            clause "62"
            source "https://books.google.com.tw/books?id=3lHIYwDetccC&pg=PA196&dq=editions:ISBN0873327489&hl=zh-TW&output=html_text&source=gbs_toc_r&cad=3"
            note "Between the governments on both sides; the sides of the armistice stand for them here."

outcome "A peaceful settlement takes the place of the armistice" when agreed "peaceful settlement"
    source "https://books.google.com.tw/books?id=3lHIYwDetccC&pg=PA196&dq=editions:ISBN0873327489&hl=zh-TW&output=html_text&source=gbs_toc_r&cad=3"

note "Paragraph 62: the armistice ends only where agreed changes or a political settlement expressly say so; a side's own declaration is not among the ways that the text names."

note "The text speaks of two sides. The Korean People's Army and the Chinese People's Volunteers act as one of them and are one party here, called KPA/CPV as in the armistice commission."

note "Lines of the scenarios via \"Invented Gazette\" are invented, to try the clauses."
