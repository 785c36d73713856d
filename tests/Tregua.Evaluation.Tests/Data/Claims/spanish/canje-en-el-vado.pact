agreement "Acuerdo de Sarle"
    zone UTC
    in force 2031-02-01

party Tarmia also "gobierno de Tarmia", "ejército de Tarmia"
    members "Elena Pardo"

party "Coalición del Norte" also "Coalición"
    members "Iván Oreste"

mediator Celadia also "mediadores de Celadia"

persons rehén also "rehenes"
persons preso also "presos"

phase first "Primera fase" lasts 60 days
    bodies: "Coalición del Norte" must release 12 rehén by end of first
