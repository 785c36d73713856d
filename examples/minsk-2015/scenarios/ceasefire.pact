# https://www.sott.net/category/16-Puppet-Masters?page=8005, http://www.reuters.com/article/us-ukraine-crisis-osce-idUSKBN0LJ0LO20150215

scenario "Each side names the other for the shelling after 15 February, and the OSCE names neither"
    on 2015-02-15 "Certain areas" attacked Ukraine, says "Ukrainian military" via RT, reported on 2015-02-16
    on 2015-02-16 Ukraine attacked "Certain areas", says "Denis Pushilin" via TASS
    expect at 2015-02-14
        phase truce is pending
        calm is waiting
    expect at 2015-02-16
        phase truce is running, day 2
        calm is alleged violation
    expect at 2015-02-16, standard monitor
        calm is alleged violation, certainty unverified

# https://www.upi.com/Top_News/World-News/2015/02/21/Ukraine-exchanges-dozens-of-prisoners-with-pro-Russian-rebels/7771424570347/

scenario "The taking of Debaltseve falls in the regions that the ceasefire names"
    on 2015-02-18 "Certain areas" attacked Ukraine in Debaltseve, via UPI, reported on 2015-02-21
    expect at 2015-02-17
        calm is no violation reported
    expect at 2015-02-21
        calm is alleged violation
