# A wholly invented accord between invented parties. Nothing in it stands for a real place, group or person.

agreement "Lake Orin accord on a truce and an exchange of captives and detainees"
    zone Etc/UTC
    in force 2014-09-04
    signed 2014-08-30T18:20
    source "https://accords.example.org/orin/text"
    note "The truce began at 08:00 on the day of coming into force; the accord counts days from that day."
    note "No article gives either side a power to hold back a release on the ground that the other side broke a different article."
    note unverified "An annex with maps of mined ground is said to exist; nobody has published it."

party Veskar also "Veskari government", "Tolma"
    members "Ilva Stann", "Bero Haln", "Marn Edrik", "Prime Minister's Office", "Detention Directorate", "National Forensic Institute"

party "Upland League" also "League", "Upland movement"
    members "Orsa Quill", "Tam Breck", "Lenna Wray", "League Secretariat", "League command"
    performed by "Brask Column"

non-signatory "Brask Column" also "Column"

mediator Corrin also "Lunn"
    members "Hale Dorrin"

mediator Abrel also "Sint"
    members "Mirela Fosk"

guarantor "Coastal Union" also "Union"
    members "Anselm Rook"

monitor "Orin Observer Mission" also "Observer Mission", "mission", "OOM"
    members "Pia Lorrant", "Kessa Nye"

persons captive also "captured civilian", "captured soldier", "hostage"
    kind living
        kind civilian
        kind soldier also "conscript"
    kind remains also "body", "coffin"

persons detainee also "Upland prisoner", "Upland detainee", "prisoner"
    kind "serving life" also "life prisoner"
    kind minor also "child", "teenager"

persons resident also "displaced person", "displaced resident", "villager"

goods truck also "aid truck", "lorry", "relief truck"

goods tanker also "fuel tanker", "fuel truck"

phase first "First phase" lasts 42 days
    note "The lists annexed to the accord name 44 captives: 24 for the first phase, of them 18 living, and 20 for the second."

    provision "Captives and detainees"
        captives-first: "Upland League" must release 24 captives by end of first
            at least 3 by day 3
            at least 3 more every 7 days
            at least 18 living captives by day 38
            source "https://accords.example.org/orin/text#article-3"

        detainees-for-civilians: for each civilian captive released, Veskar must release 20 detainees on the same day
            source "https://accords.example.org/orin/text#article-4"

        detainees-for-soldiers: for each soldier captive released, Veskar must release 30 detainees on the same day
            source "https://accords.example.org/orin/text#article-4"

        detainees-for-remains: for each 2 remains handed over, Veskar must release 25 detainees within 2 days of each
            source "https://accords.example.org/orin/text#article-5"

        no-rearrest: Veskar must not detain detainees in "the Uplands"
            note "The article speaks of persons released under the accord."

    provision "The truce"
        calm: Veskar and "Upland League" must not attack each other
            source "https://accords.example.org/orin/text#article-1"
            note "Article 1 allows a commander to answer fire while it lasts; the mission decides afterwards who began."

        safe-town: Veskar and "Upland League" must not attack each other in Hask
            source "https://accords.example.org/orin/text#article-2"

        no-flights: Veskar must not fly over "Lake Orin" from day 3

        hotline: Veskar and "Upland League" must open "the military hotline" within 24 hours of 2014-09-04T08:00

        patrols: "Orin Observer Mission" may "enter any position of either side two hours after giving notice"

    provision "Withdrawals and movement"
        withdraw-ondry: Veskar must withdraw from Ondry by day 14 verified by "Orin Observer Mission"
            source "https://accords.example.org/orin/text#article-7"

        withdraw-ridge: Veskar must withdraw from "Brask Ridge" by day 28 verified by "Orin Observer Mission"
            source "https://accords.example.org/orin/text#article-7"

        crossing: Veskar must open "Pelm crossing" within 3 days of withdraw-ondry
            source "https://accords.example.org/orin/text#article-8"

        returns: Veskar must allow "the return of displaced residents to Hask and Ondry" from day 15
            source "https://accords.example.org/orin/text#article-9"

        mine-maps: "Upland League" must publish "the maps of mined roads" by day 20

    provision "Relief"
        aid: Veskar must let in 120 trucks every day
            source "https://accords.example.org/orin/text#article-10"

        fuel: Veskar must let in 8 tankers every day from day 8
            source "https://accords.example.org/orin/text#article-10"

    provision "Towards the second phase"
        talks-second: Veskar and "Upland League" must begin talks "second phase" by day 16
            source "https://accords.example.org/orin/text#article-12"

        terms-second: Veskar and "Upland League" must agree "second phase" by day 35
            source "https://accords.example.org/orin/text#article-12"

        good-offices: "Coastal Union" must try to "bring both sides back to the table whenever talks stop"
            source "https://accords.example.org/orin/text#article-14"

    continues while talks "second phase" go on
        reading "The first phase ends with its last day unless terms are signed" held by Veskar means ends
        reading "Everything in the first phase stays in force as long as the talks last" held by "Upland League" means continues while talks go on

phase second "Second phase" lasts 30 days
    starts when agreed "second phase" and first ended

    provision "The remaining captives"
        exchange all-for-all then by day 21
            captives-second: "Upland League" must release 20 captives
            detainees-second: Veskar must release 500 detainees to "Upland League"

    provision "Withdrawals"
        withdraw-hask: Veskar must withdraw from "Hask valley" by day 25 verified by "Orin Observer Mission"

    provision "The truce"
        calm-second: Veskar and "Upland League" must not attack each other

    provision "Towards the third phase"
        talks-third: Veskar and "Upland League" must begin talks "third phase" by day 8
        terms-third: Veskar and "Upland League" must agree "third phase" by day 26

phase third "Third phase" lasts 60 days
    starts when agreed "third phase" and second ended and captives-second kept

    remains-third: "Upland League" must hand over all remains by day 30
        note "The accord says: all bodies whose place is known to the League or to groups allied with it."

    detainees-third: Veskar must release at most 60 detainees by end of third
        note "The cap is on those whose sentences a joint panel has reviewed."

    charter: Veskar and "Upland League" must agree "a charter for the Uplands" by end of third

    mines: Veskar and "Upland League" must "clear the mined roads between Hask and Ondry" by day 45

amendment "Understanding of Lunn" agreed 2014-10-09 published 2014-10-09 mediated by Corrin, Abrel
    exchange lunn together on 2014-10-11
        bodies-four: "Upland League" must hand over 4 remains settles captives-first
        release-eighty: Veskar must release 80 detainees settles detainees-for-civilians, detainees-for-soldiers
    source "https://accords.example.org/orin/lunn"
    note "The understanding does not say whether the four bodies also earn the 25 detainees for each two of article 5."

extension of first by 7 days agreed 2014-10-15 published 2014-10-15
    source "https://accords.example.org/orin/extension"

outlook "If no terms are signed before the first phase is over" by "two Coastal Union diplomats" via "Harbour Courier" on 2014-10-10
    either "the truce goes on from day to day while the talks last"
    or "exchanges stop and each side returns to the lines of August"

outcome "The second phase begins" when agreed "second phase" and first ended

outcome "The first phase is over without terms for the second" when first ended and not agreed "second phase"

outcome "The second phase is over and the third has not begun" when second ended and not third started

outcome "The accord has run its course" when third ended

standard newsroom means independent or monitor
