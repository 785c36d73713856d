scenario "A headline that is none"
    expect at 2040-03-05
        captives is partly kpt
        captives is kept, force in forse
        agreement is over
