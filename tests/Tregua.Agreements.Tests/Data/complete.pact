# An invented agreement between invented parties that uses every construct of the language once.

agreement "Treaty of the Tesk Narrows"
    zone Etc/GMT-2
    in force 2040-03-01T08:00
    signed 2040-02-20
    clause "1"
    source "https://treaties.example.org/narrows"
    note "The treaty calls both shores \"the parties\"."
    note unverified "A protocol on fishing is said to exist."

party Tesk also "Tesk government", "Harrowgate"
    also "northern shore"
    members "Ada Vell", "Ministry of the Narrows"

party "Marl Front" also "the Front"
    members "Ost Brandel"
    performed by "Dune Company", "Salt Brigade"

mediator Oru

guarantor "League of Ports" also "the League"

monitor "Narrows Mission"
    members "Pell Arno"

non-signatory "Reed Militia"

persons captive also "hostage"
    kind living
        kind civilian
        kind soldier also "conscript"
    kind remains also "body"

persons prisoner
    also "inmate"
    kind "serving life" also "lifer"
    kind woman

goods truck also "aid truck"

goods "ton of grain"

goods shell

persons ferryman outside the agreement also "boatman"
    kind foreign

place "the Narrows" also "the strait"
    also "Narrows region"
    contains "Saltmarsh", "Reed Quay"

phase first "First phase" lasts 42 days
    source "https://treaties.example.org/narrows#part-1"
    note "Days are counted on the northern shore."

    provision "Captives"
        clause "II"
        captives: "Marl Front" must release 33 captives to Oru by end of first verified by "Narrows Mission"
            at least 3 by day 1
            at least 3 more every 7 days
            at least 20 living captives by 2040-04-05
            source "https://treaties.example.org/narrows#2"
            note unverified "Who is on the list is not public."
        prisoners-for-civilians: for each living civilian captive released by "Marl Front", Tesk must release 30 prisoners on the same day
        prisoners-for-remains: for each 2 remains handed over, Tesk must release about 25 "serving life" prisoners within 2 days of each
        source "https://treaties.example.org/narrows#captives"

    provision "The truce"
        calm: Tesk and "Marl Front" must not attack each other in "the Narrows"
        no-raids: Tesk must not attack "Reed Militia" in Saltmarsh from day 3
        flights: Tesk must not fly over "Lake Marl"
        no-arrests: Tesk must not detain "released prisoners"
        enter: "Narrows Mission" may "inspect any pier at an hour's notice"
        visits: "Narrows Mission" may verify at most 18 trucks every 365 days

    bridge: Tesk must open "Long Bridge" on day 4
    quay: Tesk must withdraw from Saltmarsh by day 7
    hotline: Tesk and "Marl Front" must announce "the numbers of the hotline" within 24 hours of start of first
    maps: "Marl Front" must publish "the maps of mined roads" within 10 days of quay
    lists: Tesk must notify "the lists of prisoners" on the 2nd day after in force
    aid: Tesk must let in 0.5 "tons of grain" every day from day 8
    convoy: Oru must deliver 40 trucks on 2040-03-09
    homes: Tesk must allow "the return of villagers" from day 15
    influence: "League of Ports" must try to "bring both sides to the table"
    talks-second: Tesk and "Marl Front" must begin talks "second phase" by day 16
    terms-second: Tesk and "Marl Front" must agree "second phase" by day 35
    reports: Tesk must publish "a report" every 6 months within 30 days
    toll: Tesk must deliver 2 trucks every calendar month
    guards: "Marl Front" must deploy "border guards" in "Long Ridge" within 90 minutes of quay
    notice: for each captive released, "Marl Front" must publish "the name" at least 24 hours before each
    hand-over: "Marl Front" must hand over 4 remains within 2 weeks of in force
        clause "II.3"
        otherwise stop-release: Tesk may suspend prisoners-for-civilians, aid
            clause "II.4"
        otherwise consult: Tesk and "Marl Front" must hold talks "the delay" within 2 days of that
            otherwise give-up: Tesk may terminate the agreement with 2 weeks notice
        reading "Only after the vote" held by "Marl Front" means does not bind
            source "https://marl.example.org/statement"
        reading "The day was fixed" held by Tesk and Oru means by day 12
        reading "Fewer were meant" held by "Marl Front" means amount 3
        reading "It binds" held by Oru means binds
    reopen: when hand-over kept or 30 days after end of first reached, Tesk must open "Reed Gate" within 1 month of that
    escort: while calm violated and not stop-release used, "Narrows Mission" may "escort the convoys" until end of first
    store: Tesk must keep at most 202.8 shells from in force until 15 years after in force
        survives
    reserve: Tesk and "Marl Front" must each keep at least 3 trucks
    loads: Tesk must let in 600 trucks every day from day 2 until day 40
        of which at least 300 trucks to "Marl Front" in Saltmarsh
        of which at least 50.5 trucks
    truce-sea: Tesk must not attack "Marl Front" in "the Narrows" except "self-defence", "police"
        otherwise sea-react: "Marl Front" may suspend first
    refer: Tesk and "Marl Front" may "refer a dispute" from quay until 2 years after quay
    answer: for each use of refer, Oru must "answer" within 15 days of each
    search: "Narrows Mission" may inspect at most 4 trucks every week
    survey: Oru must publish "a survey" between 2040-08-31 and 2040-09-22
    exchange step-by-step concurrently within 60 days of in force
        out: Tesk must withdraw from "the southern shore"
        in-step: "Marl Front" must deploy "guards" in "the southern shore"
    extends by 1 day for each 10 captives released by "Marl Front" beyond 50 up to 10 days
        clause "II.9"
        source "https://treaties.example.org/narrows#9a"
    continues while talks "second phase" go on as decided by Oru and "League of Ports"
        clause "II.10"
        source "https://treaties.example.org/narrows#9"
        reading "It ends with day 42" held by Tesk means ends
            source "https://harrowgate.example.org/statement"
        reading "It lasts while talks last" held by "Marl Front" means continues while talks go on
        reading "It lasts until terms are signed" held by Oru and "League of Ports" means continues until agreed

phase second "Second phase" lasts 36 hours
    starts when agreed "second phase" and first ended
    exchange all-for-all then by end of second
        rest: "Marl Front" must hand over all remains
        rest-in-return: Tesk must return 500 woman prisoners to "Marl Front" within 12 hours of rest
    close-camp: Tesk must close "Camp Nine" by 2040-05-01T18:00

phase third "Third phase"
    starts when (second ended or 2040-06-01 reached) and not (first started and not rest kept)
    charter: Tesk and "Marl Front" must hold talks "a charter" within 30 days of 2040-06-01
    after: Tesk must withdraw 20 trucks from "the Narrows" on the 10th day after end of second

phase patrols "Joint patrols" lasts until 2040-12-31
    clause "III"
    starts when second ended and not agreement terminated
    renews for 3 months up to 3 times unless a party objects at least 4 weeks before the end
        clause "III.2"
        source "https://treaties.example.org/narrows#iii"
        reading "Renewed for a month" held by Oru from 2041-01-01 means for 1 month
        reading "Not renewed by silence" held by Tesk and "Marl Front" means does not renew
    calm-sea: when patrols renewed or aid overdue or aid suspended, Tesk must allow "fishing" from day 3 until 2041-06-01

registers: Tesk must publish "a register of the missing" by day 20 of first

exchange
    tools: Tesk must "hand back the ferries" by 2040-03-20
    tools-in-return: "Marl Front" must "hand back the tugs" by 2040-03-20

amendment "Understanding of Oru" agreed 2040-04-10 published 2040-04-11 mediated by Oru, "League of Ports"
    source "https://oru.example.org/understanding"
    note "Read out by the mediator."
    exchange swap together on 2040-04-12
        four: "Marl Front" must hand over 4 remains settles captives
        eighty: Tesk must release 80 prisoners settles prisoners-for-civilians, prisoners-for-remains
    corridor: Tesk must open "Reed Road" by 2040-04-20 adds
    grain: Tesk must let in 2 "tons of grain" every 2 days replaces aid

extension of first by 7 days agreed 2040-04-11 published 2040-04-12
    source "https://oru.example.org/extension"

extension of hand-over until 2040-04-20 agreed 2040-04-11

waiver of aid, loads by "Marl Front", Tesk on 2040-04-15 published 2040-04-16
    source "https://marl.example.org/waiver"
    note "Read out on the radio."

outlook "If no terms are signed" by "two diplomats" via "Harbour Post" on 2040-04-09
    either "the truce goes on"
    or "the lines of winter are manned again"

outcome "The second phase begins" when agreed "second phase" and first ended
    source "https://treaties.example.org/narrows#12"

outcome "The first phase is over without terms" when first ended and not agreed "second phase"

standard newsroom means independent or (monitor and not party)

note "The annexes were not published."
