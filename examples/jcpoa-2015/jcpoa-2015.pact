agreement "Joint Comprehensive Plan of Action, 14 July 2015"
    zone Etc/UTC
    in force 2015-10-18
    signed 2015-07-14
    source "http://www.reasonedcomments.org/2015/07/iran-p51-nuclear-deal-joint.html"
    source "http://www.reasonedcomments.org/2015/07/iran-p51-nuclear-deal-joint_38.html"
    source "https://pdfslide.us/documents/iran-jcpoa-annex-i.html"
    source "http://www.consilium.europa.eu/en/policies/sanctions/iran/jcpoa-restrictive-measures/"
    note "The plan is unsigned; its parts speak of voluntary measures. Signed stands for Finalisation Day. It was endorsed by Security Council resolution 2231 of 20 July 2015."
    note "In force is Adoption Day: 90 days after the endorsement, or earlier by mutual consent. By the days that the Council of the EU counts it fell on 18 October 2015; one page reckons 19 October (http://jpoasanctions.org/key-dates.html)."
    note "Durations of the nuclear measures run from Implementation Day unless the annex says otherwise (annex I, paragraph 1). Days are those of universal time, in which resolution 2231 counts."
    note unverified "Of long pages that hold the whole text only the openings and single sections could be read. Where the number of a paragraph is given and no page with its words was read, the clause says so."

party Iran also "Islamic Republic of Iran", "Tehran"
    members "Mohammad Javad Zarif", "Zarif", "Hassan Rouhani", "Abbas Araghchi", "Abbas Mousavi", "Atomic Energy Organization of Iran", "AEOI", "Behrouz Kamalvandi", "Ali Akbar Salehi", "Masoud Pezeshkian", "Kazem Gharibabadi"

party "United States" also "US", "U.S.", "Washington"
    members "Donald Trump", "Mike Pompeo", "Pompeo", "State Department"

party France also "Paris"

party Germany also "Berlin"

party "United Kingdom" also "Britain", "UK", "London"

party "European Union" also "EU"

party Russia also "Russian Federation", "Moscow"
    members "Vassily Nebenzia"

party China also "Beijing"

monitor IAEA also "International Atomic Energy Agency", "UN nuclear watchdog", "UN atomic watchdog"
    members "Yukiya Amano", "Rafael Grossi"

# The bodies that settle disputes; no body of the plan is party to it.
mediator "Joint Commission"

guarantor "Security Council" also "UN Security Council", "UNSC"

goods "kilogram of UF6" also "kg of UF6", "kilogram of uranium hexafluoride"

goods "kilogram of uranium" also "kg of uranium", "kilogram of enriched uranium", "kilogram of low-enriched uranium"

goods "tonne of heavy water" also "metric tonne of heavy water"

goods "IR-1 centrifuge"

goods "advanced centrifuge" also "IR-6 and IR-8 centrifuge"

goods inspector also "designated inspector"

place Iran
    contains "Natanz", "Fordow", "Arak", "Isfahan"

phase adoption "From Adoption Day"
    clause "34(ii)"
    source "http://www.reasonedcomments.org/2015/07/iran-p51-nuclear-deal-joint_38.html"
    note "From this day the participants prepare their commitments; most of these begin on Implementation Day."
    preparations: Iran must "carry out the nuclear measures of annex V, 15.1 to 15.11" verified by IAEA
        clause "Annex V 15"
        source "http://www.reasonedcomments.org/2015/07/iran-p51-nuclear-deal-joint_38.html"
        source "http://comcapint.com/comcapint/implementation-day/"
        note "No date is set; the day on which the agency verifies them is Implementation Day."
    protocol-notice: Iran must notify "provisional application of the Additional Protocol" to IAEA
        clause "Annex I 64"
        source "http://www.reasonedcomments.org/2015/07/iran-p51-nuclear-deal-joint_49.html"
        note "To take effect on Implementation Day (http://uk.reuters.com/article/iran-nuclear-timeline-idUKL5N0ZU38O20150714)."

phase implementation "From Implementation Day"
    clause "34(iii)"
    starts when preparations kept
    source "http://www.reasonedcomments.org/2015/07/iran-p51-nuclear-deal-joint_38.html"
    exchange lifting concurrently
        lift-eu: "European Union" must lift "its nuclear-related sanctions of annex V, 16" within 1 day of start of implementation
            clause "Annex V 16"
            source "http://www.consilium.europa.eu/en/policies/sanctions/iran/jcpoa-restrictive-measures/"
            note "On Implementation Day itself, at the same time as the agency's report; a day is allowed."
        lift-us: "United States" must lift "its nuclear-related sanctions of annex V, 17" within 1 day of start of implementation
            clause "Annex V 17"
            source "http://comcapint.com/comcapint/implementation-day/"
        lift-un: "Security Council" must lift "the provisions of its earlier resolutions" within 1 day of start of implementation
            clause "Annex V 18"
            source "https://travel-impact-newswire.com/?p=40357"
    provision "Sanctions stay lifted"
        no-return-eu: "European Union" must not "bring back the sanctions lifted under the plan" to Iran
            clause "26"
            note unverified "The words of paragraph 26 were not read in the text itself; that Iran rests its steps on paragraphs 26 and 36 was (https://news.finnuclear.fi/11-nei-magazine/8597-http-www-neimagazine-com-news-newsiran-ends-commitments-under-jcpoa-but-continues-cooperation-with-iaea-7591483)."
        no-return-us: "United States" must not "bring back the sanctions lifted under the plan" to Iran
            clause "26"
            note unverified "As in no-return-eu."
    provision "Uranium"
        stock: Iran must keep at most 300 "kilograms of UF6" until 15 years after start of implementation
            clause "7, annex I 56"
            source "https://theme-one.epthinktank.be/2016/01/20/the-nuclear-agreement-with-iran/eprs-briefing-572820-iran-nuclear-agreement_final2_1/"
            source "https://kayhanlife.com/?p=129188"
            note "Of uranium enriched up to 3.67 %, in whatever chemical form, counted as UF6."
            note unverified "The numbers of these paragraphs were read on no page."
        stock-as-uranium: Iran must keep at most 202.8 "kilograms of uranium" until 15 years after start of implementation
            clause "Annex I 56"
            source "https://kayhanlife.com/?p=129188"
            source "https://ifpnews.com/iaea-confirms-iran-nuclear-deal"
            note "The same limit as in stock, in kilograms of uranium, in which the agency reports: 300 kg of UF6 hold 202.8 kg of uranium. The language does not convert units, so one limit stands in two clauses."
        level: Iran must not "enrich uranium above 3.67 percent" in Iran until 15 years after start of implementation
            clause "5"
            source "http://peterkhanzendran.blogspot.com/2015/07"
            source "https://kayhanlife.com/?p=129188"
        natanz: Iran must keep at most 5060 "IR-1 centrifuges" in Natanz until 10 years after start of implementation
            clause "2"
            source "http://www.reasonedcomments.org/2015/07/iran-p51-nuclear-deal-joint.html"
        fordow: Iran must keep at most 1044 "IR-1 centrifuges" in Fordow until 15 years after start of implementation
            clause "5"
            source "http://peterkhanzendran.blogspot.com/2015/07"
            note "Six cascades in one wing; two spin without uranium for stable isotopes, four stay idle."
        only-natanz: Iran must not "enrich uranium elsewhere than in Natanz" in Iran until 15 years after start of implementation
            clause "5"
            source "http://peterkhanzendran.blogspot.com/2015/07"
        fordow-none: Iran must not "enrich uranium or keep nuclear material in Fordow" in Fordow until 15 years after start of implementation
            clause "5"
            source "http://peterkhanzendran.blogspot.com/2015/07"
        research: Iran must not "gather enriched uranium from research on other centrifuges" in Iran until 10 years after start of implementation
            clause "3"
            source "http://www.reasonedcomments.org/2015/07/iran-p51-nuclear-deal-joint.html"
            note "With uranium only IR-4, IR-5, IR-6 and IR-8 machines, as annex I lays out."
        tests: Iran may "test up to 30 IR-6 and up to 30 IR-8 centrifuges" from 102 months after start of implementation
            clause "3"
            source "http://www.reasonedcomments.org/2015/07/iran-p51-nuclear-deal-joint.html"
            note "After eight and a half years."
    provision "Heavy water and Arak"
        heavy-water: Iran must keep at most 130 "tonnes of heavy water" until 15 years after start of implementation
            clause "Annex I 14"
            source "https://rudaw.net/english/middleeast/iran/270220161-amp"
            source "http://uk.reuters.com/article/iran-nuclear-idUKL8N1DI2QR"
            source "https://www.businessfast.co.uk/the-atomic-restrictions-imposed-by-the-iran-nuclear-deal/"
            reading "The text estimates Iran's needs at 130 tonnes and sets no limit" held by Iran means does not bind
                source "https://ghafla.co.ke/?p=56904"
            reading "The estimate is a firm limit" held by "United States" means binds
                source "http://uk.reuters.com/article/iran-nuclear-idUKL8N1DI2QR"
            note "What is beyond Iran's needs is to be offered on the world market."
            note unverified "Ninety tonnes once the rebuilt reactor works, and the number of the paragraph, were read on no page."
        arak: Iran must not "build the Arak reactor after its first design" in Arak
            clause "Annex I 3"
            source "https://pdfslide.us/documents/iran-jcpoa-annex-i.html"
            note "The old vessel is taken out and filled with concrete; the new reactor has at most 20 MW of thermal power."
        reprocessing: Iran must not "reprocess spent fuel" in Iran until 15 years after start of implementation
            clause "12"
            source "https://www.businessfast.co.uk/the-atomic-restrictions-imposed-by-the-iran-nuclear-deal/"
    provision "Verification"
        designated: Iran must allow 130 inspectors within 9 months of start of implementation
            clause "Annex I 67.3"
            source "http://www.reasonedcomments.org/2015/07/iran-p51-nuclear-deal-joint_49.html"
            note "Between 130 and 150 designated inspectors."
            note unverified "From which day the nine months run was cut off on the page that was read; Implementation Day is taken."
        ore: Iran must allow "monitoring of uranium ore concentrate" until 25 years after start of implementation
            clause "15"
            source "https://www.huffingtonpost.com/paul-heroux/does-irans-nuclear-progra_b_7945252.html"
        rotors: Iran must allow "surveillance of centrifuge rotors and bellows" until 20 years after start of implementation
            clause "15"
            source "https://www.huffingtonpost.com/paul-heroux/does-irans-nuclear-progra_b_7945252.html"
        daily-access: Iran must allow "daily access to Natanz and Fordow" until 15 years after start of implementation
            clause "15"
            source "https://www.businessfast.co.uk/the-atomic-restrictions-imposed-by-the-iran-nuclear-deal/"
        protocol: Iran must "apply the Additional Protocol provisionally" from day 1
            clause "13"
            source "http://www.reasonedcomments.org/2015/07/iran-p51-nuclear-deal-joint_49.html"
        broader-conclusion: IAEA may publish "the Broader Conclusion"
            clause "34(iv)"
            source "http://www.reasonedcomments.org/2015/07/iran-p51-nuclear-deal-joint_38.html"
        request-access: IAEA may "request access to a location that was not declared" until 15 years after start of implementation
            clause "Annex I 75"
            source "http://quiltersstudio.com/national-security-defense/iran-inspections-in-24-days-not-even-close"
            source "https://www.washingtontimes.com/news/2015/sep/14/letter-to-the-editor-iran-deal-totally-toothless/"
            note "After it has asked for clarification and the answer has not resolved its concerns, for which no time is set."
        give-access: for each use of request-access, Iran must "give access or agree other means" within 14 days of each
            clause "Annex I 78"
            source "https://allpurposeblog.com/2015/07/15/1471"
            otherwise commission-access: "Joint Commission" must "advise on the means to resolve the concerns" within 7 days of that
                clause "Annex I 78"
                source "https://allpurposeblog.com/2015/07/15/1471"
                note "By consensus, or by five of its eight members."
        carry-out-access: when commission-access kept, Iran must "carry out the means advised" within 3 days of commission-access
            clause "Annex I 78"
            source "https://allpurposeblog.com/2015/07/15/1471"
            note "Twenty-four days in all."
    provision "Joint Commission"
        commission-meets: "Joint Commission" must hold talks "implementation of the plan" every 3 months
            clause "Annex IV 3.1"
            note unverified "That the commission meets quarterly, and the ministers every two years (paragraph 30), was read on no page."

phase transition "From Transition Day"
    clause "34(iv)"
    starts when 8 years after in force reached or broader-conclusion used
    source "http://www.reasonedcomments.org/2015/07/iran-p51-nuclear-deal-joint_38.html"
    source "http://comcapint.com/comcapint/transition-day-18-october-2023-or-earlier/"
    lift-rest-eu: "European Union" must lift "its remaining sanctions of annex V, 20" within 1 day of start of transition
        clause "Annex V 20"
        source "http://www.reasonedcomments.org/2015/07/iran-p51-nuclear-deal-joint_38.html"
    lift-rest-us: "United States" must try to lift "its remaining sanctions of annex V, 21" within 1 day of start of transition
        clause "Annex V 21"
        source "http://www.reasonedcomments.org/2015/07/iran-p51-nuclear-deal-joint_38.html"
        note "It is to seek the law that ends them."
    ratify: Iran must try to "ratify the Additional Protocol"
        clause "34(iv)"
        source "http://www.reasonedcomments.org/2015/07/iran-p51-nuclear-deal-joint_38.html"

provision "Disputes"
    clause "36"
    source "https://www.steptoeinternationalcomplianceblog.com/2020/01/germany-france-and-the-uk-begin-the-jcpoas-dispute-resolution-mechanism-process-a-gateway-for-the-reimposition-of-un-and-eu-sanctions/"
    source "https://www.insideover.com/politics/understanding-the-iran-deal-dispute-mechanism.html"
    refer: Iran and China and France and Germany and Russia and "United Kingdom" and "United States" and "European Union" may "refer non-performance to the Joint Commission"
        note "Each participant by itself."
    commission-resolves: for each use of refer, "Joint Commission" must "resolve the issue" within 15 days of each
        note "Unless it prolongs the time by consensus."
        otherwise ministers-resolve: "Joint Commission" must "resolve the issue at the level of ministers" within 15 days of that
            note "Ministers, an advisory board of three, or both side by side; each has 15 days. The board's opinion binds nobody."
            otherwise commission-again: "Joint Commission" must "consider the opinion of the advisory board" within 5 days of that
                otherwise treat-as-grounds: Iran and France and Germany and "United Kingdom" may "treat the unresolved issue as grounds to stop performing"
    cease-iran: when no-return-us violated or no-return-eu violated, Iran may suspend stock, stock-as-uranium, heavy-water, level, natanz, fordow, fordow-none, research
        clause "26"
        source "https://www.tehrantimes.com/print/443849/Zarif-says-Iran-still-committed-to-continue-cooperation-with"
        source "https://news.finnuclear.fi/11-nei-magazine/8597-http-www-neimagazine-com-news-newsiran-ends-commitments-under-jcpoa-but-continues-cooperation-with-iaea-7591483"
        reading "Sanctions that come back are grounds to stop performing in whole or in part" held by Iran means binds
            source "https://www.tehrantimes.com/print/443849/Zarif-says-Iran-still-committed-to-continue-cooperation-with"
        reading "The steps are not consistent with the plan and must be reversed" held by France and Germany and "United Kingdom" means does not bind
            source "https://iranprimer.usip.org/blog/2020/jan/06/iran%E2%80%99s-fifth-step-away-nuclear-deal"

provision "Return of the earlier resolutions"
    clause "37, resolution 2231, 11 and 12"
    source "https://www.washingtontimes.com/news/2015/sep/14/letter-to-the-editor-iran-deal-totally-toothless/"
    source "https://www.ksgindia.com/study-material/news-for-aspirants/25125-thirteen-of-unsc-members-oppose-iran-sanctions.html"
    notify-us: "United States" may "notify the Security Council of significant non-performance" until 10 years after in force
        reading "A participant named in paragraph 10 of resolution 2231 keeps the right" held by "United States" means binds
            source "https://www.washingtonpost.com/national-security/us-officially-moves-to-trigger-sanctions-snapback-against-iran/2020/08/20/3a9e6148-e317-11ea-ade1-28daf1a5e919_story.html"
        reading "Since its withdrawal of 8 May 2018 it is no participant" held by France and Germany and "United Kingdom" and Russia and China and Iran means does not bind
            source "https://www.fr24news.com/a/2020/08/statement-by-the-foreign-ministers-of-france-germany-and-the-united-kingdom-20-08-20.html"
            source "http://iranprimer.com/blog/2020/aug/21/us-orders-snapback-sanctions-iran"
    notify-e3: France and Germany and "United Kingdom" may "notify the Security Council of significant non-performance" until 10 years after in force
        reading "A participant that has exhausted the procedure may notify" held by France and Germany and "United Kingdom" means binds
            source "https://www.devdiscourse.com/article/headlines/3643341-un-sanctions-snapback-on-iran-moves-forward-after-resolution-fails"
        reading "Who does not keep its own commitments cannot invoke the procedure" held by Iran and Russia and China means does not bind
            source "https://spanish.news-pravda.com/russia/2025/09/28/583430.html"
    vote-us: when notify-us used, "Security Council" must "vote on a resolution to keep the sanctions lifted" within 30 days of that
    vote-e3: when notify-e3 used, "Security Council" must "vote on a resolution to keep the sanctions lifted" within 30 days of that
        note "A draft is to be put to the vote by the council's president if no member has put one in within ten days."
    keep-lifted: "Security Council" may agree "keeping the sanctions lifted"
        note "The resolution that the plan foresees: to continue the lifting. Any permanent member can prevent it."
    apply-again-us: when 30 days after notify-us reached and not agreed "keeping the sanctions lifted", "Security Council" must "apply its earlier resolutions again"
        note "By the resolution's words they apply by themselves, at midnight after the thirtieth day; the clause stands for that effect."
    apply-again-e3: when 30 days after notify-e3 reached and not agreed "keeping the sanctions lifted", "Security Council" must "apply its earlier resolutions again"

provision "End"
    clause "34(v)"
    source "http://www.reasonedcomments.org/2015/07/iran-p51-nuclear-deal-joint_38.html"
    end-of-resolution: when 10 years after in force reached and not notify-us used and not notify-e3 used, "Security Council" must "end its consideration of the Iranian nuclear issue" within 1 day of that
        note "Termination Day, ten years from Adoption Day, provided that no earlier resolution has been brought back."

outcome "The earlier resolutions apply again" when (30 days after notify-us reached or 30 days after notify-e3 reached) and not agreed "keeping the sanctions lifted"
    source "https://armscontrolcenter.org/a-quick-guide-to-the-jcpoa-dispute-resolution-mechanism/"

outcome "Resolution 2231 ends with its ten years" when 10 years after in force reached and not notify-us used and not notify-e3 used
    source "http://www.reasonedcomments.org/2015/07/iran-p51-nuclear-deal-joint_38.html"

note "The plan has no clause by which a participant withdraws. On 8 May 2018 the United States announced that it left; the text knows that only as non-performance."

note "Annex II lists the sanctions, annex III civil nuclear co-operation, annex IV the commission and its channel for procurement; conventional arms, until five years, and missiles, until eight years after Adoption Day, stand in annex B of the resolution and are not modelled."

note unverified "The terms of five and eight years for arms and missiles are stated as generally known."

note "Lines of the scenarios via \"Invented Gazette\" are invented, to try the clauses."
