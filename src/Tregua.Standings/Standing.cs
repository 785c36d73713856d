using System.Collections.Immutable;
using NodaTime;

namespace Tregua.Standings;

/// <summary>Where the agreement is: the answer to a <see cref="Question"/>.</summary>
public sealed record Standing
{
    /// <summary>The agreement's title.</summary>
    public required string Agreement { get; init; }

    /// <summary>The question answered.</summary>
    public required Question Question { get; init; }

    /// <summary>The phase the agreement is in: the last one that has started; null before the first starts.</summary>
    public PhaseStanding? Phase { get; init; }

    /// <summary>Whether the agreement runs, is suspended or is terminated as a whole by a power of its text.</summary>
    public AgreementState State { get; init; }

    /// <summary>All phases, in file order.</summary>
    public ImmutableArray<PhaseStanding> Phases { get; init; } = [];

    /// <summary>All stipulations, in file order.</summary>
    public ImmutableArray<StipulationStanding> Stipulations { get; init; } = [];

    /// <summary>Exchanges, explicit ones and those that a ratio clause forms with what triggers it.</summary>
    public ImmutableArray<ExchangeStanding> Exchanges { get; init; } = [];

    /// <summary>What reports tell of things that no clause of the agreement counts.</summary>
    public ImmutableArray<OutsideStanding> Outside { get; init; } = [];

    /// <summary>Published figures, side by side.</summary>
    public ImmutableArray<FigureComparison> Figures { get; init; } = [];

    /// <summary>Contradictions between figures, between reports, and with the agreement.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>What sources expect.</summary>
    public ImmutableArray<OutlookStanding> Outlook { get; init; } = [];

    /// <summary>The next dates under the text and the amendments, earliest first.</summary>
    public ImmutableArray<UpcomingDate> Next { get; init; } = [];

    /// <summary>What is possible under the text; not a forecast.</summary>
    public ImmutableArray<Outcome> Outcomes { get; init; } = [];

    /// <summary>The last day to which outcomes were looked for, inclusive; null when none were.</summary>
    public LocalDate? OutcomesUntil { get; init; }

    /// <summary>What limits the answer, in whole sentences: reports without a date, how many claims nobody has reviewed, claims that fit no stipulation.</summary>
    public ImmutableArray<string> Notices { get; init; } = [];
}

/// <summary>Where the agreement is as a whole.</summary>
public enum AgreementState
{
    /// <summary>No power of its text has set it aside or ended it.</summary>
    Running,

    /// <summary>Set aside as a whole.</summary>
    Suspended,

    /// <summary>Ended before its time.</summary>
    Terminated,
}

/// <summary>Whether a phase runs.</summary>
public enum PhaseState
{
    /// <summary>It has not started.</summary>
    Pending,

    /// <summary>It runs.</summary>
    Running,

    /// <summary>It is over.</summary>
    Ended,

    /// <summary>It runs or is over depending on the reading.</summary>
    Disputed,

    /// <summary>Whether it runs cannot be told from the reports.</summary>
    Unknown,
}

/// <summary>Where one phase is.</summary>
public sealed record PhaseStanding
{
    /// <summary>The phase's id.</summary>
    public required string Id { get; init; }

    /// <summary>The phase's title.</summary>
    public required string Name { get; init; }

    /// <summary>The day asked about, counted from the start as day 1; null when it has not started. Not capped at <see cref="Of"/>.</summary>
    public int? Day { get; init; }

    /// <summary>The length in days, extensions included; null when the text sets none.</summary>
    public int? Of { get; init; }

    /// <summary>The first day; null when not started.</summary>
    public LocalDate? Starts { get; init; }

    /// <summary>The last day by its length, inclusive; null when not started or without length.</summary>
    public LocalDate? Ends { get; init; }

    /// <summary>Whether it runs.</summary>
    public required PhaseState State { get; init; }

    /// <summary>The phase under each reading of its continuation; empty when there are no readings.</summary>
    public ImmutableArray<PhaseReading> Readings { get; init; } = [];
}

/// <summary>A phase under one reading.</summary>
/// <param name="Text">The reading in words.</param>
/// <param name="HeldBy">Who holds it.</param>
/// <param name="Ends">The last day under it, inclusive; null when it is open.</param>
/// <param name="State">Whether the phase runs under it.</param>
public sealed record PhaseReading(string Text, ImmutableArray<string> HeldBy, LocalDate? Ends, PhaseState State);
