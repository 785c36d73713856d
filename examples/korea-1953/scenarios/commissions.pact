scenario "The first Swiss delegation of 1 August 1953, before the teams are told of"
    # http://littlegreenfootballs.com/showc/83/9581161
    on 1953-08-01 "Neutral Nations Supervisory Commission" did "arrive in Panmunjom", via "Little Green Footballs", reported on 2012-04-18
    expect at 1953-08-02
        located-teams is no report
        observer-teams is no report

scenario "Ten observer teams are what the text asks for at first"
    on 1953-08-05 "Military Armistice Commission" deployed 6 "observer teams", says "United Nations Command" via "Invented Gazette"
    on 1953-08-15 "Military Armistice Commission" deployed 4 "observer teams", says "KPA/CPV" via "Invented Gazette"
    expect at 1953-08-06
        observer-teams is partly kept, done 6 of 10
    expect at 1953-08-16
        observer-teams is kept, done 10 of 10
