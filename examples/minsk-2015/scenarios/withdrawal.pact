# https://sputnikglobe.com/20150225/1018720259.html, https://sputnikglobe.com/20150310/1019283153.html, https://www.masress.com/ahramgate/603973
scenario "One side says that its withdrawal is done, and the OSCE does not confirm it"
    on 2015-02-24 "Certain areas" did "begin the withdrawal of heavy weapons", says DPR via Sputnik, reported on 2015-02-25
    on 2015-03-01 "Certain areas" withdrew all "heavy weapons" from "security zone", says "Certain areas" via Sputnik, reported on 2015-03-10
    expect at 2015-02-16
        withdrawal-begins is due, due 2015-02-16
    expect at 2015-03-02
        withdrawal is due, due 2015-03-02
        dialogue is waiting
    expect at 2015-03-10
        withdrawal is no report, timeliness unknown
        dialogue is waiting
