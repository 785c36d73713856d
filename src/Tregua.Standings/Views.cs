using System.Collections.Immutable;
using NodaTime;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Times;

namespace Tregua.Standings;

/// <summary>What each side of an exchange has given and what it is still owed; listed side by side, never netted.</summary>
/// <param name="Id">The exchange's id.</param>
/// <param name="Legs">The stipulations, by id.</param>
/// <param name="Given">What each actor has given: the actor's name, then amounts.</param>
/// <param name="Owed">What each actor is still owed by clauses that bind, due or not yet: the actor's name, then amounts.</param>
public sealed record ExchangeStanding(
    string Id,
    ImmutableArray<string> Legs,
    ImmutableSortedDictionary<string, ImmutableArray<ExposedAmount>> Given,
    ImmutableSortedDictionary<string, ImmutableArray<ExposedAmount>> Owed);

/// <summary>An amount of one thing, given or owed under one leg.</summary>
/// <param name="Leg">The stipulation's id; several, with commas, where the same units can pay them.</param>
/// <param name="Thing">The thing's name.</param>
/// <param name="Low">The least.</param>
/// <param name="High">The most; null is unbounded.</param>
public sealed record ExposedAmount(string Leg, string Thing, decimal Low, decimal? High);

/// <summary>What was done with a thing that no clause of the agreement counts.</summary>
/// <param name="Thing">The thing's name.</param>
/// <param name="Actor">Who did it, by name; null when reports name nobody of the agreement.</param>
/// <param name="Low">The least done, as far as is established.</param>
/// <param name="High">The most done; null is unbounded.</param>
/// <param name="Claims">The claims, by id.</param>
public sealed record OutsideStanding(string Thing, string? Actor, decimal Low, decimal? High, ImmutableArray<string> Claims);

/// <summary>What different sources say of one number.</summary>
/// <param name="Thing">What is counted, with its kind and what was done, in words.</param>
/// <param name="Base">Increment, total or stock.</param>
/// <param name="Date">The day the numbers speak of; null when unknown.</param>
/// <param name="Readings">Each source's number.</param>
/// <param name="Agrees">True when all can be true together.</param>
public sealed record FigureComparison(string Thing, QuantityBase Base, TimeRange? Date, ImmutableArray<FigureReading> Readings, bool Agrees);

/// <summary>One source's number.</summary>
/// <param name="Source">The source as shown.</param>
/// <param name="Quantity">The number as published.</param>
/// <param name="Claim">The claim's id.</param>
public sealed record FigureReading(string Source, Quantity Quantity, string Claim);

/// <summary>What does not add up.</summary>
public enum FindingKind
{
    /// <summary>Sources give numbers for the same thing that cannot all be true.</summary>
    FiguresDiffer,

    /// <summary>A total is not the sum of the events it covers.</summary>
    TotalAgainstEvents,

    /// <summary>A stock does not follow from an earlier stock and the flows between.</summary>
    StockAgainstFlows,

    /// <summary>A later total of one source is lower than an earlier one.</summary>
    TotalFell,

    /// <summary>A report gives a date, a count, a length or a structure that the agreement does not have.</summary>
    AgainstAgreement,

    /// <summary>One source affirms what another denies.</summary>
    AccountsConflict,
}

/// <summary>Something that does not add up, with both sides quoted.</summary>
/// <param name="Kind">What sort.</param>
/// <param name="Text">A whole, neutral sentence or two.</param>
/// <param name="Claims">The claims, by id.</param>
/// <param name="Stipulations">The stipulations or phases concerned, by id.</param>
public sealed record Finding(FindingKind Kind, string Text, ImmutableArray<string> Claims, ImmutableArray<string> Stipulations);

/// <summary>What a source expects.</summary>
/// <param name="Source">Who, as shown.</param>
/// <param name="By">The day it hangs on; null when none.</param>
/// <param name="Expects">The alternatives, verbatim from the report or as the agreement file states them.</param>
/// <param name="Claims">The claims, by id; empty for an outlook stated in the agreement file.</param>
public sealed record OutlookStanding(string Source, LocalDate? By, ImmutableArray<string> Expects, ImmutableArray<string> Claims);

/// <summary>A date ahead.</summary>
/// <param name="Date">The day.</param>
/// <param name="What">What falls on it, in words.</param>
/// <param name="Stipulation">The stipulation or phase, by id; null when it concerns none.</param>
/// <param name="Reported">True when the date comes from a report and not from the text.</param>
public sealed record UpcomingDate(LocalDate Date, string What, string? Stipulation, bool Reported);
