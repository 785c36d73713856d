# https://babel.ua/en/news/81903-the-russians-shelled-the-odesa-trade-port-with-caliber-missiles, https://whyy.org/articles/russia-ukraine-black-sea-port-grain-deal/

scenario "Missiles on Odesa's port on the day after the signing"
    on 2022-07-23 Russia attacked "port facilities" in Odesa, says "Operational Command South" via Babel
    expect at 2022-07-22
        no-attack-ports is no violation reported
    expect at 2022-07-23
        no-attack-ports is alleged violation
    expect at 2022-07-23, standard third-party
        no-attack-ports is alleged violation, certainty unverified
