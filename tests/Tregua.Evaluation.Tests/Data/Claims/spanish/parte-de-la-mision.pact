agreement "Tregua de Lemar"
    zone UTC
    in force 2032-06-01

party Orvia also "gobierno de Orvia", "ejército de Orvia"
    members "Adrián Sole"

party "Frente de las Islas" also "Frente"
    members "Tomás Lier"

monitor "Misión de Observadores de Lemar" also "misión"

persons soldado also "soldados"

phase first "Tregua" lasts 60 days
    men: "Frente de las Islas" must release 16 soldado by end of first
