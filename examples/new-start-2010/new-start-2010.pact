agreement "New START, April 2010"
    zone Etc/UTC
    in force 2011-02-05
    signed 2010-04-08
    source "http://www.state.gov/r/pa/prs/ps/2011/02/156037.htm"
    source "https://2009-2017.state.gov/t/avc/rls/175945.htm"
    source "https://www.acq.osd.mil/asda/ssipm/sdc/tc/nst/nst-aaa/AAAtext.html"
    note "The treaty has sixteen articles, a protocol of ten parts and three annexes. Days are counted in universal time, because the text names no place whose days count."
    note "The text gives no party a power to suspend the treaty or a part of it. It knows withdrawal with three months' notice, and nothing else."
    note "Statements of each side on missile defence, and of the United States on one type of missile, stand beside the treaty and are no part of it."
    note unverified "The numbers of articles are given as generally known; of the treaty itself the opening of an article-by-article analysis and official summaries were read, not the articles word by word."

party Russia also "Russian Federation", "Moscow"
    members "Vladimir Putin", "Putin", "Kremlin", "Russian Foreign Ministry", "Russia's Foreign Ministry", "Sergei Ryabkov"

party "United States" also "US", "U.S.", "Washington"
    members "State Department", "US Department of State", "U.S. Department of State", "White House"

goods "delivery vehicle" also "deployed launcher", "deployed delivery system", "missile and bomber"

goods warhead also "deployed warhead", "deployed strategic warhead"

goods launcher also "deployed and non-deployed launcher", "total launcher"

goods "listed inspector"

goods site also "facility"
    kind "type one"
    kind "type two"

phase treaty "Duration of the treaty" lasts 10 years
    clause "XIV.2"
    source "https://2009-2017.state.gov/t/avc/rls/175945.htm"
    source "https://toanthua.com/which-of-the-following-best-states-one-purpose-of-the-treaty-clause-above"
    note "Ten years from 5 February 2011 are counted here as lasting through 4 February 2021, and with five years more through 4 February 2026, as the Department of State put it; other pages give 5 February as the day on which it runs out."
    note "The treaty ends earlier when a later agreement takes its place."
    provision "Central limits"
        clause "II.1"
        source "https://www.state.gov/new-start-treaty-aggregate-numbers-of-strategic-offensive-arms-of-the-united-states-and-the-russian-federation-february-2011-september-2020/"
        source "http://www.state.gov/r/pa/prs/ps/2011/02/156037.htm"
        vehicles: Russia and "United States" must each keep at most 700 "delivery vehicles" from 7 years after in force
            note "Deployed missiles of intercontinental range, deployed missiles on submarines and deployed heavy bombers, counted together."
        warheads: Russia and "United States" must each keep at most 1550 warheads from 7 years after in force
            note "Those on deployed missiles, and one for each deployed heavy bomber."
        launchers: Russia and "United States" must each keep at most 800 launchers from 7 years after in force
            note "Deployed or not: launchers of both kinds of missile, and heavy bombers."
    provision "Data and notifications"
        clause "VII"
        source "http://www.state.gov/r/pa/prs/ps/2011/02/156037.htm"
        data-first: Russia and "United States" must each notify "its first full data on strategic arms" within 45 days of in force
            source "http://russianforces.org/blog/2011/02/new_start_treaty_enters_into_f.shtml"
        data-updates: Russia and "United States" must each notify "its updated data on strategic arms" every 6 months within 30 days
            source "http://airforcemag.cloudapp.net/DRArchive/Pages/2011/June%202011/June%2002%202011/STARTCounting.aspx"
            source "https://www.exchangemonitor.com/latest-new-start-numbers-show-little-change-u-s-russian-nuke-forces/?printmode=1"
            note "In practice the data are those of 1 March and 1 September."
            note unverified "That the data may come up to 30 days after each period of six months is stated as generally known."
        telemetry: Russia and "United States" must each notify "telemetric information on an agreed number of launches" every year
            clause "IX"
            source "https://www.hindustantimes.com/world-news/new-start-all-you-need-to-know-about-us-russia-nuclear-arms-control-treaty-101611755500309.html"
            source "https://2009-2017.state.gov/t/avc/rls/139906.htm"
            note unverified "That the number is the same for both sides and at most five a year is stated as generally known."
        note "Each side notifies the other of changes through two risk reduction centres, for example whenever a heavy bomber stays out of its country for more than 24 hours; in the first year 1,800 such messages were counted (https://www.airandspaceforces.com/newstartplusoneandcounting/)."
    provision "Inspections and exhibitions"
        clause "XI"
        source "http://www.state.gov/r/pa/prs/ps/2011/02/156037.htm"
        airplanes: Russia and "United States" must each notify "the types of its inspection airplanes" within 5 days of in force
            clause "Protocol, part five"
        inspector-lists: Russia and "United States" must each notify "its list of inspection staff" within 25 days of in force
            clause "Protocol, part five"
        inspector-number: Russia and "United States" must each keep at most 300 "listed inspectors"
            clause "Protocol, part five"
            source "https://www.emirates247.com/news/world/start-treaty-factbox-what-the-two-sides-must-do-2011-02-05-1.351916"
        visas: Russia and "United States" must each "issue visas to the people on the list" within 30 days of inspector-lists
            clause "Protocol, part five"
            source "https://www.emirates247.com/news/world/start-treaty-factbox-what-the-two-sides-must-do-2011-02-05-1.351916"
        type-one-russia: Russia may inspect at most 10 "type one" sites every year
            source "https://2009-2017.state.gov/t/avc/rls/175945.htm"
            note "At sites with deployed and other systems."
        type-two-russia: Russia may inspect at most 8 "type two" sites every year
            source "https://2009-2017.state.gov/t/avc/rls/175945.htm"
            note "At sites with systems that are not deployed."
        type-one-us: "United States" may inspect at most 10 "type one" sites every year
            source "https://2009-2017.state.gov/t/avc/rls/175945.htm"
        type-two-us: "United States" may inspect at most 8 "type two" sites every year
            source "https://2009-2017.state.gov/t/avc/rls/175945.htm"
        admit: Russia and "United States" must not "refuse an inspection that the treaty allows" in "its own territory"
        note "The ten and the eight make the eighteen a year of each side. Years run from the entry into force; the first inspection may come 60 days after it."
        note "Exhibitions of types of missiles and bombers took place in the first year, of the RS-24 by Russia and of the B-2A and the B-1B by the United States (https://www.airandspaceforces.com/newstartplusoneandcounting/)."
        note unverified "The days by which each exhibition was due were read nowhere."
    provision "Means and consultation"
        satellites: Russia and "United States" must not "interfere with national technical means of verification"
            clause "X"
            source "https://2009-2017.state.gov/t/avc/rls/139906.htm"
        commission: Russia and "United States" must hold talks "Bilateral Consultative Commission" every 6 months
            clause "XII"
            source "https://eurasiabusinesstoday.com/featured/russia-u-s-halt-inspections-under-new-start-due-to-coronavirus-outbreak/"
            note "Twice a year, unless both agree otherwise; a session in each half of the year stands for it here."
    provision "Withdrawal"
        clause "XIV.3"
        note "A party that decides that extraordinary events have put its supreme interests at risk; the notice must say what they are."
        note unverified "That the notice is of three months is stated as generally known; no page with the article was read."
        withdraw-russia: Russia may terminate the agreement with 3 months notice
        withdraw-us: "United States" may terminate the agreement with 3 months notice

extension of treaty by 5 years agreed 2021-02-03 published 2021-02-03
    source "https://thenewpaper.co/news/us-russia-start-nuclear-treaty-020421"
    source "https://www.hindustantimes.com/world-news/new-start-all-you-need-to-know-about-us-russia-nuclear-arms-control-treaty-101611755500309.html"

outcome "The limits bind nobody any more" when treaty ended or agreement terminated
    source "https://particle.news/story/new-start-set-to-lapse-next-week-as-us-stays-noncommittal-on-russias-one-year-offer"

outlook "After the treaty has run out" by "Vladimir Putin" via "Particle News" on 2025-09-22
    either "both sides keep to the numbers for a year more, each of its own will"
    or "the treaty ends, and nothing limits the numbers"

note "One extension, of no more than five years, is all that the text allows; nothing in it extends the treaty beyond February 2026."

note "What the announcement of 21 February 2023 that Russia suspends the treaty means in general international law is a question that this file does not answer."

note "Lines of the scenarios via \"Invented Gazette\" are invented, to try the clauses."
