agreement "Sample"
    zone Etc/UTC
    in force 2040-03-01

party North also "Northern side"
party South
mediator Isle

persons captive also "hostage"
    kind living
        kind civilian
    kind remains

persons prisoner
    kind civilian

persons guest
    kind k1
        kind k2
            kind k3
                kind k4
                    kind k5
                        kind k6
                            kind k7
                                kind k8
                                    kind k9
                                        kind k10
                                            kind k11
                                                kind k12
                                                    kind k13
