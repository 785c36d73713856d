agreement "A passage renewed unless a party objects"
    zone Etc/UTC
    in force 2040-03-01

party North
party South

persons captive

phase passage "Passage" lasts 2 days
    renews for 2 days unless a party objects at least 1 day before the end

outcome "The passage ends" when passage ended
outcome "It was renewed" when passage renewed
outcome "It ends early" when passage ended and not 2040-03-05 reached
