# https://www.newarab.com/news/un-casts-doubt-houthi-claims-hodeida-withdrawal, https://www.arkansasonline.com/news/2018/dec/30/yemen-rebels-claim-to-cede-port-but-riv/

scenario "A hand-over of the port on 29 December 2018 that one side says was none, and nobody verified"
    on 2018-12-29 "Ansar Allah" withdrew from "Port of Hodeidah", says "Ansar Allah" via "The New Arab", reported on 2018-12-30
    on 2018-12-29 "Ansar Allah" did not withdraw from "Port of Hodeidah", says Government via "Arkansas Democrat-Gazette", reported on 2018-12-30
    expect at 2018-12-30
        phase truce is running, day 13
        port-hodeidah is due, due 2019-01-01
    expect at 2019-01-02
        port-hodeidah is no report, timeliness unknown
        full is due, due 2019-01-08

# https://www.france24.com/en/20190514-yemen-rebels-hand-security-hodeida-ports-coastguard-un, http://today.thefinancialexpress.com.bd/world/un-team-verifies-houthi-withdrawal-from-hodeidah-1557763962, https://investingresearch.net/2019/05/houthi-withdrawal-from-key-yemen-ports-on-track/

scenario "In May 2019 the United Nations sees the ports handed over; the Government does not accept it"
    on 2019-05-11 "Ansar Allah" withdrew from "Port of Salif", says Lollesgaard via "Financial Express", reported on 2019-05-14
    on 2019-05-11 "Ansar Allah" withdrew from "Port of Ras Isa", says Lollesgaard via "Financial Express", reported on 2019-05-14
    on 2019-05-11 "Ansar Allah" withdrew from "Port of Hodeidah", says Lollesgaard via "Financial Express", reported on 2019-05-14
    on 2019-05-12 "Ansar Allah" did not withdraw from "Port of Hodeidah", says "Al-Hassan Taher" via AFP
    expect at 2019-05-14
        port-salif is kept late
        port-ras-isa is kept late
        port-hodeidah is disputed
        outskirts is no report
    expect at 2019-05-14, standard monitor
        port-hodeidah is kept late

scenario "Had the committee seen all three ports empty on the last day, each would be kept on time"
    on 2019-01-01 "Ansar Allah" withdrew from "Port of Salif", says Cammaert
    on 2019-01-01 "Ansar Allah" withdrew from "Port of Ras Isa", says Cammaert
    on 2019-01-01 "Ansar Allah" withdrew from "Port of Hodeidah", says Cammaert
    expect at 2019-01-01
        port-hodeidah is kept, timeliness done on time
        port-salif is kept, timeliness done on time
        port-ras-isa is kept, timeliness done on time
        critical-parts is due, due 2019-01-01
