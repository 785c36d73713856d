agreement "Initiative on the safe transportation of grain and foodstuffs from Ukrainian ports, July 2022"
    zone Europe/Istanbul
    in force 2022-07-22
    signed 2022-07-22
    source "http://en.wikisource.org/wiki/Initiative_on_the_Safe_Transportation_of_Grain_and_Foodstuffs_from_Ukrainian_Ports"
    source "https://en.interfax.com.ua/news/general/847867.html"
    source "https://test.pax.peaceagreements.org/agreements/2444"
    note "Two papers of one text were signed in Istanbul, one by Ukraine, the other by Russia, both by Türkiye and, as witness, by the Secretary-General of the United Nations."
    note "The address of the text shows its five numbered paragraphs and the start of section A; the sections after it were read in the summaries that each clause names."
    note "All that happens in Ukraine's territorial waters is under the authority and responsibility of Ukraine (https://en.interfax.com.ua/news/general/847867.html). Only vessels that serve the exports may be in the three ports (https://euromaidanpress.com/2022/07/23/agreement-to-export-ukrainian-grain-unblock-ports-signed-in-istanbul)."
    note "Should mines have to be swept, a minesweeper of another country sweeps the approaches to the ports; the text sets no day (https://en.interfax.com.ua/news/general/847867.html)."
    note "No amount is owed. Five million tonnes a month is what an official of the United Nations expected (https://thehiltonian.com/details-about-the-grain-agreement-between-russia-and-ukraine)."
    note "A memorandum of three years between Russia and the United Nations on food and fertiliser from Russia was signed beside it (https://michaelsavage.com/russia-pulls-out-of-ukraine-grain-deal-in-potential-blow-to-global-food-supplies/). It is another agreement; the text read here does not tie the two."
    note unverified "Who pays for the coordination centre was read nowhere."

party Ukraine also "Kyiv", "Kiev", "Ukrainian government"
    members "Oleksandr Kubrakov", "Kubrakov", "Volodymyr Zelenskyy", "Zelensky", "Oleg Nikolenko", "Operational Command South"

party Russia also "Moscow", "Kremlin", "Russian Federation", "Russian government"
    members "Sergei Shoigu", "Maria Zakharova", "Zakharova", "Dmitry Peskov", "Peskov", "Sergey Vershinin", "Vershinin", "Russian Defence Ministry", "Russian Foreign Ministry"

party Türkiye also "Turkey", "Ankara", "Turkish government"
    members "Recep Tayyip Erdogan", "Erdogan", "Hulusi Akar", "Akar"

mediator "United Nations" also "UN", "U.N."
    members "Antonio Guterres", "Guterres", "Stephane Dujarric", "Dujarric"

monitor "Joint Coordination Centre" also "JCC", "Joint Coordination Center"
    members "Ismini Palla"

goods vessel also "ship", "merchant vessel", "cargo ship", "grain ship", "bulk carrier"

goods "tonne of food" also "tonne of grain", "metric tonne of food", "ton of grain", "tonne of foodstuff"

place "ports of the Initiative" also "Ukrainian ports"
    contains "Odesa", "Odessa", "Port of Odesa", "Chornomorsk", "Chernomorsk", "Yuzhny", "Yuzhnyi", "Pivdennyi"

phase initiative "Initiative" lasts 120 days
    clause "5.H"
    source "https://demaribus.net/2023/04/11/ukraine-turkiye-russia-extension-of-black-sea-grain-initiative/"
    source "https://bnn.network/politics/ukraine-says-the-grain-deal-will-be-extended-for-another-120-days/"
    source "https://thehiltonian.com/details-about-the-grain-agreement-between-russia-and-ukraine"
    source "https://en.interfax.com.ua/news/general/847867.html"
    note "120 days from the signing by all, then the same time again, unless a party gives notice that it wants to end the Initiative or to change it. Day 1 is the day of the signing here, so the first term ends with 18 November 2022; pages give that day or 19 November (https://www.en.portnews.ru/news/347533)."
    note "By these words a notice of the wish to change the Initiative stops the renewal as well. Nobody, as far as was read, took Russia's notice of March 2023 for one."
    note "The clause asks for no time in advance for the notice."
    renews for 120 days unless a party objects
        source "https://demaribus.net/2023/04/11/ukraine-turkiye-russia-extension-of-black-sea-grain-initiative/"
        source "https://sputniknews.com/20230318/russia-agreed-to-extend-grain-deal-only-for-60-days-moscow-stresses-1108547395.html"
        reading "the renewal of 18 March 2023 runs for 60 days" held by Russia from 2023-03-13 means for 60 days
            source "https://sputniknews.com/20230318/russia-agreed-to-extend-grain-deal-only-for-60-days-moscow-stresses-1108547395.html"
            source "https://kyivindependent.com/news-feed/russia-ready-to-extend-the-grain-deal-for-60-days"
        reading "a renewal runs for 120 days" held by Ukraine from 2023-03-13 means for 120 days
            source "https://kyivindependent.com/news-feed/russia-says-it-agreed-to-60-day-extension-of-grain-deal-not-120"
            source "https://tvpworld.com/68572501/black-sea-grain-deal-extended-but-kyiv-and-moscow-disagree-on-for-how-long"
    provision "Coordination centre and inspections"
        centre: Russia and Ukraine and Türkiye and "United Nations" must "set up the Joint Coordination Centre in Istanbul"
            clause "5.A"
            source "http://en.wikisource.org/wiki/Initiative_on_the_Safe_Transportation_of_Grain_and_Foodstuffs_from_Ukrainian_Ports"
            source "https://turkiye.un.org/en/194294-black-sea-grain-initiative-joint-coordination-centre-operational-update"
            note "Before operations begin; no day is set."
        safety: Russia and Ukraine and Türkiye must "give maximum assurances of a safe environment for vessels of the Initiative" from day 1
            clause "5.A"
            source "http://en.wikisource.org/wiki/Initiative_on_the_Safe_Transportation_of_Grain_and_Foodstuffs_from_Ukrainian_Ports"
            source "https://en.interfax.com.ua/news/general/847867.html"
        navigation: Russia and Ukraine and Türkiye must allow "export of grain and foodstuffs from the three ports" from day 1
            clause "3"
            source "http://en.wikisource.org/wiki/Initiative_on_the_Safe_Transportation_of_Grain_and_Foodstuffs_from_Ukrainian_Ports"
            note "Fertiliser and ammonia included. The coordinator of the United Nations reported that no vessel had been let to Yuzhny since 29 April 2023 and no new one had been approved since 27 June (https://reliefweb.int/report/world/operational-update-office-un-coordinator-black-sea-grain-initiative-15-july-2023)."
        teams: Russia and Ukraine and Türkiye and "United Nations" must "set up inspection teams in Türkiye"
            source "https://en.interfax.com.ua/news/general/847867.html"
            note "The teams are of all parties and the United Nations. No number of teams or of inspections a day is set."
        inspections: "Joint Coordination Centre" must inspect all vessels in "harbours that Türkiye names"
            source "https://en.interfax.com.ua/news/general/847867.html"
            source "https://euromaidanpress.com/2022/07/23/agreement-to-export-ukrainian-grain-unblock-ports-signed-in-istanbul/"
            note "On the way in and on the way out, for cargo and people that are not allowed."
    provision "No attacks"
        source "https://en.interfax.com.ua/news/general/847867.html"
        source "https://pledgetimes.com/participants-in-the-grain-deal-refused-to-attack-ships/"
        no-attack-vessels: Russia and Ukraine and Türkiye must not attack vessels in "Black Sea"
            note "Merchant and other civilian vessels that take part. The text says vessels of the Initiative wherever they are."
        no-attack-ports: Russia and Ukraine and Türkiye must not attack "port facilities" in "ports of the Initiative"
            note "The ports are Odesa, Chornomorsk and Yuzhny, also called Pivdennyi. After the strike of 23 July 2022 the question was whether what was hit served the Initiative."
        distance: Russia and Ukraine and Türkiye must not "bring a military vessel, aircraft or drone within 10 nautical miles of a vessel of the Initiative" in "humanitarian corridor" except "Ukraine's territorial waters"
            source "https://pledgetimes.com/participants-in-the-grain-deal-refused-to-attack-ships/"
            source "https://test.pax.peaceagreements.org/agreements/2444"
            note "The Initiative leaves the distance to the coordination centre; its procedures of August 2022 give 10 nautical miles."

extension of initiative until 2023-07-17 agreed 2023-05-17 published 2023-05-17
    source "https://www.trtworld.com/article/13271230"
    source "https://pledgetimes.com/ukraine-russia-wheat-deal-extended-by-2-months/"
    source "https://www.channelnewsasia.com/world/ukraine-turkiye-turkey-black-sea-grain-deal-extended-two-months-3495696"

outcome "The Initiative ends" when initiative ended
    source "https://michaelsavage.com/russia-pulls-out-of-ukraine-grain-deal-in-potential-blow-to-global-food-supplies/"

note "In May 2023 two months more were announced by Türkiye and confirmed by Russia and Ukraine. Pages give 17 or 18 July as the last day; Russia's notice of 17 July has the Initiative cease to function from 18 July."
