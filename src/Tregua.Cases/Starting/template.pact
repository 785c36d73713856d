# What you have to write down once: who agreed what, by when. The reference is docs/language.md.
# Change the lines below; `tregua check NAME.pact` says what a careful reader of the deal would ask.

agreement "NAME"
    zone Etc/UTC                        # the agreement's time zone, such as Africa/Khartoum: its local days count
    in force 2000-01-01                 # day 1
    # source "https://…"                # where the text was read; every clause can name its own

# Who is bound, who brokered, who watches. `also` gives the other names that reports use.

party North also "Northern government"
    # members "Jane Doe"                # people and organs that speak for it
party South also "Southern movement"
mediator "Neighbouring State"
# monitor "Observer Mission"

# What is counted. The names of detained, held or dead people (`persons`) are masked in every output.

persons captive also "hostage"
    kind living
    kind remains also "body"
persons detainee also "prisoner"
goods truck also "aid truck"

phase first "First phase" lasts 42 days
    captives-first: South must release 12 captives by end of first
        at least 3 by day 7
    detainees-for-captives: for each captive released, North must release 10 detainees on the same day
    aid: North must let in 100 trucks every day
    calm: North and South must not attack each other
    talks-open: North and South must begin talks "second phase" by day 16
    terms-second: North and South must agree "second phase" by day 35

phase second "Second phase" lasts 42 days
    starts when agreed "second phase" and first ended

# What you cannot model, keep with its words; it is never dropped:
# note "The annex on prices is not modelled."
