agreement "A truce with days earned"
    zone Etc/UTC
    in force 2040-03-01

party North
party South

persons captive

phase truce "Truce" lasts 2 days
    extends by 1 day for each 10 captives released by South beyond 50 up to 3 days
    give: South must release 50 captives by end of truce

outcome "The truce is over" when truce ended
outcome "All were given" when give kept and truce ended
outcome "It was missed" when give overdue
