agreement "Truce of the Straits"
    zone Etc/UTC
    in force 2040-05-01
    source "https://accords.example.org/straits"

party Norhaven
    members "Oda Brann"

party "Southern Front" also "Front"

mediator Elvar

monitor "Straits Mission"

persons captive
    kind living
    kind remains

persons prisoner

phase first "First phase" lasts 30 days
    captives: "Southern Front" must release 12 captives by end of first
        at least 4 by day 10
    prisoners: for each living captive released, Norhaven must release 10 prisoners on the same day
    calm: Norhaven and "Southern Front" must not attack each other in "the Straits"
    ferry: Norhaven must open "the Lise ferry" by day 5
    terms: Norhaven and "Southern Front" must agree "second phase" by day 25
    continues while talks "second phase" go on
        reading "It ends with day 30" held by Norhaven means ends
        reading "It lasts as long as the talks" held by "Southern Front" means continues while talks go on

phase second "Second phase" lasts 20 days
    starts when agreed "second phase" and first ended
    return: Norhaven must withdraw from "Lise" by day 10
