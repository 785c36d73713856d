namespace Tregua.Evidence.Claims;

/// <summary>The sixteen event types of PLOVER, the event ontology that conflict data sets share (OEDA, 2022).</summary>
public enum PloverEvent
{
    /// <summary>Agrees, or says that it will do something cooperative.</summary>
    Agree,

    /// <summary>Meets, visits, talks, mediates.</summary>
    Consult,

    /// <summary>Approves or backs by diplomatic means.</summary>
    Support,

    /// <summary>Gives way: releases people, lifts restrictions, reforms.</summary>
    Concede,

    /// <summary>Works together in substance.</summary>
    Cooperate,

    /// <summary>Gives goods, money or shelter.</summary>
    Aid,

    /// <summary>Withdraws, ceases fire, disarms.</summary>
    Retreat,

    /// <summary>Demands or appeals.</summary>
    Request,

    /// <summary>Accuses, criticises, investigates.</summary>
    Accuse,

    /// <summary>Refuses or turns down.</summary>
    Reject,

    /// <summary>Threatens or warns.</summary>
    Threaten,

    /// <summary>Demonstrates, strikes, riots.</summary>
    Protest,

    /// <summary>Readies or moves forces.</summary>
    Mobilize,

    /// <summary>Reduces or suspends relations, talks or aid.</summary>
    Sanction,

    /// <summary>Arrests, holds, seizes, restricts.</summary>
    Coerce,

    /// <summary>Uses force: attacks, kills.</summary>
    Assault,
}
