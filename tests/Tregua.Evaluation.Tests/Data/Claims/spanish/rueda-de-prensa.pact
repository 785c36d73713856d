agreement "Pacto de Brisa"
    zone UTC
    in force 2030-08-01

party Valdera also "gobierno de Valdera", "ejército de Valdera"
    members "Raúl Canto"

party Sierra also "milicias de la Sierra"
    members "Nuño Ferral"

mediator Montaral
    members "Bruno Astor"

persons prisionero also "prisioneros"

phase first "Primera fase" lasts 60 days
    men: Sierra must release 1135 prisionero by end of first
