agreement "Ceasefire and exchange of hostages and prisoners, January 2025"
    zone Asia/Jerusalem
    in force 2025-01-19
    signed 2025-01-15
    source "https://menafn.com/1109095491/Qatar-Egypt-US-Announce-Gaza-Deal-For-Detainees-And-Prisoners-Exchange-Return-To-Sustainable-Calm"
    source "https://www.thenationalnews.com/news/mena/2025/01/16/israel-hamas-ceasefire-agreement-text"
    source "https://gnews.cz/en/?p=20043"
    note "The January text is an appendix that carries out the agreement of 27 May 2024; where only the older text was read, the clause says so."
    note "Signed stands for the day on which Qatar, Egypt and the United States announced the agreement."
    note "Qatar, Egypt and the United States call themselves guarantors of the agreement; Egypt and Qatar are named mediators here, and the duty that they undertook is the clause guarantee."
    note "On 19 January the truce took effect at 11:15 local time; pages give 07:30 or 08:30 as the hour first set. The calendar counts days."
    note "The health ministry in Gaza is an organ of the authorities there. It stands on Hamas's side here so that its word alone verifies nothing, as that of Israel's organs verifies nothing alone; it is no judgement of its figures."
    note unverified "A side letter of the United States on a return to fighting is mentioned by Israeli sources; its words were read nowhere."
    note unverified "Any monitoring body beyond a joint team or coordination centre in Cairo was read of nowhere; no clause names one that verifies."
    note "Numbers at the clauses are those of the January text's appendix, as pages printed it; clauses without one stand in the agreement of 27 May 2024, of which the numbers were not read. The proposal of 2024 was said to have 18 paragraphs (https://pledgetimes.com/us-official-reveals-details-of-truce-negotiations-and-philadelphia-complex/); the clause 14 that Hamas names would be one of them."
    note unverified "Numbers of machines, and terms for hospitals and the power station, were read nowhere in the text itself and are left out."

party Israel also "Tel Aviv", "Israeli government", "Israeli military", "Israeli army", "Israeli forces", "Israel Defense Forces", "IDF", "Israeli cabinet"
    members "Benjamin Netanyahu", "Netanyahu", "Prime Minister's Office", "Israel Katz", "Gideon Saar", "Gal Hirsch", "Israel Prison Service", "Israeli Prison Service"

# Islamic Jihad held two of those freed on 30 January: https://marfapublicradio.org/2025-01-30/3-israeli-and-5-thai-hostages-freed-in-gaza-in-exchange-for-palestinian-prisoners
party Hamas also "Palestinian groups", "Palestinian factions", "Palestinian militants", "Hamas-led militants", "Gaza militants", "Palestinian resistance"
    members "Abu Obeida", "Khalil al-Hayya", "Khalil Al Haya", "Basem Naim", "Hazem Qassem", "Abdel-Latif Al-Qanoua", "Mahmoud Mardawi", "Qassam Brigades", "Al-Qassam Brigades", "Al Qassem Brigades", "Palestinian health authorities", "Gaza health ministry"
    performed by "Nasser Salah al-Din Brigades", "Palestinian Islamic Jihad", "Islamic Jihad", "Al-Quds Brigades"

mediator Egypt also "Cairo", "Egyptian officials", "Egyptian government"

mediator Qatar also "Doha", "Qatari officials", "Qatari government"
    members "Mohammed bin Abdulrahman Al Thani"

guarantor "United States" also "US", "U.S.", "Washington", "White House", "Trump administration"
    members "Steve Witkoff", "Witkoff", "Donald Trump", "Trump"

# Outlets use "prisoner" and "detainee" for both; the long forms tell them apart.
persons hostage also "captive", "Israeli hostage", "Israeli captive", "Israeli prisoner", "Israeli detainee"
    kind living also "live", "alive"
        kind civilian also "Israeli civilian", "civilian man", "Israeli civilian man"
            kind "civilian woman" also "female civilian", "Israeli civilian woman"
            kind elderly also "elderly captive", "elderly hostage"
            kind "long-held" also "held for a decade"
        kind soldier also "Israeli soldier", "female soldier", "female Israeli soldier", "woman soldier"
        kind ill also "sick", "wounded", "injured"
    kind remains also "body", "corpse", "dead", "deceased", "dead hostage", "deceased hostage", "dead captive", "deceased captive"

persons detainee also "Palestinian detainee", "Palestinian prisoner", "prisoner", "Palestinian inmate", "inmate"
    kind "serving life" also "life sentence", "life term"
    kind "serving long" also "long sentence"
    kind "from Gaza" also "Gazan", "Gazan detainee"
    kind rearrested also "released in 2011"
    kind "woman or minor" also "Palestinian woman", "Palestinian child", "Palestinian minor"

# Freed on 30 January outside the agreement: https://theindianawaaz.com/israel-recovers-4-hostage-bodies-as-ceasefire-releases-reach-28/
persons "Thai hostage" outside the agreement also "Thai national", "Thai captive", "Thai worker"

place Gaza also "Gaza Strip"
    contains "northern Gaza", "southern Gaza", "Gaza City", "Khan Younis", "Rafah", "Jabalia", "Deir al-Balah", "Nuseirat"

goods truck also "aid truck", "aid lorry", "lorry", "truckload"
    kind fuel also "fuel truck"

goods tent

goods caravan also "mobile home"

phase first "First phase" lasts 42 days
    source "https://menafn.com/1109095491/Qatar-Egypt-US-Announce-Gaza-Deal-For-Detainees-And-Prisoners-Exchange-Return-To-Sustainable-Calm"
    source "https://abc7ny.com/post/whats-ceasefire-deal-between-israel-hamas/15802907/"
    note "How the readings of the phase's end were stated: Israel's office on 2 March, that it may return to fighting after day 42 if it finds the talks fruitless; Hamas the same day, that clause 14 has the measures of the first stage continue into the second. That Hamas's reading does not hang on talks being held is inferred from its calling the halt of goods on 2 March a violation while it said that no talks were going on."
    note "Pages give the whole number of detainees as 990 to 1,650 according to how many live, as nearly 2,000, and as 1,904 (https://todayheadline.co/bodies-of-four-hostages-identified-after-latest-hamas-israel-exchange/). Some go abroad or to Gaza by agreed lists."
    note unverified "Who decides that negotiations are going on was read nowhere."
    provision "Hostages"
        hostages-first: Hamas must release 33 hostages by end of first
            at least 3 by day 1
            at least 7 by day 7
            at least 3 more every 7 days
            source "https://www.thenationalnews.com/news/mena/2025/01/16/israel-hamas-ceasefire-agreement-text"
            source "https://lmd.international/israel-and-hamas-agree-to-gaza-ceasefire-and-hostage-deal"
            source "https://www.theyeshivaworld.com/news/israel-news/2352873/what-now-read-the-timeline-of-when-hostages-will-be-released.html"
            source "https://www.israelnationalnews.com/news/402347"
            note "The order is women, civilian and soldiers, and those under 19 first, then men over 50 and the ill and wounded; the living before the dead. The rest of the 33 are due in the sixth week, 14 by one page, 12 besides the two held longest by another."
            note unverified "That remains make up the number where fewer than 33 are living was read only without an address."
        names: for each hostage released by Hamas, Hamas must publish "the names of those to be released" at least 24 hours before each
            source "https://thejc.com/news/world/netanyahu-delays-ceasefire-until-hostages-are-named-nxityzi0"
    provision "Detainees"
        detainees-for-civilians: for each civilian hostage released by Hamas, Israel must release 30 detainees within 1 day of each
            source "https://www.israelnationalnews.com/news/402347"
            source "https://www.jns.org/hamas-deal-includes-idf-withdrawals-release-of-over-1000-palestinian-prisoners/"
            source "https://en.irna.ir/news/85721078/Mediators-release-terms-of-Gaza-ceasefire-deal"
            note "For each man over 50 (clause 3(c)) the 30 are 3 serving life and 27 with other sentences; for the two men held since 2014 and 2015 the ratio is 30 each as well. The language counts the 30."
            note unverified "No page read says by when the detainees go free after each release. A day is allowed, because the first group was freed shortly after midnight and no source called that late."
        detainees-for-soldiers: for each soldier released by Hamas, Israel must release 50 detainees within 1 day of each
            source "https://www.israelnationalnews.com/news/402347"
            source "https://www.anews.com.tr/middle-east/2025/01/20/israel-expected-to-release-200-palestinians-in-exchange-for-4-israeli-women-soldiers"
            note "The 50 are 30 serving life and 20 with long sentences, as an official of Hamas put it."
            note unverified "The day allowed is the same assumption as in detainees-for-civilians."
        detainees-for-ill: Israel must release 110 "serving life" detainees by end of first
            clause "3(a)"
            source "https://sputnikglobe.com/20250115/israel-and-hamas-agree-to-42-day-ceasefire-mediated-by-qatar-egypt-and-the-us-1121434336.html"
            source "https://www.jns.org/hamas-deal-includes-idf-withdrawals-release-of-over-1000-palestinian-prisoners/"
            note "In return for the nine ill and wounded among the 33, all nine together."
            note unverified "How the 110 fall to single releases was read nowhere; the end of the phase is taken."
        detainees-rearrested: Israel must release 47 rearrested detainees by end of first
            clause "3(d)"
            source "https://www.jns.org/hamas-deal-includes-idf-withdrawals-release-of-over-1000-palestinian-prisoners/"
            source "https://www.palestinechronicle.com/7th-prisoner-swap-israel-to-free-602-palestinians-in-exchange-for-six-israelis/"
            note "In return for the two held since 2014 and 2015, besides the 30 for each. The 47 were released in the exchange of 2011 and arrested again later."
            note unverified "No page read gives a day; the end of the phase is taken."
        detainees-from-gaza: Israel must release 1000 "from Gaza" detainees by end of first
            clause "3(b)"
            source "https://sputnikglobe.com/20250115/israel-and-hamas-agree-to-42-day-ceasefire-mediated-by-qatar-egypt-and-the-us-1121434336.html"
            source "https://www.insidenigerianews.com.ng/2025/01/hamas-shares-document-detailing-how.html"
            note "Those detained in Gaza since 8 October 2023 who had no part in the attack of the day before."
            note unverified "No page read gives a day; the end of the phase is taken."
        detainees-for-remains: Israel must release all "woman or minor" detainees by end of first
            source "https://www.israelnationalnews.com/news/402347"
            source "https://voiceofasia.com/news/6718"
            note "All women and all under 19 detained from Gaza since October 2023, in return for the remains."
    provision "Calm and withdrawal"
        calm: Israel and Hamas must not attack each other in Gaza
            source "https://iuvmpress.co/contents-of-the-ceasefire-agreement-between-hamas-and-the-israeli-regime"
            source "https://www.ndtv.com/world-news/gaza-ceasefire-begins-tomorrow-whats-in-stage-1-who-will-be-released-7502036"
        withdraw-populated: Israel must withdraw from "densely populated areas" by end of first
            clause "2"
            source "https://www.thenationalnews.com/news/mena/2025/01/16/israel-hamas-ceasefire-agreement-text"
            source "https://gnews.cz/en/?p=20043"
            note "Eastwards, to a perimeter of 700 metres inside the border with exceptions. The text read sets no day; the end of the phase is taken."
        withdraw-rashid: Israel must withdraw from "Rashid road" by day 7
            source "https://iuvmpress.co/contents-of-the-ceasefire-agreement-between-hamas-and-the-israeli-regime"
            source "https://gisrael.com/index.php/2024/06/09/details-emerge-inside-the-three-stage-plan-for-ceasefire-agreement/"
            note "On day 7, after seven hostages are out."
        withdraw-netzarim: Israel must withdraw from "Netzarim corridor" by day 22
            source "https://gnews.cz/en/?p=20043"
            source "https://gisrael.com/index.php/2024/06/09/details-emerge-inside-the-three-stage-plan-for-ceasefire-agreement/"
            note unverified "The January text names the Netzarim axis without a day in the part that was read; day 22 stands in the summary of the text of May 2024."
        flights: Israel must "suspend flights over Gaza for 10 hours a day, 12 on days of exchange" every day
            source "https://iuvmpress.co/contents-of-the-ceasefire-agreement-between-hamas-and-the-israeli-regime"
            source "https://prophecynewsstand.blogspot.com/2024/07/full-text-of-israeli-hostage-release.html"
    provision "Return of the displaced"
        return-rashid: Israel must allow "the displaced to return north on foot by Rashid road without inspection" from day 7
            clause "7(b)"
            source "https://nachrichtenagentur.radio-utopie.de/newsagency/israel-gaza-ceasefire-full-text-of-agreement-2"
            source "https://www.insidenigerianews.com.ng/2025/01/hamas-shares-document-detailing-how.html"
        return-vehicles: Israel must allow "vehicles to return north after inspection by a private company" from day 7
            clause "7(c)"
            source "https://nachrichtenagentur.radio-utopie.de/newsagency/israel-gaza-ceasefire-full-text-of-agreement-2"
        return-salah-al-din: Israel must allow "the displaced to return north by Salah al-Din road without inspection" from day 22
            clause "7(b)"
            source "https://nachrichtenagentur.radio-utopie.de/newsagency/israel-gaza-ceasefire-full-text-of-agreement-2"
            source "https://munsifdaily.com/israeli-forces-begin-withdrawal-from-key/"
    provision "Aid and crossings"
        aid: Israel must let in 600 trucks every day
            of which at least 50 fuel trucks
            of which at least 300 trucks in "northern Gaza"
            clause "8(a)"
            source "https://www.odt.co.nz/news/world/hundreds-aid-trucks-entering-gaza-un"
            source "https://trtworld.com/middle-east/what-do-we-know-about-the-gaza-ceasefire-deal-18254266"
            note "Clause 8(a) refers to a protocol on aid (https://www.haberturk.com/gazze-ateskes-anlasmasi-maddeleri-ve-sartlari-neler-3756647); the numbers are read in pages, not in the protocol."
        rafah: Israel must open "Rafah crossing" by end of first
            clause "5"
            source "https://swedenherald.com/article/ceasefire-in-bullet-points-this-is-what-is-known"
            source "https://trtworld.com/middle-east/what-do-we-know-about-the-gaza-ceasefire-deal-18254266"
            note "One page has it open after all women are freed, another seven days after the start; the end of the phase is the latest that both allow."
        wounded: Israel must allow "50 wounded fighters a day to leave by Rafah, each with three companions" every day
            clause "5(c)"
            source "https://www.nusantarainsight.com/breaking-news/hamas-dan-israel-gencatan-senjata-ini-isi-kesepakatan/2"
            source "https://www.haberturk.com/gazze-ateskes-anlasmasi-maddeleri-ve-sartlari-neler-3756647"
            note "Each of them with the approval of Israel and of Egypt."
        patients: Israel must allow "all sick and wounded civilians to leave by Rafah crossing" from day 1
            clause "6"
            source "https://www.haberturk.com/gazze-ateskes-anlasmasi-maddeleri-ve-sartlari-neler-3756647"
            source "https://www.nusantarainsight.com/breaking-news/hamas-dan-israel-gencatan-senjata-ini-isi-kesepakatan/2"
            note "Once the crossing is ready, as clause 12 of the agreement of May 2024 has it."
        tents: Israel must let in 200000 tents by end of first
            source "https://www.english.alahednews.com.lb/essaydetails.php?eid=78498&cid=388"
            source "https://munsifdaily.com/israeli-forces-withdraw-from-gazas-rafah/"
            note unverified "No page read gives a day; the end of the phase is taken."
        caravans: Israel must let in 60000 caravans by end of first
            source "https://www.english.alahednews.com.lb/essaydetails.php?eid=78498&cid=388"
            source "https://munsifdaily.com/israeli-forces-withdraw-from-gazas-rafah/"
            note unverified "No page read gives a day; the end of the phase is taken."
    provision "Talks on the second phase"
        talks-open: Israel and Hamas must begin talks "second phase" by day 16
            source "https://trtworld.com/middle-east/what-do-we-know-about-the-gaza-ceasefire-deal-18254266"
            source "https://www.israelnationalnews.com/news/402347"
            source "https://www.theyeshivaworld.com/news/general/2370562/israel-endorses-u-s-proposal-to-extend-gaza-ceasefire-through-ramadan-and-pesach.html"
        terms-second: Israel and Hamas must agree "second phase" by day 35
            note unverified "That terms are due by the end of the fifth week, day 35, was read on no page; it is stated as generally known."
        guarantee: Egypt and Qatar and "United States" must try to "keep the negotiations going until an agreement is reached"
            clause "1"
            source "https://gnews.cz/en/?p=20043"
            source "https://menafn.com/1109095491/Qatar-Egypt-US-Announce-Gaza-Deal-For-Detainees-And-Prisoners-Exchange-Return-To-Sustainable-Calm"
    continues while talks "second phase" go on
        clause "1"
        source "https://gnews.cz/en/?p=20043"
        source "https://www.thenationalnews.com/news/mena/2025/01/16/israel-hamas-ceasefire-agreement-text"
        reading "the first phase is over after day 42 and fighting may resume if the talks are found fruitless" held by Israel means ends
            source "https://www.jwire.com.au/israel-suspends-gaza-aid-deliveries-after-hamas-rejects-us-proposal/"
            source "https://dailythepatriot.com/israel-agrees-on-us-plan-for-temporary-ceasefire-in-gaza-pms-office-says/"
        reading "the measures of the first phase continue into the second" held by Hamas means continues until agreed
            source "https://en.mehrnews.com/news/229125/Hamas-reacts-to-Israel-s-ban-of-humanitarian-aid-into-Gaza"
            source "https://www.shine.cn/news/world/2503016553/"

phase second "Second phase" lasts 42 days
    starts when agreed "second phase" and first ended
    source "https://lmd.international/israel-and-hamas-agree-to-gaza-ceasefire-and-hostage-deal"
    source "https://planetchronicle.net/world/the-israel-hamas-cease-fire-will-be-implemented-on-sunday-and-its-implications-will-be-closely-monitored"
    note "Its details were still a draft when the agreement was announced (https://abc7ny.com/post/whats-ceasefire-deal-between-israel-hamas/15802907/)."
    hostages-second: Hamas must release all living hostages by end of second
        source "https://lmd.international/israel-and-hamas-agree-to-gaza-ceasefire-and-hostage-deal"
        note "In return for a number of detainees that was still to be agreed."
    withdraw-full: Israel must withdraw from Gaza by end of second
        source "https://lmd.international/israel-and-hamas-agree-to-gaza-ceasefire-and-hostage-deal"
    calm-second: Israel and Hamas must not attack each other in Gaza
        source "https://lmd.international/israel-and-hamas-agree-to-gaza-ceasefire-and-hostage-deal"
        note unverified "The January text's own wording of the sustainable calm was not read; a summary of the document that Hamas shared calls it a permanent end of military operations."

phase third "Third phase" lasts 42 days
    starts when second ended
    source "https://lmd.international/israel-and-hamas-agree-to-gaza-ceasefire-and-hostage-deal"
    remains-third: Hamas must return all remains by end of third
        source "https://lmd.international/israel-and-hamas-agree-to-gaza-ceasefire-and-hostage-deal"
        source "https://en.irna.ir/news/85721078/Mediators-release-terms-of-Gaza-ceasefire-deal"
        note "In exchange for the bodies of Palestinians."
    note "Reconstruction over three to five years is to begin, under the supervision of Egypt, Qatar and the United Nations (https://swedenherald.com/article/ceasefire-in-bullet-points-this-is-what-is-known, https://www.israelnationalnews.com/news/402347); who owes it is not said."
    note unverified "The January text's own wording of the third phase was not read."

withdraw-philadelphi: Israel must withdraw from "Philadelphi corridor" within 8 days of end of first
    clause "4"
    source "https://www.insidenigerianews.com.ng/2025/01/hamas-shares-document-detailing-how.html"
    source "https://news.az/news/israel-refuses-to-withdraw-from-philadelphi-corridor-as-stipulated-in-ceasefire"
    note "The forces are reduced during the first phase, the withdrawal begins after the last release of the phase, on day 42, and is complete by day 50. Pages give 8, 9 or 10 March for that day; by the text's count it is 9 March."

amendment "Understanding of 25 February" agreed 2025-02-25 published 2025-02-25 mediated by Egypt
    source "https://www.thenationalnews.com/news/mena/2025/02/26/hamas-and-israel-agree-to-resume-exchange-of-hostage-bodies-for-palestinian-detainees/"
    source "https://www.ajc.com/news/nation-world/israel-and-hamas-agree-on-new-exchange-leaving-fragile-ceasefire-intact/UUJXBGFZJRD3VI6W4L35ZE6H4I/"
    note "An equal number of women and children is to go free as well. The number agreed was not read; after the exchange 46 were reported as held back."
    exchange understanding together on 2025-02-27
        bodies-four: Hamas must release 4 remains settles hostages-first
            source "https://www.thenationalnews.com/news/mena/2025/02/26/hamas-and-israel-agree-to-resume-exchange-of-hostage-bodies-for-palestinian-detainees/"
            source "https://www.wionews.com/world/hamas-officials-say-4-israel-hostage-bodies-to-be-exchanged-for-palestinian-prisoners-thursday-8758543"
        release-620: Israel must release about 620 detainees settles detainees-for-civilians, detainees-for-ill, detainees-rearrested, detainees-from-gaza
            source "https://www.thenationalnews.com/news/mena/2025/02/26/hamas-and-israel-agree-to-resume-exchange-of-hostage-bodies-for-palestinian-detainees/"
            source "https://www.ynetnews.com/article/hyacomdckx"
            note "The detainees whose release was put off on 22 February. The list for that day was read as 602: 50 serving life, 60 serving long, 47 rearrested and 445 from Gaza (https://www.palestinechronicle.com/7th-prisoner-swap-israel-to-free-602-palestinians-in-exchange-for-six-israelis/); other pages say 620."

note "On 2 March 2025 Israel announced that it accepted a proposal of the United States' envoy to prolong the truce over Ramadan and Passover; Hamas did not agree to it, so no extension stands here (https://www.thenationalnews.com/news/mena/2025/03/02/israel-suspends-entry-of-supplies-into-gaza-as-first-phase-of-ceasefire-agreement-ends/)."

note "The digests under reports are in words of their own and say no more than the page they name; most pages were read in their opening part, not to the end. A digest is no substitute for the report: its address stands beside it."
