using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Symbols;

namespace Tregua.Agreements.Parsing;

/// <summary>What a clause is read within.</summary>
/// <param name="Names">The names of the agreement.</param>
/// <param name="Bag">Where mistakes go.</param>
internal sealed record Scope(Names Names, DiagnosticBag Bag)
{
    /// <summary>The phase around it, by id; null outside the phases.</summary>
    public string? Phase { get; init; }

    /// <summary>The title of the amendment around it.</summary>
    public string? Amendment { get; init; }

    /// <summary>The heading of the provision around it.</summary>
    public string? Provision { get; init; }

    /// <summary>The id of the exchange around it.</summary>
    public string? Exchange { get; init; }

    /// <summary>The deadline of the exchange around it, for legs without their own.</summary>
    public Deadline? ExchangeDeadline { get; init; }

    /// <summary>True inside a <c>for each</c> clause.</summary>
    public bool HasTrigger { get; init; }

    /// <summary>True in a clause that binds under a condition, so that <c>that</c> means something.</summary>
    public bool HasCondition { get; init; }

    /// <summary>The id of the clause under whose <c>otherwise</c> this is.</summary>
    public string? OtherwiseOf { get; init; }

    /// <summary>Where the places of names are gathered.</summary>
    public SymbolLog Log { get; init; } = new();

    /// <summary>True where reports' own words are accepted: in scenarios and claims by hand.</summary>
    public bool InReports { get; init; }
}
