agreement "Lengths of the two shores"
    zone Etc/UTC
    in force 2031-01-31

party North
party South

persons captive
goods cement
goods barge

phase trade "Trade" lasts 2 months
    renews for 1 month up to 2 times unless a party objects at least 5 days before the end
        reading "It is renewed for ten days" held by South from 2031-04-15 means for 10 days
        reading "It is renewed for a month" held by North means for 1 month
    monthly: North must "report its catch" within 1 month of in force
    notice: South must "name its envoy" at least 3 days before end of trade
    barges: North must let in at most 4 barges every month until 15 days after 2031-02-20
    nets: North must not fly over "the nets" from day 5 until day 20
    stock: South must keep at most 300 cement from 2031-02-05 until 2031-03-10
    hospital: South must "open the hospital" by 2031-02-10

phase pause "Pause" lasts 4 days
    extends by 1 day for each 10 captives released by South beyond 20 up to 3 days
    calm: North and South must not attack each other in "the delta"

extension of hospital by 5 days agreed 2031-02-08
