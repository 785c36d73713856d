using System.Collections.Immutable;

namespace Tregua.Agreements.Model;

/// <summary><c>renews for 120 days up to 2 times unless a party objects at least 30 days before the end</c>: a phase that begins anew when it is over.</summary>
public sealed record Renewal
{
    /// <summary>The number of the clause in the text; null when not stated.</summary>
    public string? ClauseNumber { get; init; }

    /// <summary>For how long each time.</summary>
    public required Span Length { get; init; }

    /// <summary>How many times at most; null when the text sets no limit.</summary>
    public int? Times { get; init; }

    /// <summary>How long before the end an objection must be made to be in time; null when it can be made up to the end.</summary>
    public Span? Notice { get; init; }

    /// <summary>What the parties hold the renewal to mean; empty when undisputed.</summary>
    public ImmutableArray<RenewalReading> Readings { get; init; } = [];

    /// <summary>Where it was read.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Where it stands in its file.</summary>
    public SourceMark Mark { get; init; }
}

/// <summary>One party's interpretation of a renewal.</summary>
/// <param name="Text">The interpretation in words.</param>
/// <param name="HeldBy">The actors that hold it, by name.</param>
/// <param name="Length"><c>means for 60 days</c>: for how long the phase is renewed; null for <c>means does not renew</c>.</param>
/// <param name="Sources">Where it was read.</param>
public sealed record RenewalReading(string Text, ImmutableArray<string> HeldBy, Span? Length, ImmutableArray<string> Sources)
{
    /// <summary><c>held by Russia from 2023-03-18</c>: renewals before that day are by the text; null for all of them.</summary>
    public PactTime? From { get; init; }
}

/// <summary><c>extends by 1 day for each 10 captives released by South beyond 50 up to 10 days</c>: a phase made longer by performance.</summary>
public sealed record EarnedExtension
{
    /// <summary>The number of the clause in the text; null when not stated.</summary>
    public string? ClauseNumber { get; init; }

    /// <summary>By how long for each full number of units.</summary>
    public required Span Length { get; init; }

    /// <summary>What is counted, by whom it is done, and how many earn one extension.</summary>
    public required Trigger Trigger { get; init; }

    /// <summary><c>beyond 50</c>: only units above this number earn; 0 when the text sets none.</summary>
    public decimal Beyond { get; init; }

    /// <summary><c>up to 10 days</c>: the most that can be earned; null when the text sets no limit.</summary>
    public Span? Most { get; init; }

    /// <summary>Where it was read.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Where it stands in its file.</summary>
    public SourceMark Mark { get; init; }
}
