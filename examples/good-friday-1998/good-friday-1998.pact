agreement "Belfast Agreement, 10 April 1998"
    zone Europe/London
    in force 1998-04-10
    signed 1998-04-10
    source "https://digitalfilmarchive.net/media/document/the-irish-peace-process-text-of-517"
    source "https://cain.ulster.ac.uk/issues/politics/docs/nio/bi140701.htm"
    source "http://peaceaccords.nd.edu/accord/northern-ireland-good-friday-agreement"
    note "Also called the Good Friday Agreement. It has two parts: the agreement that the parties reached, and the agreement between the two governments, which came into force on 2 December 1999."
    note "Commitments that are to be done before the institutions exist run from 10 April 1998, the day on which the text was agreed."
    note "All institutions are said to depend on one another, above all the Assembly and the North/South Ministerial Council: neither can work without the other (declaration of support, paragraph 5; strand two, paragraph 13)."
    note "The text names no power to suspend the Assembly or the Executive. The British parliament made such a law in February 2000; whether it could do so beside the agreement is disputed."
    note unverified "Of the full text only openings and single sections could be read; numbers of paragraphs are given as generally known where the section was not read."

party "United Kingdom" also "British Government", "UK Government", "London"
    members "Tony Blair", "Mo Mowlam", "Peter Mandelson", "John Reid", "Northern Ireland Office", "Secretary of State for Northern Ireland", "Northern Ireland Prison Service"

party Ireland also "Irish Government", "Dublin"
    members "Bertie Ahern", "David Andrews", "Taoiseach"

party "Ulster Unionist Party" also "UUP", "Ulster Unionists"
    members "David Trimble", "Ulster Unionist Council"

party "Social Democratic and Labour Party" also "SDLP"
    members "John Hume", "Seamus Mallon"

party "Sinn Féin" also "Sinn Fein"
    members "Gerry Adams", "Martin McGuinness"

party "Alliance Party" also "Alliance"

party "Progressive Unionist Party" also "PUP"

party "Ulster Democratic Party" also "UDP"

party "Northern Ireland Women's Coalition" also "Women's Coalition"

party "Northern Ireland Labour"

# Bodies that the text sets up; they bind themselves in nothing, but clauses name their acts.
party "Northern Ireland Assembly" also "Assembly", "Executive"
    members "First Minister", "Deputy First Minister"

monitor "Independent International Commission on Decommissioning" also "IICD", "decommissioning commission"
    members "John de Chastelain", "General de Chastelain"

non-signatory "Provisional IRA" also "IRA"

non-signatory "Loyalist Volunteer Force" also "LVF"

non-signatory "Ulster Volunteer Force" also "UVF", "UFF", "Ulster Freedom Fighters"

non-signatory "Democratic Unionist Party" also "DUP"

# Qualifying: convicted of scheduled offences, of organisations with a complete and unequivocal ceasefire.
persons prisoner also "paramilitary prisoner", "inmate"
    kind qualifying

goods member also "Assembly member"

goods department

goods "implementation body" also "cross-border body"

goods minister

phase shadow "Until the institutions take power"
    note "The Assembly first meets without powers, to settle its rules and prepare the other bodies (strand one, paragraph 35)."
    provision "Validation"
        clause "Validation 2"
        source "https://cain.ulster.ac.uk/issues/politics/docs/nio/bi140701.htm"
        source "http://www.provencelocationchapiteaux.fr/good-friday-agreement-explained-simply/"
        vote-north: "United Kingdom" must "hold a referendum in Northern Ireland" on 1998-05-22
        vote-south: Ireland must "hold a referendum in Ireland" on 1998-05-22
        endorsement: "United Kingdom" and Ireland must agree "endorsement by both referendums"
            note "The text waits for a majority of those voting in each referendum, and sets no other date; this clause stands for that result, from which the two years for arms are counted."
    provision "Assembly in shadow form"
        elections: "United Kingdom" must "hold elections to the Assembly" on 1998-06-25
            clause "Validation 3"
            source "http://historical-debates.oireachtas.ie/D/0491/D.0491.199805280062.html"
            source "https://www.mandal-dykkerklubb.no/text-of-the-belfast-agreement/"
            note "108 members, six of each constituency (strand one, paragraph 2; http://communitydialogue.org/content/summary-agreement)."
        identify-bodies: "Northern Ireland Assembly" and Ireland must agree "areas of North/South co-operation" by 1998-10-31
            clause "Strand two 8"
            source "https://docslib.org/doc/6098992/north-south-ministerial-council-north-south-bodies"
            note "A work programme of at least twelve subjects, six of them for bodies that work across the border or all over the island. The language has terms of one topic for it."
            note unverified "That 31 October 1998 is the date in the text was not read in the text itself."
        departments: "Northern Ireland Assembly" must agree "departments of the Executive"
            clause "Strand one 3"
            source "https://cain.ulster.ac.uk/events/peace/docs/dept181298.htm"
            note "The text sets no date; up to ten departments."
        devolve: "United Kingdom" must "transfer powers to the Assembly"
            clause "Validation 5"
            source "https://cain.ulster.ac.uk/issues/politics/docs/nio/bi140701.htm"
            note "At the same time as the other institutions, when the agreement of the two governments comes into force; no date is set. The Irish parliament had to prolong the twelve months that its own law had set (https://www.oireachtas.ie/en/debates/debate/dail/1999-05-26/4/)."
        claim-given-up: Ireland must "let the amended articles 2 and 3 of its constitution take effect"
            clause "Constitutional issues, annex B"
            source "https://cain.ulster.ac.uk/issues/politics/docs/nio/bi140701.htm"
    provision "Prisoners"
        scheme: "United Kingdom" and Ireland must each try to "enact the law on early release" by 1998-06-30
            clause "Prisoners 4"
            source "https://alphahistory.com/northernireland/good-friday-agreement-prisoner-release-1998/"
        scheme-begins: "United Kingdom" must "begin the scheme of early release"
            clause "Prisoners 3"
            source "https://www.mail-archive.com/law-issues@mylist.net/msg01502.html"
            note "The two years run from the beginning of the scheme, for which the text gives no date."
    provision "Arms"
        schemes-for-arms: "United Kingdom" and Ireland must each "bring the schemes for decommissioning into force" by 1998-06-30
            clause "Decommissioning 6"
            source "https://it.alphahistory.com/Irlanda-del-Nord/buon-venerd%C3%AC-accordo-di-disattivazione-di-1998/"

phase institutions "The institutions at work"
    starts when devolve kept
    provision "Meetings"
        plenary: "Northern Ireland Assembly" and Ireland must hold talks "North/South Ministerial Council in plenary" every 6 months
            clause "Strand two 3(i)"
            source "https://www.mail-archive.com/law-issues@mylist.net/msg01496.html"
            note "Twice a year; a meeting in each half of the year stands for it here. The meetings of single ministers, regular and frequent, have no number."
        islands: "United Kingdom" and Ireland and "Northern Ireland Assembly" must hold talks "British-Irish Council at summit level" every 6 months
            clause "Strand three 5"
            note unverified "That the council meets at summit level twice a year was not read in the text itself."
        note "The conference of the two governments meets as required at the level of their heads, and regularly and often on matters of Northern Ireland that are not devolved (strand three; https://peaceaccords.nd.edu/provision/dispute-resolution-committee-northern-ireland-good-friday-agreement)."
    review-conference: "United Kingdom" and Ireland must hold talks "conference to review the agreement" within 4 years of start of institutions
        clause "Review 8"
        note unverified "That the two governments and the parties convene a conference four years after the agreement has come into effect is stated as generally known."
    note "A civic forum of business, unions and the voluntary sector advises the Assembly (strand one, paragraph 34); the text sets no date for it."

provision "Release of prisoners"
    releases: "United Kingdom" and Ireland must each release all qualifying prisoners within 2 years of scheme-begins
        clause "Prisoners 3"
        source "https://alphahistory.com/northernireland/good-friday-agreement-prisoner-release-1998/"
        source "https://www.mail-archive.com/law-issues@mylist.net/msg01502.html"
        note "Each is to be given a date of release by a review that weighs the seriousness of the offence and the safety of the community; whoever is still held after two years is to go free if circumstances allow."
    no-ceasefire: "United Kingdom" and Ireland must not "let prisoners of organisations without a complete ceasefire benefit from early release" in "Northern Ireland and Ireland"
        clause "Prisoners 2"
        source "https://alphahistory.com/northernireland/good-friday-agreement-prisoner-release-1998/"

provision "Decommissioning"
    decommissioning: "Ulster Unionist Party" and "Social Democratic and Labour Party" and "Sinn Féin" and "Alliance Party" and "Progressive Unionist Party" and "Ulster Democratic Party" and "Northern Ireland Women's Coalition" and "Northern Ireland Labour" must each try to "achieve the decommissioning of all paramilitary arms" within 2 years of endorsement
        clause "Decommissioning 3"
        source "https://en.wikipedia.org/wiki/Independent_International_Commission_on_Decommissioning"
        source "https://it.alphahistory.com/Irlanda-del-Nord/buon-venerd%C3%AC-accordo-di-disattivazione-di-1998/"
        source "https://www.irishtimes.com/news/the-long-road-to-the-ira-s-decision-1.333712"
        note "Every participant is to use any influence it may have, and to work with the commission in good faith. No armed group is bound by the clause."
    commission-reports: "Independent International Commission on Decommissioning" must publish "reports on decommissioning to both governments"
        clause "Decommissioning 4"
        source "https://no.alphahistory.com/Nord-Irland/god-fredag-%E2%80%8B%E2%80%8Bavtale-avvikling-1998/"
        note "At regular times; the text does not say how often."

provision "Policing and justice"
    policing-report: "United Kingdom" must publish "report of the commission on policing" between 1999-08-31 and 1999-09-22
        clause "Policing and justice, annex A"
        source "http://geocities.cmolabs.net/YAHOOIDS/A/t/Athens/Delphi/3579/eirepeace1a.html"
        note "The commission is independent; the British Government sets it up. The text says no later than summer 1999, which has no day: by the months summer ends with August, by the stars on 22 September."
        note unverified "The words on summer 1999 were not read in the text itself."
    justice-report: "United Kingdom" must publish "report of the review of criminal justice" between 1999-11-30 and 1999-12-21
        clause "Policing and justice, annex B"
        source "https://www.brettspielwelt.de/Magazin/good-friday-agreement-criminal-record/"
        note "The text says autumn 1999, which has no day: by the months it ends with November, by the stars on 21 December."
        note unverified "The words on autumn 1999 were not read in the text itself."

provision "Security"
    normalisation: "United Kingdom" must try to "return to normal security arrangements in Northern Ireland"
        clause "Security 2"
        source "https://www.scribd.com/doc/75404285/security"
        note "As early as the level of threat allows, by a published strategy: fewer forces, installations and emergency powers."
    emergency-law: Ireland must "begin a review of the Offences against the State Acts"
        clause "Security 5"
        source "https://www.scribd.com/doc/75404285/security"

provision "Rights and peaceful means"
    peaceful: "Ulster Unionist Party" and "Social Democratic and Labour Party" and "Sinn Féin" and "Alliance Party" and "Progressive Unionist Party" and "Ulster Democratic Party" and "Northern Ireland Women's Coalition" and "Northern Ireland Labour" must not "use or threaten force for a political purpose" in "Northern Ireland and Ireland"
        clause "Declaration of support 4"
        source "https://www.mandal-dykkerklubb.no/text-of-the-belfast-agreement/"
    human-rights-law: "United Kingdom" must "bring the European Convention on Human Rights into the law of Northern Ireland"
        clause "Rights 2"
        source "http://geocities.cmolabs.net/YAHOOIDS/A/t/Athens/Delphi/3579/eirepeace1.html"
    poll: "United Kingdom" may "hold a poll on a united Ireland"
        clause "Constitutional issues, annex A, schedule 1"
        note "The Secretary of State is to order one when a majority for it seems likely."
    poll-gap: for each use of poll, "United Kingdom" must not "hold a poll on a united Ireland" in "Northern Ireland" from 1 day after each until 7 years after each
        clause "Constitutional issues, annex A, schedule 1"
        note unverified "That no poll may follow another within seven years was not read in the text itself."

extension of decommissioning until 2001-06-30 agreed 2000-05-05 published 2000-05-05
    source "https://cain.ulster.ac.uk/events/peace/docs/bi050500.htm"

outcome "The institutions take power" when devolve kept and claim-given-up kept
    source "https://cain.ulster.ac.uk/issues/politics/docs/nio/bi140701.htm"

note "The statement of 5 May 2000, from which the extension to June 2001 is taken, is of the two governments alone; it speaks of full implementation of the agreement by June 2001 and names arms as one of the steps. British law let decommissioning go on to February 2003 and, year by year, to 2007 (https://peaceaccords.nd.edu/implementation/page/152)."

note "Lines of the scenarios via \"Invented Gazette\" are invented, to try the clauses."
