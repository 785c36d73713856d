agreement "Humanitarian truce in Gaza, November 2023"
    zone Asia/Jerusalem
    in force 2023-11-24T07:00
    signed 2023-11-22
    source "https://webdo.tn/en/?p=386319"
    source "https://www.theyeshivaworld.com/news/israel-news/2241451/israel-agrees-to-hostage-deal-ceasefire.html"
    source "https://www.ilna.ir/Section-world-8/1420896-hamas-announces-truce-deal-with-israeli-regime-warns-hands-of-resistance-on-the-trigger"
    note "No common text was published. What is stated here rests on the decision of the Israeli government and on two statements of Hamas of 22 and 23 November, as news pages gave them, and on the mediators' announcements; so the clauses carry no numbers."
    note "Signed stands for the day on which both sides announced the agreement. The start was first expected on 23 November at 10:00 and was put off by a day."
    note "The Israeli government said in the same decision that it would go on with the war after the truce."
    note unverified "That the Red Cross was to visit those still held is widely said of this agreement; no page read says so."
    note unverified "Nothing was read of a body that verifies; the Red Cross carried the people who were released."

party Israel also "Tel Aviv", "Israeli government", "Israeli military", "Israeli army", "Israeli forces", "Israel Defense Forces", "IDF"
    members "Benjamin Netanyahu", "Netanyahu", "Prime Minister's Office", "Israel Prison Service", "Israeli Prison Service", "Eylon Levy", "Daniel Hagari", "Eli Cohen", "Mark Regev"

party Hamas also "Palestinian groups", "Palestinian factions", "Palestinian resistance"
    members "Qassam Brigades", "Al-Qassam Brigades", "Taher al-Nunu", "Osama Hamdan", "Mousa Abu Marzook"
    performed by "Palestinian Islamic Jihad", "Islamic Jihad"

mediator Qatar also "Doha", "Qatari foreign ministry"
    members "Majed al-Ansari", "Majed Al Ansari"

mediator Egypt also "Cairo"
    members "Diaa Rashwan"

mediator "United States" also "US", "U.S.", "Washington"
    members "Joe Biden", "Antony Blinken"

non-signatory "Red Cross" also "ICRC", "International Committee of the Red Cross"

persons hostage also "captive", "Israeli hostage", "abductee"
    kind woman
    kind child also "minor", "teenager"

persons detainee also "Palestinian prisoner", "Palestinian detainee", "prisoner"
    kind woman
    kind child also "minor", "teenager", "boy"

# Freed on the same days by talks of their own: the Thais and the Filipino by Egypt and Qatar
# (https://www.observerbd.com/news.php?id=447746), the Russian citizens as a gesture of Hamas to Russia
# (https://tass.com/world/1712035/amp). Qatar's spokesman named all of them outside the agreement.
persons "foreign national" outside the agreement also "foreigner", "foreign hostage", "Thai", "Thai national", "Thai hostage", "Filipino", "Russian", "Russian citizen", "Russian-Israeli"

place Gaza also "Gaza Strip"
    contains "northern Gaza", "southern Gaza", "Gaza City", "Khan Younis", "Rafah", "Jabalia"

goods truck also "aid truck", "relief truck"

goods "fuel truck" also "fuel tanker", "tanker"

goods "gas truck" also "cooking gas truck", "truck of cooking gas"

goods "liter of fuel" also "litre of fuel"

phase truce "The truce" lasts 4 days
    source "https://webdo.tn/en/?p=386319"
    source "https://www.ochaopt.org/content/hostilities-gaza-strip-and-israel-flash-update-49"
    note "Four days from 07:00 local time on 24 November are over on 28 November at 07:00."
    note "A second fifty for a further 150 detainees was foreseen while the pause went on (https://www.livemint.com/news/world/israelhamas-truce-deal-likely-from-thursday-heres-everything-you-need-to-know/amp-11700665467487.html)."
    extends by 1 day for each 10 hostages released by Hamas beyond 50 up to 5 days
        source "https://www.theyeshivaworld.com/news/israel-news/2241451/israel-agrees-to-hostage-deal-ceasefire.html"
        source "https://www.timesofisrael.com/liveblog_entry/after-approving-deal-government-says-committed-to-bringing-all-the-abductees-home/"
        source "https://www.business-standard.com/world-news/truce-between-israel-and-hamas-extended-by-two-days-qatar-official-123112701182_1.html"
    note "The five days at most are the word of one Israeli official; the government's decision has no limit."
    provision "Exchange"
        hostages: Hamas must release 50 hostages by day 4
            at least 10 by day 1
            at least 10 more every day
            source "https://www.theyeshivaworld.com/news/israel-news/2241451/israel-agrees-to-hostage-deal-ceasefire.html"
            source "https://www.vocfm.co.za/we-announce-the-reaching-of-a-humanitarian-truce-agreement-temporary-ceasefire-spanning-four-days/?utm_source=rss&utm_medium=rss&utm_campaign=we-announce-the-reaching-of-a-humanitarian-truce-agreement-temporary-ceasefire-spanning-four-days"
            source "https://www.livemint.com/news/world/israelhamas-truce-deal-likely-from-thursday-heres-everything-you-need-to-know/amp-11700665467487.html"
            note "Women, and children under 19. That at least ten go free each day is the word of the Israeli prime minister's office; thirteen or so a day were expected."
            note "Pages of the days before the decision give 30 children, 8 mothers and 12 other women."
        detainees: for each hostage released by Hamas, Israel must release 3 detainees within 1 day of each
            source "https://pledgetimes.com/hamas-confirms-truce-with-israel-first-hostages-free-on-friday/"
            source "https://www.vocfm.co.za/we-announce-the-reaching-of-a-humanitarian-truce-agreement-temporary-ceasefire-spanning-four-days/?utm_source=rss&utm_medium=rss&utm_campaign=we-announce-the-reaching-of-a-humanitarian-truce-agreement-temporary-ceasefire-spanning-four-days"
            note "Women, and children under 19; 150 for the first fifty, and by seniority, as Hamas put it."
            note unverified "By when the three go free was read nowhere. A day is allowed, because on several days they went free after midnight and no source called that late."
    provision "Calm"
        calm: Israel and Hamas must not attack each other in Gaza
            source "https://www.ilna.ir/Section-world-8/1420896-hamas-announces-truce-deal-with-israeli-regime-warns-hands-of-resistance-on-the-trigger"
            source "https://pledgetimes.com/hamas-confirms-truce-with-israel-first-hostages-free-on-friday/"
        no-arrests: Israel must not detain "anybody" in Gaza
            source "https://pledgetimes.com/hamas-announces-that-it-has-reached-a-temporary-humanitarian-truce-agreement-for-4-days/"
        vehicles: Israel must not "move military vehicles" in Gaza
            source "https://www.ilna.ir/Section-world-8/1420896-hamas-announces-truce-deal-with-israeli-regime-warns-hands-of-resistance-on-the-trigger"
        flights-south: Israel must not fly over "southern Gaza"
            source "https://pledgetimes.com/hamas-releases-13-israeli-hostages-on-first-day-of-ceasefire/"
            source "https://www.vocfm.co.za/we-announce-the-reaching-of-a-humanitarian-truce-agreement-temporary-ceasefire-spanning-four-days/?utm_source=rss&utm_medium=rss&utm_campaign=we-announce-the-reaching-of-a-humanitarian-truce-agreement-temporary-ceasefire-spanning-four-days"
        flights-north: Israel must "suspend flights over northern Gaza for 6 hours, from 10:00 to 16:00" every day
            source "https://www.vocfm.co.za/we-announce-the-reaching-of-a-humanitarian-truce-agreement-temporary-ceasefire-spanning-four-days/?utm_source=rss&utm_medium=rss&utm_campaign=we-announce-the-reaching-of-a-humanitarian-truce-agreement-temporary-ceasefire-spanning-four-days"
            note "One page gives 11:00 to 17:00 (https://pledgetimes.com/hamas-confirms-truce-with-israel-first-hostages-free-on-friday/); another turns it round and lets Israel fly in those six hours only (https://pledgetimes.com/hamas-announces-that-it-has-reached-a-temporary-humanitarian-truce-agreement-for-4-days/)."
        movement: Israel must allow "people to move along Salah al-Din street from north to south" from day 1
            source "https://pledgetimes.com/hamas-releases-13-israeli-hostages-on-first-day-of-ceasefire/"
            note "Nobody was to return north (https://www.breakinglatest.news/world/negotiations-and-concerns-israel-and-hamas-reach-an-agreement/)."
    provision "Aid"
        aid: Israel must let in 200 trucks every day
            source "https://menafn.com/1107482830/First-Fuel-Trucks-Entered-Gaza-Strip-Under-Truce-Deal"
            source "https://webdo.tn/en/?p=386319"
            note "Other pages say 300 a day (https://headtopics.com/uk/israel-and-hamas-agree-to-temporary-ceasefire-49007737), a member of Hamas 200 to 300 (https://news-pravda.com/world/2023/11/24/195863.html)."
            note unverified "Hamas held that a set share of the trucks was due to the north; no number was read."
        fuel: Israel must let in 4 "fuel trucks" every day
            source "https://pledgetimes.com/hamas-confirms-truce-with-israel-first-hostages-free-on-friday/"
            source "https://pakistantimestoday.com/truce-agreement-a-step-in-right-direction-saudi-arabia"
            note "One page has the four carry fuel and cooking gas together, another four of each."
        gas: Israel must let in 4 "gas trucks" every day
            source "https://pakistantimestoday.com/truce-agreement-a-step-in-right-direction-saudi-arabia"
        fuel-volume: Israel must let in 130000 "liters of fuel" every day
            source "https://www.khaosodenglish.com/news/2023/11/24/israel-hamas-truce-begins-13-israeli-and-12-thai-hostages-are-reportedly-released/"
            source "https://webdo.tn/en/?p=386319"

# Both were announced before the people were free whose release earned the days (https://searchenginego.com/israel-hamas-war-live-terror-group-refuses-to-release-ten-month-old-hostage-after-11-others-are-free-5288.html):
# so they set the hour of the end and add nothing to the days earned.
extension of truce until 2023-11-30T07:00 agreed 2023-11-27 published 2023-11-27
    source "https://www.rappler.com/world/middle-east/israel-hamas-truce-extended-november-27-2023/"
    source "https://trt.global/world/article/16003113"

extension of truce until 2023-12-01T07:00 agreed 2023-11-30 published 2023-11-30
    source "https://japannews.yomiuri.co.jp/news-services/reuters/20231130-152754/"
    source "https://www.siasat.com/israel-hamas-truce-extended-for-a-day-2923059/"

note "The conditions stayed the same in the days added: ten hostages and thirty detainees a day (https://www.rappler.com/world/middle-east/israel-hamas-truce-extended-november-27-2023/, https://kenyan-post.com/2023/11/israel-and-hamas-agree-to-extend-truce-for-seventh-day/)."

note "Qatar's spokesman called the two Russian citizens freed on 29 November outside the agreement (https://www.ruetir.com/2023/11/last-day-of-ceasefire-hamas-releases-16-israeli-hostages/). On 30 November eight were freed and, as the same spokesman said, accepted as ten because of those two (https://www.newdelhitimes.com/hamas-releases-8-hostages-to-israel/); thirty detainees went free for them."
