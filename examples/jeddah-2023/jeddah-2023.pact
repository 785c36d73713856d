agreement "Short-term ceasefire and humanitarian arrangements in Sudan, Jeddah 2023"
    zone Africa/Khartoum
    in force 2023-05-20T21:45
    signed 2023-05-20
    source "https://world-today-news.com/saudi-arabia-brokers-ceasefire-agreement-in-sudan-with-us-support-for-humanitarian-aid"
    source "https://www.meanews.net/%d8%ad%d8%b3%d8%a7%d8%a8-%d9%86%d9%82%d8%a7%d8%b7-%d8%a7%d9%84%d9%85%d9%81%d8%a7%d8%b6%d9%84%d8%a9-%d9%81%d9%8a-%d8%ac%d8%af%d8%a7%d8%b1%d8%a9-%d8%b9%d8%a8%d8%b1-%d9%85%d9%88%d9%82%d8%b9-%d8%ba%d8%b2/9293/"
    source "https://english.alsiasi.com/overview-of-seven-day-sudan-ceasefire-agreement-signed-in-jeddah/"
    note "In force on signing, says the text; the ceasefire begins 48 hours later. The hour of signing stands for 48 hours before 22 May at 21:45, the beginning that the facilitators announced."
    note "The text has four parts; the first two, general provisions and ceasefire, were read by their headings and in parts. A number stands at a clause only where a page gives it."
    note "Allowed during the ceasefire are repairs of essential services, medical evacuations, and supplies that serve no combat (https://sudantribune.com/article273975)."
    note unverified "The lists of what is forbidden and allowed, and the rules of the committee, were read in summaries, not in full."

party SAF also "Sudanese Armed Forces", "Sudan Armed Forces", "Sudanese army", "Sudan's army", "Sudanese military"
    members "Abdel Fattah al-Burhan", "Nabil Abdalla", "Yassir Al-Atta"

party RSF also "Rapid Support Forces", "paramilitary Rapid Support Forces"
    members "Mohamed Hamdan Dagalo", "Hemedti"

mediator "Saudi Arabia" also "Kingdom of Saudi Arabia", "Saudi foreign ministry"
    members "Faisal bin Farhan"

mediator "United States" also "US", "U.S.", "State Department", "Washington"
    members "Matthew Miller", "Jake Sullivan"

monitor Committee also "Monitoring and Coordination Committee", "Ceasefire Monitoring and Coordination Committee", "monitoring mechanism"

non-signatory "Red Cross" also "ICRC", "International Committee of the Red Cross"

place Sudan
    contains "Khartoum", "Omdurman", "Bahri", "El-Obeid", "Zalingei", "Al Fasher", "Darfur"

persons civilian

persons detainee also "prisoner"

phase notification "Notification period" lasts 48 hours
    source "https://www.daytondailynews.com/nation-world/warring-factions-in-sudan-agree-to-temporary-ceasefire-say-us-saudi-mediators/25ZXY5QZ7FBERDAE3IZPDWEBGY/"
    no-advantage: SAF and RSF must not "seek military advantage" in Sudan
        source "https://www.daytondailynews.com/nation-world/warring-factions-in-sudan-agree-to-temporary-ceasefire-say-us-saudi-mediators/25ZXY5QZ7FBERDAE3IZPDWEBGY/"
        note "Both conveyed this to the facilitators."
    inform-forces: SAF and RSF must each "inform their forces of the terms and direct them to comply" by end of notification
        clause "2"
        source "https://english.alsiasi.com/overview-of-seven-day-sudan-ceasefire-agreement-signed-in-jeddah/"
        source "https://ksaplayers.com/Ksahome/NewsDetial/?nid=31998001"

phase ceasefire "Short-term ceasefire" lasts 7 days
    starts when notification ended
    source "https://www.thenationalnews.com/world/2023/05/20/sudans-army-and-paramilitary-rsf-sign-seven-day-ceasefire/"
    source "https://shkazmipk.blogspot.com/search/label/Sudan%20rival%20groups"
    note "Seven days from 22 May at 21:45 Khartoum time are over on 29 May at 21:45."
    note "It applies in all of Sudan. The parties may agree to renew it; it ends where they do not (https://alwafd.news/5091188)."
    provision "Ceasefire"
        calm: SAF and RSF must not attack each other in Sudan
            clause "2"
            source "https://sudantribune.com/article273975"
            source "https://ksaplayers.com/Ksahome/NewsDetial/?nid=31998001"
        no-attack-civilians: SAF and RSF must not attack civilians in Sudan
            source "https://sudantribune.com/article273975"
        no-attack-infrastructure: SAF and RSF must not attack "civilian infrastructure or population centres" in Sudan
            source "https://sudantribune.com/article273975"
            source "https://alwafd.news/5091188"
        no-positions: SAF and RSF must not "try to occupy new positions" in Sudan
            source "https://alwafd.news/5091188"
        no-arms: SAF and RSF must not "acquire or distribute arms" in Sudan
            source "https://sudantribune.com/article273975"
        inform-public: SAF and RSF must "inform the civilian population of the ceasefire through print, radio and other media"
            clause "2"
            source "https://sudantribune.com/article273975"
            source "https://english.alsiasi.com/overview-of-seven-day-sudan-ceasefire-agreement-signed-in-jeddah/"
            note "No day was read."
        movement: SAF and RSF must each allow "civilians to move freely throughout Sudan" from day 1
            clause "2"
            source "https://sudantribune.com/article273975"
            source "https://alwafd.news/5091188"
        protect: SAF and RSF must each "protect civilians from violence, harassment, recruitment and other abuse" from day 1
            source "https://sudantribune.com/article273975"
    provision "Humanitarian arrangements"
        leave-hospitals: SAF and RSF must each withdraw from "hospitals and essential public facilities"
            clause "1"
            source "https://english.alsiasi.com/overview-of-seven-day-sudan-ceasefire-agreement-signed-in-jeddah/"
            source "https://www.thenationalnews.com/world/2023/05/20/sudans-army-and-paramilitary-rsf-sign-seven-day-ceasefire/"
            note "Medical facilities, water and electricity works among them. No day was read."
        no-military-use: SAF and RSF must not "use hospitals, water or electricity works for military purposes" in Sudan
            clause "1"
            source "https://english.alsiasi.com/overview-of-seven-day-sudan-ceasefire-agreement-signed-in-jeddah/"
        passage: SAF and RSF must each allow "the safe passage of relief workers and goods from ports of entry to those in need" from day 1
            source "https://english.ahram.org.eg/NewsContent/26/1259/501300/War-in-Sudan/War-in-Sudan/Egypt-welcomes-Sudanese-parties%E2%80%99-shortterm-ceasefi.aspx"
            source "https://sudantribune.com/article273975"
        no-obstruction: SAF and RSF must not "obstruct aid" in Sudan
            source "https://sudantribune.com/article273975"
        no-looting: SAF and RSF must not "loot or confiscate property, resources or supplies" in Sudan
            source "https://alwafd.news/5091188"
        services: SAF and RSF must "make it possible to restore essential services" from day 1
            source "https://www.thenationalnews.com/world/2023/05/20/sudans-army-and-paramilitary-rsf-sign-seven-day-ceasefire/"
        detainee-lists: SAF and RSF must each notify "information on all detainees" to "Red Cross"
            source "https://waradana.com/english/article/170724-signing-of-a-ceasefire-agreement-between-the-sudanese-army-and-the-rapid-support"
            note "No day was read."
        burials: SAF and RSF must each allow "the dead to be collected and buried" from day 1
            source "https://wakalanews.com/archives/419307/amp"
    provision "Monitoring and Coordination Committee"
        members: SAF and RSF and "Saudi Arabia" and "United States" must each "name 3 representatives to the Committee"
            source "https://thefederal.com/international/sudan-violence-warring-factions-sign-seven-day-truce-starting-monday/"
            source "https://elbalad.news/5775695"
            note "Twelve in all. No day was read."
        monitoring: Committee must try to "monitor the ceasefire and coordinate relief"
            source "https://sudantribune.com/article273975"
        notice: when agreed "extension", SAF and RSF must notify "the intention to extend the ceasefire" to Committee at least 48 hours before end of ceasefire
            clause "1"
            source "https://english.alsiasi.com/overview-of-seven-day-sudan-ceasefire-agreement-signed-in-jeddah/"
            note "Before the ceasefire runs out as it stands without the extension."

# The declaration of 11 May is a part of the agreement by its clause 1(b) and does not end with the ceasefire.
provision "Declaration of commitment of 11 May"
    source "https://www.meanews.net/%d8%ad%d8%b3%d8%a7%d8%a8-%d9%86%d9%82%d8%a7%d8%b7-%d8%a7%d9%84%d9%85%d9%81%d8%a7%d8%b6%d9%84%d8%a9-%d9%81%d9%8a-%d8%ac%d8%af%d8%a7%d8%b1%d8%a9-%d8%b9%d8%a8%d8%b1-%d9%85%d9%88%d9%82%d8%b9-%d8%ba%d8%b2/9293/"
    source "https://sudansupport.no/2023/05/12/preface-jeddah-declaration-of-commitment-to-the-protection-of-civilians-in-sudan/"
    source "https://jaziranewswire.qa/sudanese-armed-forces-rapid-support-forces-sign-jeddah-declaration-regarding-civilians-protection-provision-of-humanitarian-aid/"
    note "Bound both from 11 May; the calendar of this file begins on 20 May. The facilitators said on 28 May and again on 1 June that it binds whether or not the ceasefire is prolonged (https://muslimcommunityreport.com/index.php/2023/05/28/us-saudi-arabia-urge-sudanese-sides-to-agree-on-prolonging-ceasefire/, https://sudantribune.com/article274266)."
    note "Neither the legal, security or political status of the parties nor a political process hangs on it."
    safe-exit: SAF and RSF must each allow "civilians to leave areas of hostilities in the direction of their choice" from in force
        clause "1"
    no-disproportion: SAF and RSF must not "attack where the expected harm to civilians is excessive" in Sudan
        clause "2"
    urban-centres: SAF and RSF must try to "vacate urban centres, civilian houses included"
        clause "2"
        note "Stated as the aim of precautions."
    no-shields: SAF and RSF must not "use civilians as human shields" in Sudan
        clause "2"
    checkpoints: SAF and RSF must not "use checkpoints against the free movement of civilians and relief workers" in Sudan
    no-children: SAF and RSF must not "recruit children or use them in hostilities" in Sudan
        source "https://pax.peaceagreements.org/agreements/2543"
    respectful-burial: SAF and RSF must each allow "the Sudanese Red Crescent and the Red Cross to collect, register and bury the dead" from in force
        source "https://saudigazette.com.sa/article/632383/SAUDI-ARABIA/Jeddah-Declaration-Sudans-warring-rivals-agree-to-protect-civilians?ref=rss&format=simple&link=link"
    dissemination: SAF and RSF must each "make the commitments known within their ranks" from in force
        source "https://saudigazette.com.sa/article/632383/SAUDI-ARABIA/Jeddah-Declaration-Sudans-warring-rivals-agree-to-protect-civilians?ref=rss&format=simple&link=link"
    focal-points: SAF and RSF must each "name focal points for relief organisations"
        source "https://saudigazette.com.sa/article/632383/SAUDI-ARABIA/Jeddah-Declaration-Sudans-warring-rivals-agree-to-protect-civilians?ref=rss&format=simple&link=link"
        note "No day was read."
    further-talks: SAF and RSF must try to "reach a short-term ceasefire and go on to talks on a permanent cessation of hostilities"
        source "https://pax.peaceagreements.org/agreements/2543"

note unverified "The declaration has seven numbered commitments or more; numbers after the second were not read."

extension of ceasefire by 5 days agreed 2023-05-29 published 2023-05-29
    source "https://www.devdiscourse.com/article/law-order/2469050--saudi-arabia-us-welcome-extension-of-sudan-ceasefire-agreement"
    source "http://panafricannews.blogspot.com/2023/05/sudanese-army-paramilitary-forces.html"

outcome "The ceasefire runs out" when ceasefire ended
    source "https://alwafd.news/5091188"

note "On 31 May the army suspended its part in the talks, on 1 June the facilitators suspended them (https://sudantribune.com/article274266). The text read gives nobody a power to suspend the ceasefire itself."

note "On 1 June the United States put sanctions on two companies tied to the army and two tied to the Rapid Support Forces, giving violations of the commitments as the reason (https://www.wirenn.com/post/u-s-measures-in-response-to-the-crisis-in-sudan). The agreement names no sanctions."
