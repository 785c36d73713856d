# What was agreed, written down once: who owes what to whom, by when. The reference is docs/language.md.
# Change the lines below; `tregua check` then says what a careful reader of the deal would ask.

# The zone is the agreement's own, such as Africa/Khartoum: its local days count. Day 1 is the day in force.
agreement "NAME"
    zone Etc/UTC
    in force 2000-01-01
    note "A template: replace everything here by the agreement's own terms."

# Who is bound, who brokered, who watches. `also` gives the other names that reports use,
# `members` the people and organs that speak for an actor.

party North also "Northern government"
party South also "Southern movement"
mediator "Neighbouring State"
monitor "Observer Mission"

# What is counted. The names of detained, held or dead people (`persons`) are masked in every output.

persons captive also "hostage"
    kind living
    kind remains also "body"

persons detainee also "prisoner"
goods truck also "aid truck"

# A clause is: name, colon, who must (must not, may) do what, by when. `source "https://…"` under it says where it was read.

phase first "First phase" lasts 42 days
    captives-first: South must release 12 captives by end of first verified by "Observer Mission"
        at least 3 by day 7
    detainees-for-captives: for each captive released, North must release 10 detainees on the same day verified by "Observer Mission"
    aid: North must let in 100 trucks every day
    calm: North and South must not attack each other in "the border strip"
    talks-open: North and South must begin talks "second phase" by day 16
    terms-second: North and South must agree "second phase" by day 35

phase second "Second phase" lasts 42 days
    starts when agreed "second phase" and first ended

outcome "the truce lapses" when first ended and not agreed "second phase"

# What cannot be modelled is kept with its words and never dropped: note "The annex on prices is not modelled."
