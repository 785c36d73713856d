agreement "Agreement for lasting peace through a permanent cessation of hostilities, Pretoria, November 2022"
    zone Africa/Addis_Ababa
    in force 2022-11-03
    signed 2022-11-02
    source "https://ethiopiantribune.com/news/the-government-released-the-signed-agreement-for-lasting-peace//"
    source "https://scribd.com/document/604698126/Agreement-for-Lasting-Peace-between-Government-of-Ethiopia-and-TPLF-Nov-2nd-2022"
    source "https://www.radiodalsan.com/ethiopia-tplf-set-for-disarmament-talks-in-kenya/"
    source "https://ktvz.com/news/ap-national-news/2022/11/03/official-confirms-detailed-ethiopia-peace-deal-is-final-2"
    note "Signed on 2 November 2022; a report of the text has the 30 days of disarmament run from midnight of Thursday, 3 November, which is taken as the coming into force; an encyclopaedia has it take effect that day too (https://wikipedia.org/wiki/Ethiopia%E2%80%93Tigray_peace_agreement)."
    note "The addresses of the text show its preamble and first two articles; the articles after it were read where each clause says."
    note unverified "Articles 4, 7, 8, 9 and 12, on civilians, on confidence, on borders and federal facilities, on what was left to talks, and on good faith, were read in summaries only."

party Government also "Ethiopian government", "federal government", "Government of Ethiopia", "Ethiopia", "Addis Ababa", "ENDF", "Ethiopian National Defense Force", "Ethiopian National Defence Force", "Ethiopian army"
    members "Abiy Ahmed", "Redwan Hussien", "Redwan Hussein", "Berhanu Jula", "Birhanu Jula", "Alemu Tadele", "Aleme Tadele"
    performed by "Eritrean forces", "Eritrean troops", "Amhara forces", "Amhara special forces"

party TPLF also "Tigray People's Liberation Front", "Tigray forces", "Tigrayan forces", "Tigray Defense Forces", "TDF", "Tigray authorities"
    members "Getachew Reda", "Tadesse Werede", "Tadesse Worede", "Debretsion Gebremichael", "Mulugeta Gebrekirstos"

mediator "African Union" also "AU", "AU Commission", "AU High-Level Panel"
    members "Olusegun Obasanjo", "Obasanjo", "Uhuru Kenyatta", "Kenyatta", "Phumzile Mlambo-Ngcuka", "Bankole Adeoye"

monitor "AU Monitoring Mission" also "AU MVCM", "MVCM", "AU monitoring team", "Monitoring and Verification Team", "Monitoring, Verification and Compliance Mission"
    members "Stephen Radina"

goods weapon also "armament", "arm"
    kind "heavy weapon" also "heavy armament", "heavy weaponry", "tank", "rocket", "artillery"
    kind "light weapon" also "small arm", "group weapon"

goods "outside force" also "foreign force", "Eritrean force", "Eritrean troop", "non-ENDF force", "Amhara force"

goods expert also "monitor of the African Union", "African expert"

place Tigray also "Tigray region"
    contains "Mekelle", "Shire", "Adwa", "Axum", "Agulae", "western Tigray", "southern Tigray"

phase peace "Cessation of hostilities"
    provision "Hostilities"
        calm: Government and TPLF must not attack each other in Tigray
            clause "3"
            source "https://ethiopiaobserver.com/2022/11/02/tigray-forces-agree-to-disarm"
            source "https://ethiopiantribune.com/news/the-government-released-the-signed-agreement-for-lasting-peace//"
            note "Permanent; hostile propaganda is to stop as well (https://www.eritreaeritrea.com/attualitagrave/dichiarazione-congiunta-tra-il-governo-della-repubblica-federale-democratica-detiopia-e-il-fronte-di-liberazione-popolare-del-tigray-tplf)."
    provision "Disarmament"
        source "https://www.radiodalsan.com/ethiopia-tplf-set-for-disarmament-talks-in-kenya/"
        hotline: Government and TPLF must "open a line between the senior commanders" within 24 hours of 2022-11-02
            clause "6(c)"
            source "https://gettotext.com/deutsch/die-athiopische-regierung-und-die-tigray-streitkrafte-richten-nach-dem-waffenstillstand-eine-hotline-ein-obasanjo-von-reuters"
            note "The hour of the signing was read nowhere; the clause counts from the day."
            note unverified "That the line is due within 24 hours of the signing, and the letter of the paragraph, were read on no page shown; that the parties opened one was."
        commanders: Government and TPLF must "hold a meeting of senior commanders" within 5 days of 2022-11-02
            clause "6(d)"
            source "https://www.urdupoint.com/en/world/ethiopian-tigray-rebels-commanders-conduct-t-1591068.html"
        modalities: Government and TPLF must agree "modalities of disarmament"
            clause "6(d)"
            source "https://www.urdupoint.com/en/world/ethiopian-tigray-rebels-commanders-conduct-t-1591068.html"
            note "What the meeting is for. It ended on 12 November with the declaration of Nairobi; the end of the meeting is taken to be that agreement."
        heavy: TPLF must hand over all "heavy weapons" within 10 days of modalities
            clause "6(e)"
            note "Within ten days of the end of the commanders' meeting, by a schedule of theirs; the ten days may be prolonged if the commanders recommend it and the parties endorse it."
            note unverified "The letters of the paragraphs after 6(d) were read on no page shown."
            note "The TPLF's commander said on 22 November 2022 that the heavy weapons are tied to the other forces' withdrawal, as the declaration of Nairobi has it (https://allafrica.com/stories/202211280020.html); whether the ten days still ran beside it is said by neither text."
        all-arms: TPLF must hand over all weapons within 30 days of 2022-11-03
            clause "6(f)"
            source "https://ktvz.com/news/ap-national-news/2022/11/03/official-confirms-detailed-ethiopia-peace-deal-is-final-2"
            note "Light weapons included. One page has the 30 days run from the signing, another from midnight of 3 November."
    provision "Aid, services, federal authority"
        aid: Government must allow "humanitarian aid to Tigray" from day 1
            clause "5"
            source "https://ktvz.com/news/ap-national-news/2022/11/03/official-confirms-detailed-ethiopia-peace-deal-is-final-2"
            note "To be expedited; no amount and no day is set."
        services: Government must "restore essential services in Tigray"
            source "https://ktvz.com/news/ap-national-news/2022/11/03/official-confirms-detailed-ethiopia-peace-deal-is-final-2"
            note "Within time frames to be agreed, which were read nowhere."
        facilities: TPLF must "leave federal facilities to the federal forces"
            source "https://ktvz.com/news/ap-national-news/2022/11/03/official-confirms-detailed-ethiopia-peace-deal-is-final-2"
            note "Installations, airports and highways in the region; no day is set."
    provision "Transition"
        delisting: Government must "remove TPLF from the list of terrorist organisations"
            clause "7"
            source "https://tesfanews.net/ethiopian-parliament-removes-terrorist-tag-from-tplf/"
            source "https://www.thereporterethiopia.com/31128/"
            note "No day is set."
            note unverified "The number of the paragraph was read on no page shown."
        interim: Government and TPLF must agree "interim regional administration" within 1 week of delisting
            clause "10"
            source "https://meharitaddele.info/2022/12/a-case-for-government-of-national-unity/"
            source "https://www.thereporterethiopia.com/31128/"
            note "An inclusive administration, settled by political dialogue, until elections under the national election board."
    provision "Monitoring"
        experts: "African Union" must deploy "team of African experts"
            clause "11"
            source "https://www.agenzianova.com/en/news/ethiopia-tigrayans-deliver-heavy-weapons-to-peace-accord-monitoring-team/"
            source "https://addisstandard.com/news-au-proposes-extension-of-ceasefire-monitoring-experts-term-limits-to-expedite-peace-process-in-ethiopia/"
            note "Named by the African Union and accepted by both sides, beside a joint committee of the parties, IGAD and the African Union."
            note unverified "By when they are to be deployed was read on no page shown."
        team-size: "African Union" must keep at most 10 experts in Tigray
            clause "11"
            source "https://www.agenzianova.com/en/news/ethiopia-tigrayans-deliver-heavy-weapons-to-peace-accord-monitoring-team/"
        mandate: "AU Monitoring Mission" must "monitor, verify and report on compliance" from experts until 6 months after experts
            clause "11"
            source "https://addisstandard.com/news-au-proposes-extension-of-ceasefire-monitoring-experts-term-limits-to-expedite-peace-process-in-ethiopia/"
            note "May be prolonged if the parties agree: in June 2023 it was, to December 2023, and in December 2023 a year more was proposed. The days of these were read nowhere, so no extension stands here."

amendment "Declaration of the senior commanders, Nairobi" agreed 2022-11-12 published 2022-11-12 mediated by "African Union"
    source "https://fnnmedia.org/blog/2022/11/12/disarmament-demobilization-and-re-integration-agreement-between-prosperity-party-and-tplf/"
    source "https://pax.peaceagreements.org/agreements/2464"
    source "https://taipeitimes.com/News/world/archives/2022/11/14/2003788896"
    note "A paper on how to carry out article 6. Later on the day the TPLF's central committee was reported as saying that it had sent no one to Pretoria and had no army to disarm (https://ethiopiannewsdigest.com/tplf-central-committee-says-it-did-not-send-a-negotiating-team-to-pretoria-mereja/)."
    orientation: Government and TPLF must each "brief its forces" by 2022-11-21 adds
        clause "Nairobi 2.1(a)"
        note "Over seven days from the commanders' arrival on 15 November."
    disengagement: TPLF must "disengage its forces in four zones" within 4 days of orientation adds
        clause "Nairobi 2.1(b)"
    federal-duties: when disengagement kept, Government must "take up federal responsibilities and resume services" adds
        clause "Nairobi 2.1(c)"
        note "In all areas, upon the disengagement; no day is set."
    exchange arms-and-forces concurrently
        heavy-step: TPLF must hand over all "heavy weapons" to Government settles heavy
            clause "Nairobi 2.1(d)"
            note "No day is set any more; the ten days of article 6 are not mentioned."
        forces-leave: Government must withdraw all "outside forces" from Tigray adds
            clause "Nairobi 2.1(d)"
            note "The text names neither the forces nor who has to see to it. The Government stands here as the party on whose side they fought; reports name forces of Eritrea, which did not sign, and of the Amhara region."
    joint-committee: Government and TPLF must "set up a joint committee on light weapons" on 2022-11-12 adds
        clause "Nairobi 2.1(e)"
        note "Two members of the parties and one of the African Union's team."
    plan: Government and TPLF must publish "plan for the disarmament of light weapons" within 14 days of 2022-11-12 adds
        clause "Nairobi 2.1(e)"
        note "A report of the committee with process and timelines."
    access: Government must allow "unhindered movement of aid workers" from 2022-11-12 adds
        clause "Nairobi 4"
        source "https://addisstandard.com/news-court-rules-release-of-olf-officer-bate-urgessa-on-bail/?random-post=1"
        note "In Tigray and the regions beside it, with security for aid workers; both sides facilitate."
        note unverified "The number of the section was read on no page shown."

outcome "An interim administration is settled" when agreed "interim regional administration"
    source "https://www.thereporterethiopia.com/31128/"
