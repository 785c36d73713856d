scenario "A withdrawal that the mission must verify does not count on the army's word"
    on 2014-09-30 Veskar withdrew from "Brask Ridge", says "Marn Edrik" via "Veskar State Radio"
    expect at 2014-10-02
        withdraw-ridge is performance none, certainty unverified

scenario "What the mission saw is what counts, late as it was"
    on 2014-09-30 Veskar withdrew from "Brask Ridge", says "Marn Edrik" via "Veskar State Radio"
    on 2014-09-30 Veskar did not withdraw from "Brask Ridge", says "Orin Observer Mission", reported on 2014-10-02
    on 2014-10-06 Veskar withdrew from "Brask Ridge", says "Orin Observer Mission", reported on 2014-10-16
    expect at 2014-10-15, known by 2014-10-15
        withdraw-ridge is performance none, due 2014-10-01
    expect at 2014-10-16
        withdraw-ridge is kept late, due 2014-10-01
