scenario "Prolonged on its last day until 18 February"
    expect at 2025-01-26
        phase withdrawal is running
        withdraw is due, due 2025-02-18
    expect at 2025-02-18
        phase withdrawal is running
    expect at 2025-02-19
        phase withdrawal is ended

scenario "The chair of the Mechanism expects the army everywhere by 18 February"
    # https://today.lorientlejour.com/article/1447874/jeffers-confident-lebanese-army-will-control-all-population-centers-south-of-litani.html
    on 2025-02-14 Lebanon will deploy "its army and security forces" in "southern Litani area" by 2025-02-18, says "Jasper Jeffers" via "L'Orient Today"
    expect at 2025-02-14
        deploy is due, due 2025-02-18
