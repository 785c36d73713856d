scenario "Trucks of the first six days"
    # https://www.odt.co.nz/news/world/hundreds-aid-trucks-entering-gaza-un, https://en.althawranews.net/2025/01/significant-drop-in-number-of-aid-trucks-entering-gaza-on-friday
    on 2025-01-19 Israel let in 630 trucks, says OCHA via "Otago Daily Times", reported on 2025-01-21
    on 2025-01-19 Israel let in at least 300 trucks in "northern Gaza", says OCHA via "Otago Daily Times", reported on 2025-01-21
    on 2025-01-20 Israel let in 915 trucks, says OCHA via "Otago Daily Times", reported on 2025-01-21
    on 2025-01-21 Israel let in 897 trucks, says OCHA via "Al-Thawra", reported on 2025-01-25
    on 2025-01-22 Israel let in 808 trucks, says OCHA via "Al-Thawra", reported on 2025-01-25
    on 2025-01-23 Israel let in 653 trucks, says OCHA via "Al-Thawra", reported on 2025-01-25
    on 2025-01-24 Israel let in 339 trucks, says OCHA via "Al-Thawra", reported on 2025-01-25
    expect at 2025-01-20
        aid is kept, done 1545
    expect at 2025-01-23
        aid is kept, done 3903
    expect at 2025-01-25
        aid is partly kept, done 4242
    expect at 2025-01-30
        aid is partly kept

scenario "Trucks on the first two days, and nothing reported after"
    on 2025-01-19 Israel let in 630 trucks, says OCHA via "Otago Daily Times", reported on 2025-01-21
    on 2025-01-20 Israel let in 915 trucks, says OCHA via "Otago Daily Times", reported on 2025-01-21
    expect at 2025-01-20
        aid is kept, done 1545
    expect at 2025-01-30
        aid is partly reported

scenario "Israeli forces leave the Netzarim corridor on day 22"
    # https://www.dw.com/en/israeli-military-pulls-out-of-gazas-netzarim-corridor/a-71554092?maca=en-rss-en-top-1022-xml-atom
    on 2025-02-09 Israel withdrew from "Netzarim corridor", via "DW", reported on 2025-02-09
    expect at 2025-02-08
        withdraw-netzarim is due, due 2025-02-09
    expect at 2025-02-09
        withdraw-netzarim is kept, timeliness done on time

scenario "An official rules out the withdrawal from the Philadelphi corridor before it is due"
    # https://news.az/news/israel-refuses-to-withdraw-from-philadelphi-corridor-as-stipulated-in-ceasefire
    on 2025-02-27 Israel will not withdraw from "Philadelphi corridor", says "an Israeli official" via "News.az"
    expect at 2025-03-01
        withdraw-philadelphi is withheld, force pending, timeliness unknown
