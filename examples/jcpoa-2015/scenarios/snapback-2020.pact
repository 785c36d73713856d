scenario "The notification of 20 August 2020, with standing by one reading and none by the other"
    # https://www.washingtonpost.com/national-security/us-officially-moves-to-trigger-sanctions-snapback-against-iran/2020/08/20/3a9e6148-e317-11ea-ade1-28daf1a5e919_story.html
    on 2020-08-20 "United States" did "notify the Security Council of significant non-performance", says "Mike Pompeo" via "Washington Post"
    # https://tass.com/world/1193757 : the council's president on 25 August, no consensus and no further action.
    on 2020-08-25 "Security Council" did not do "vote on a resolution to keep the sanctions lifted", via "TASS"
    expect at 2020-08-21
        vote-us is disputed
        vote-e3 is waiting
    expect at 2020-09-18
        apply-again-us is waiting
    expect at 2020-09-20
        vote-us is disputed
        apply-again-us is disputed
