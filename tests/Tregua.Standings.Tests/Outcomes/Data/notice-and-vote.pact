agreement "A notice that a vote can answer"
    zone Etc/UTC
    in force 2040-03-01

party North
party South

persons captive

notify: North may "notify the council" until 2040-03-03

vote: when notify used, South must agree "keeping the measures lifted" within 2 days of that

phase measures "The measures again"
    starts when 2 days after notify reached and not agreed "keeping the measures lifted"

outcome "The measures apply again" when measures started
outcome "The measures stay lifted" when notify used and agreed "keeping the measures lifted"
outcome "The vote is late" when vote overdue
outcome "No notice in time" when 2040-03-04 reached and not notify used
