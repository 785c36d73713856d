agreement "Exchange agreement of St Brannoc"
    zone UTC
    in force 2034-12-01

party Lothmar also "government", "Lothmar government"
    members "Edda Roche"

party "Sea League" also "League"
    members "Commodore Hale"

guarantor Anselm also "Anselm government"
    members "Viktor Lys"

persons prisoner also "detainee", "captive"

phase first "First phase" lasts 60 days
    prisoners: Lothmar must release 400 prisoners by end of first
    sailors: "Sea League" must release 90 prisoners by end of first
