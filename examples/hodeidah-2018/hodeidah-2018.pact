agreement "Stockholm agreement on Hodeidah, prisoners and Taiz, December 2018"
    zone Asia/Aden
    in force 2018-12-11
    source "https://osesgy.unmissions.org/hudaydah-agreement"
    source "https://reliefweb.int/report/yemen/status-implementation-security-council-resolution-2451-2018-s20181173-enar"
    source "https://english.alarabiya.net/News/gulf/2018/12/13/What-are-the-highlights-of-the-agreement-on-Hodeidah-city-ports-"
    note "Three papers: the agreement on the city and the ports, a mechanism for the agreement on prisoners, and a statement of understanding on Taiz. The first day here is that of the paper on prisoners, 11 December; the talks closed with the others on 13 December. The Security Council endorsed them in resolution 2451 of 21 December 2018."
    note "The text has the ceasefire begin upon signature, 13 December; the United Nations and the parties had it begin at midnight to 18 December, from which the days of the redeployment were counted."
    note "No clause of the text has a number; the clauses here name the paper they stand in."
    note "The text does not say who the local security forces are, where the forces are to go, or what is to happen when a day is missed."

party Government also "Government of Yemen", "Yemeni government", "Yemen's government", "pro-government forces", "Joint Forces", "coalition", "Saudi-led coalition", "Arab Coalition"
    members "Abd-Rabbu Mansour Hadi", "Khaled al-Yamani", "Moammar al-Eryani", "Iryani", "Al-Hassan Taher", "Hadi Haig"

party "Ansar Allah" also "Houthis", "Houthi", "Houthi movement", "Huthis", "Houthi forces"
    members "Mohammed Ali al-Houthi", "Abdul Qader al-Murtada", "Mohammed Ayash Qaheem"

mediator "United Nations" also "UN", "U.N."
    members "Martin Griffiths", "Griffiths", "Antonio Guterres", "Special Envoy"

monitor "Redeployment Coordination Committee" also "RCC", "UNMHA", "United Nations Mission to Support the Hudaydah Agreement", "UN monitoring team"
    members "Patrick Cammaert", "Cammaert", "Michael Lollesgaard", "Lollesgaard", "Abhijit Guha", "Guha"

monitor ICRC also "International Committee of the Red Cross", "Red Cross"
    members "Fabrizio Carboni", "Franz Rauchenstein"

persons detainee also "prisoner", "captive", "prisoner of war", "missing person"
    kind "Saudi captive" also "Saudi soldier", "Saudi national"
    kind "Sudanese captive" also "Sudanese national", "Sudanese soldier"

place "Hodeidah governorate" also "Hudaydah governorate", "Hodeidah province"
    contains "City of Hodeidah", "Port of Hodeidah", "Port of Salif", "Port of Ras Isa", "Durayhimi", "Tuhayta", "Hays"

place "City of Hodeidah" also "Hodeidah", "Hodeida", "Hudaydah", "Hodeidah city"
    contains "critical parts of the city", "eastern outskirts of the city"

phase truce "Ceasefire and redeployment"
    starts when 2018-12-18 reached
    source "https://osesgy.unmissions.org/hudaydah-agreement"
    source "https://abyzemen.blogspot.com/2019/02/yemens-warring-parties-agree-on-initial.html"
    provision "Ceasefire"
        source "https://osesgy.unmissions.org/hudaydah-agreement"
        calm: Government and "Ansar Allah" must not attack each other in "Hodeidah governorate"
            clause "Hodeidah agreement"
            note "In the city, the three ports and the governorate."
        no-reinforcements: Government and "Ansar Allah" must not "bring military reinforcements" in "Hodeidah governorate"
            clause "Hodeidah agreement"
        no-manifestations: Government and "Ansar Allah" must "remove military manifestations from the city of Hodeidah"
            clause "Hodeidah agreement"
            note "No day is set."
    provision "First phase of the redeployment"
        source "https://reliefweb.int/report/yemen/status-implementation-security-council-resolution-2451-2018-s20181173-enar"
        source "https://english.alarabiya.net/News/gulf/2018/12/13/What-are-the-highlights-of-the-agreement-on-Hodeidah-city-ports-"
        source "https://gereny.blogspot.com/2019/02/yemen-un-les-parties-yemenites-ont.html"
        note "Two weeks from the start of the ceasefire for the ports and for parts of the city where humanitarian facilities are."
        note "That the committee verifies is not a word of the text, which has it supervise; the United Nations said that only what all parties and they can observe and verify is credible (https://www.newarab.com/news/un-casts-doubt-houthi-claims-hodeida-withdrawal)."
        port-hodeidah: "Ansar Allah" must withdraw from "Port of Hodeidah" within 14 days of start of truce verified by "Redeployment Coordination Committee"
            clause "Hodeidah agreement"
        port-salif: "Ansar Allah" must withdraw from "Port of Salif" within 14 days of start of truce verified by "Redeployment Coordination Committee"
            clause "Hodeidah agreement"
        port-ras-isa: "Ansar Allah" must withdraw from "Port of Ras Isa" within 14 days of start of truce verified by "Redeployment Coordination Committee"
            clause "Hodeidah agreement"
        critical-parts: Government and "Ansar Allah" must each withdraw from "critical parts of the city" within 14 days of start of truce verified by "Redeployment Coordination Committee"
            clause "Hodeidah agreement"
    provision "Full redeployment"
        full: Government and "Ansar Allah" must each withdraw from "City of Hodeidah" within 21 days of start of truce verified by "Redeployment Coordination Committee"
            clause "Hodeidah agreement"
            source "https://reliefweb.int/report/yemen/status-implementation-security-council-resolution-2451-2018-s20181173-enar"
            source "https://english.alarabiya.net/News/gulf/2018/12/13/What-are-the-highlights-of-the-agreement-on-Hodeidah-city-ports-"
            note "The United Nations and the text speak of a mutual redeployment, to agreed places outside; a summary of the day names only the Houthis. Pages give 7 or 8 January for the last day."
    provision "Committee and United Nations"
        source "https://osesgy.unmissions.org/hudaydah-agreement"
        committee: Government and "Ansar Allah" and "United Nations" must "set up the Redeployment Coordination Committee"
            clause "Hodeidah agreement"
            note "Chaired by the United Nations, to oversee ceasefire, redeployment and the clearing of mines in the ports. No day is set."
        weekly-report: "United Nations" must publish "report of the committee's chair on compliance" every week
            clause "Hodeidah agreement"
            note "To the Security Council, through the Secretary-General."
        ports-lead: "United Nations" must "lead in supporting the management and inspections of the ports" from day 1
            clause "Hodeidah agreement"
            note "With the ports' corporation, and with more monitoring by the United Nations' verification and inspection mechanism."
        facilitate: Government and "Ansar Allah" must "facilitate and support the work of the United Nations in Hodeidah" from day 1
            clause "Hodeidah agreement"
        movement: Government and "Ansar Allah" must allow "movement of civilians and goods from and to the city" from day 1
            clause "Hodeidah agreement"
            source "https://english.alarabiya.net/News/gulf/2018/12/13/What-are-the-highlights-of-the-agreement-on-Hodeidah-city-ports-"
            note "And the passage of humanitarian aid; corridors are to be opened. On 30 December 2018 the United Nations said that the road to Sanaa had not been opened as agreed (https://sguardian.com/houthi-forces-hand-over-port-of-hodeidah/)."
        revenues: Government and "Ansar Allah" must "deposit port revenues in the Central Bank" from day 1
            clause "Hodeidah agreement"
            source "https://english.alarabiya.net/News/gulf/2018/12/13/What-are-the-highlights-of-the-agreement-on-Hodeidah-city-ports-"
            note unverified "That the revenues go through the bank's branch in Hodeidah, towards salaries, was read in summaries only."
        mines: Government and "Ansar Allah" must "clear mines from the city and its ports"
            clause "Hodeidah agreement"
            source "https://english.alarabiya.net/News/gulf/2018/12/13/What-are-the-highlights-of-the-agreement-on-Hodeidah-city-ports-"
            note "No day is set."
    note "Security of the city and the ports is for local security forces under Yemeni law; who they are is not said, and the parties disagreed about it (https://www.france24.com/en/20190514-yemen-rebels-hand-security-hodeida-ports-coastguard-un)."

phase prisoners "Exchange of prisoners"
    source "https://pax.peaceagreements.org/agreements/2123"
    source "https://english.alaraby.co.uk/english/news/2018/12/19/yemen-prisoner-exchange-could-involve-up-to-16-000"
    note "Signed on 11 December 2018, from which its days are counted; a database dates it 17 December."
    lists: Government and "Ansar Allah" must each publish "list of detainees" within 7 days of 2018-12-11
        clause "Prisoner exchange, mechanism"
        source "https://old.belqees.net/index.php/yemen/%d8%a7%d9%84%d8%b5%d9%84%d9%8a%d8%a8-%d8%a7%d9%84%d8%a3%d8%ad%d9%85%d8%b1-%d8%a7%d9%84%d8%af%d9%88%d9%84%d9%8a-%d8%aa%d8%a8%d8%a7%d8%af%d9%84-%d8%a7%d9%84%d8%b3%d8%ac%d9%86%d8%a7%d8%a1-%d8%a7%d9%84%d9%8a%d9%85%d9%86%d9%8a%d9%8a%d9%86-%d9%82%d8%af-%d9%8a%d8%b4%d9%85%d9%84-16-%d8%a3%d9%84%d9%81-%d9%85%d8%b9%d8%aa%d9%82%d9%84.html"
        note "Handed to the other side through the Special Envoy's office. The Government's list had 8,576 names, that of Ansar Allah 7,487 (https://news.cgtn.com/news/3d3d514f34516a4d31457a6333566d54/share_amp.html)."
    answers: Government and "Ansar Allah" must each publish "answers on the lists" within 7 days of lists
        clause "Prisoner exchange, mechanism"
        source "https://old.belqees.net/index.php/yemen/%d8%a7%d9%84%d8%b5%d9%84%d9%8a%d8%a8-%d8%a7%d9%84%d8%a3%d8%ad%d9%85%d8%b1-%d8%a7%d9%84%d8%af%d9%88%d9%84%d9%8a-%d8%aa%d8%a8%d8%a7%d8%af%d9%84-%d8%a7%d9%84%d8%b3%d8%ac%d9%86%d8%a7%d8%a1-%d8%a7%d9%84%d9%8a%d9%85%d9%86%d9%8a%d9%8a%d9%86-%d9%82%d8%af-%d9%8a%d8%b4%d9%85%d9%84-16-%d8%a3%d9%84%d9%81-%d9%85%d8%b9%d8%aa%d9%82%d9%84.html"
    visits: ICRC may "interview those to be released and arrange their transfer" from 40 days after 2018-12-11 until 50 days after 2018-12-11
        clause "Prisoner exchange, mechanism"
        source "https://english.alaraby.co.uk/english/news/2018/12/19/yemen-prisoner-exchange-could-involve-up-to-16-000"
        source "https://www.algemeiner.com/2018/12/19/red-cross-yemen-prisoner-exchange-could-involve-up-to-16000/"
    exchange all-for-all within 48 days of 2018-12-11
        free-government: Government must release all detainees to "Ansar Allah"
            clause "Prisoner exchange, first"
            source "https://pax.peaceagreements.org/agreements/2123"
            source "https://english.alaraby.co.uk/english/news/2018/12/19/yemen-prisoner-exchange-could-involve-up-to-16-000"
            note "48 days are what the Government's representative gave; another page has 20 January 2019 as the last day."
        free-ansar-allah: "Ansar Allah" must release all detainees to Government
            clause "Prisoner exchange, first"
            source "https://pax.peaceagreements.org/agreements/2123"
            source "https://english.alaraby.co.uk/english/news/2018/12/19/yemen-prisoner-exchange-could-involve-up-to-16-000"
    note "Prisoners, detainees, the missing, those held without law, those who were made to disappear and those under house arrest, without exception or condition. Who is found in custody afterwards is to be released without condition."
    note "The numbers asked for by each side's list are no number of the text; the clauses say all."

phase taiz "Understanding on Taiz"
    starts when 2018-12-13 reached
    source "https://adennews.net/55501"
    taiz-committee: Government and "Ansar Allah" and "United Nations" must "set up a joint committee on Taiz"
        clause "Statement of understanding on Taiz"
        source "https://adennews.net/55501"
        note "To open ways in and out of the city. No day is set. In December 2020 the United Nations' envoy regretted that there had been no progress (https://www.bibliolimpo.com/un-special-envoy-meets-with-civil-society-representatives-from-taiz-yemen.html)."
        note unverified "The text of the understanding, with who sits in the committee and how often it meets, was read nowhere."

amendment "First phase as agreed in the committee" agreed 2019-02-17 published 2019-02-17 mediated by "United Nations"
    source "https://abyzemen.blogspot.com/2019/02/yemens-warring-parties-agree-on-initial.html"
    source "https://almashareq.com/en_GB/articles/cnmi_am/newsbriefs/2019/02/19/newsbrief-03"
    note "No day to begin was given (https://www.ptv.com.pk/ptvWorld/engNewsDetail/21746). The full redeployment was agreed in principle, subject to consultations."
    exchange first-phase
        small-ports: "Ansar Allah" must withdraw from "Port of Salif" settles port-salif
        oil-port: "Ansar Allah" must withdraw from "Port of Ras Isa" settles port-ras-isa
        main-port: "Ansar Allah" must withdraw from "Port of Hodeidah" settles port-hodeidah
        outskirts: Government must withdraw from "eastern outskirts of the city" adds
            note "In return for the ports."

outcome "The redeployment is complete" when port-hodeidah kept and port-salif kept and port-ras-isa kept and full kept
    source "https://reliefweb.int/report/yemen/status-implementation-security-council-resolution-2451-2018-s20181173-enar"
