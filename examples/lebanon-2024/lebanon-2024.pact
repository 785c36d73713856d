agreement "Cessation of hostilities between Israel and Lebanon, November 2024"
    zone Asia/Beirut
    in force 2024-11-27T04:00
    signed 2024-11-26
    source "https://www.timesofisrael.com/liveblog_entry/uae-newspaper-publishes-full-text-of-ceasefire-deal/"
    source "https://en.haberler.com/the-full-text-of-the-ceasefire-agreement-between-18094829"
    source "https://sarajevotimes.com/full-details-of-hezbollah-israel-agreement-released/"
    source "https://news.dayfr.com/trends/3995147.html"
    source "https://alraimedia.com/ampArticle/1709627"
    clause "1"
    note "An announcement of the United States and France in 13 points of what Israel and Lebanon have committed themselves to. The Lebanese government published it. Signed stands for the day on which the United States announced it."
    note "Points 1 to 6 carry their numbers as one page prints them; that the last, 13, is the one on negotiations is read in another."
    note unverified "The numbers 7 to 12 were read in no text that carries them: lists of the content divide the points differently. The clauses concerned have no number here."
    note unverified "Annexes, among them a plan of deployment and a map, are mentioned; they were read nowhere."
    note "A letter of the United States to Israel was disclosed by Israeli television (https://today.lorientlejour.com/article/1437268/cease-fire-us-guarantee-letter-to-israel-leaked-to-israeli-media.html): that Israel may act in the south at any time against violations and elsewhere against threats that Lebanon does not meet, and may fly over Lebanon for intelligence. It is not part of this text, and Lebanon is not its addressee."

party Israel also "Tel Aviv", "Israeli military", "Israeli army", "Israeli forces", "Israel Defense Forces", "IDF"
    members "Benjamin Netanyahu", "Netanyahu", "Prime Minister's Office", "Gideon Saar", "Nadav Shoshani", "Israel Katz"

party Lebanon also "Beirut", "Lebanese government", "Lebanese army", "Lebanese Armed Forces", "LAF"
    members "Najib Mikati", "Joseph Aoun", "Nabih Berri", "Lebanese Health Ministry", "National News Agency"

non-signatory Hezbollah

guarantor "United States" also "US", "U.S.", "Washington", "White House", "CENTCOM"
    members "Joe Biden", "Amos Hochstein", "Michael Kurilla", "Brian Hughes"

guarantor France also "Paris", "French presidency"
    members "Emmanuel Macron"

monitor Mechanism also "committee", "ceasefire committee", "monitoring committee"
    members "Jasper Jeffers", "Guillaume Ponchin"

monitor UNIFIL also "UN peacekeepers", "United Nations Interim Force in Lebanon"
    members "Aroldo Lazaro Saenz"

persons soldier also "troop"

place Lebanon
    contains "southern Lebanon", "Dahieh", "Haris", "Tallousa", "Khiam", "Labbouneh", "Naqoura", "Yaroun", "Jbaa"

place "southern Litani area" also "south of the Litani", "South Litani sector", "south Litani area"

phase withdrawal "Withdrawal and deployment" lasts 60 days
    source "https://sarajevotimes.com/full-details-of-hezbollah-israel-agreement-released/"
    source "https://ifpnews.com/israel-lebanon-truce-february-18-white-house/"
    note "Sixty days from 04:00 on 27 November are over on 26 January 2025 at 04:00, which is 02:00 GMT, the hour that a page gives for the end."
    provision "In step"
        source "https://euromedia24.com/fr/post/8131"
        source "https://news.dayfr.com/trends/3995147.html"
        source "https://www.timesofisrael.com/liveblog_entry/sharing-new-details-of-ceasefire-deal-us-official-says-international-community-learned-from-mistakes-of-2006/"
        exchange in-step concurrently by end of withdrawal
            withdraw: Israel must withdraw from "southern Lebanon"
                source "https://en.vestikavkaza.ru/material/171961"
                note "South of the Blue Line, in phases, within at most 60 days. An official of the United States put it that nothing is left empty: the withdrawal begins as Lebanese soldiers come."
            deploy: Lebanon must deploy "its army and security forces" in "southern Litani area"
                source "https://www.trtworld.com:443/article/18242644"
                note "At all borders, crossing points and the line that bounds the area in the plan of deployment."
    soldiers: Lebanon must deploy 10000 soldiers in "southern Lebanon"
        source "https://www.timesofisrael.com/liveblog_entry/uae-newspaper-publishes-full-text-of-ceasefire-deal/"
        source "https://alraimedia.com/ampArticle/1709627"
        note "As soon as possible. The United States and France mean to help with it in a military technical committee. Others speak of 5,000 at first (https://www.timesofisrael.com/israel-okays-us-brokered-ceasefire-with-hezbollah-vows-to-hit-back-at-every-violation/)."

provision "Cessation of hostilities"
    source "https://en.haberler.com/the-full-text-of-the-ceasefire-agreement-between-18094829"
    source "https://sarajevotimes.com/full-details-of-hezbollah-israel-agreement-released/"
    no-offensive: Israel must not attack Lebanon in Lebanon except "self-defence"
        clause "2"
        note "No offensive operations against Lebanese targets, civilian, military or other of the state, by land, by air or by sea."
    prevent: Lebanon must "prevent operations of Hezbollah and all other armed groups against Israel" from in force
        clause "2"
    no-operations: Hezbollah must not attack Israel except "self-defence"
        clause "2"
        note "The text puts this on the Lebanese government, as the clause prevent does; Hezbollah signed nothing. Its incidents are counted here for themselves."
    resolution: Israel and Lebanon must each "take steps towards the full implementation of resolution 1701" from in force
        clause "3"
    self-defence: Israel and Lebanon may "use the inherent right of self-defence in accordance with international law"
        clause "4"
        note "What it covers is contested: Israel struck what it called violations and threats (https://www.timesofisrael.com/idf-reacts-to-hezbollah-truce-violations-france-said-accusing-israel-of-transgressions/); France was reported to count 52 violations by Israel, struck without word to the committee (https://ifpnews.com/france-israel-lebanon-ceasefire-52-times/); Hezbollah called its own fire of 2 December defensive (https://www.ynetnews.com/article/bkyjx5i7kx)."

provision "Arms"
    source "https://en.haberler.com/the-full-text-of-the-ceasefire-agreement-between-18094829"
    source "https://euromedia24.com/fr/post/8131"
    only-official: Lebanon must "be the only one to bear arms" in "southern Litani area" from in force
        clause "5"
        note "Its official military and security forces, their infrastructure and their weapons, and no others; without prejudice to UNIFIL."
    arms-control: Lebanon must "regulate and control every sale, supply and production of arms" from in force
        clause "6"
    arms-entry: Lebanon must "prevent the unregulated entry of arms at all border crossings" from in force
        source "https://resultshop.club/2024/11/27/what-is-in-the-israel-lebanon-ceasefire-deal"
    dismantle-plants: Lebanon must "dismantle all unregulated facilities that produce arms"
        source "https://resultshop.club/2024/11/27/what-is-in-the-israel-lebanon-ceasefire-deal"
        note "Beginning in the southern Litani area. No date was read."
    dismantle-positions: Lebanon must "dismantle infrastructure and military positions that are inconsistent with the commitments, and confiscate unregulated arms"
        source "https://resultshop.club/2024/11/27/what-is-in-the-israel-lebanon-ceasefire-deal"
        note "Beginning in the southern Litani area. No date was read."

provision "Mechanism"
    source "https://news.dayfr.com/trends/3995147.html"
    source "https://eir.news/2024/11/news/lebanon-cease-fire-holding-but-fragile-as-u-s-sends-more-arms-to-israel/"
    source "https://nginx.main.middle-east-eye.uk3.amazee.io/live-blog/live-blog-update/us-will-chair-tripartite-mechanism-monitor-ceasefire-violations-senior?fid=539806&nid=411156&topic=Israel%2527s%2520genocide%2520in%2520Gaza"
    monitoring: Mechanism must try to "monitor, verify and help to enforce the commitments"
        note "Hosted by UNIFIL, chaired by the United States, with France; it builds on the three-sided body of 2006."
    reporting: Israel and Lebanon must each notify "alleged violations" to Mechanism from in force
        note "To UNIFIL as well."
    negotiations: "United States" must try to "bring about indirect negotiations on the disputed points of the Blue Line"
        clause "13"
        source "https://www.timesofisrael.com/liveblog_entry/uae-newspaper-publishes-full-text-of-ceasefire-deal/"

extension of withdrawal until 2025-02-18 agreed 2025-01-26 published 2025-01-26
    source "https://allisrael.com/israelis-awake-to-news-that-ceasefire-in-lebanon-extended-to-feb-18"
    source "https://jpost.1eye.us/breaking-news/article-839368"

note "With the extension the three governments were to negotiate on Lebanese prisoners taken after 7 October 2023; no date was set (https://voz.us/en/world/250127/20340/the-white-house-confirmed-an-extension-of-the-ceasefire-between-israel-and-lebanon.html)."

note "On 17 February Israel's army said that it would keep small forces at five points for the time being, by agreement with the Mechanism (https://www.ndtv.com/world-news/israel-troops-to-remain-at-5-points-inside-lebanon-after-ceasefire-deadline-7732754); Lebanon's president asked for a full withdrawal (https://news.az/news/israel-will-stay-in-5-key-locations-in-lebanon-despite-the-withdrawal-deadline). No page read has a change of the text agreed by both, so none stands here."
