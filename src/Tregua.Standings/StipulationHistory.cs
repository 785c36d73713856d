using System.Collections.Immutable;
using NodaTime;

namespace Tregua.Standings;

/// <summary>How one stipulation stood over a stretch of days.</summary>
/// <param name="Id">The stipulation's id.</param>
/// <param name="Intervals">The intervals, in order, without gaps but for days on which the stipulation did not exist; neighbours differ.</param>
public sealed record StipulationHistory(string Id, ImmutableArray<StandingInterval> Intervals);

/// <summary>Days over which a stipulation stood the same.</summary>
public sealed record StandingInterval
{
    /// <summary>The first day.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>The day after the last: exclusive.</summary>
    public required LocalDate End { get; init; }

    /// <summary>The word on the board.</summary>
    public required Headline Headline { get; init; }

    /// <summary>Whether it binds.</summary>
    public required Force Force { get; init; }

    /// <summary>How much was done, in one word.</summary>
    public required PerformanceWord Performance { get; init; }

    /// <summary>Whether it was done in time.</summary>
    public required Timeliness Timeliness { get; init; }

    /// <summary>How sure the answer is.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>
    /// The claims that came on the first day or went, by id, in order: those of the clause's own, else those that can bear on it through
    /// others, such as what triggers it; empty where only days passed, and of the first interval.
    /// </summary>
    public ImmutableArray<string> Because { get; init; } = [];

    /// <summary>True when both stand the same, whenever and for whatever cause.</summary>
    public bool StandsAs(StandingInterval other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Headline, Force, Performance, Timeliness, Certainty) == (other.Headline, other.Force, other.Performance, other.Timeliness, other.Certainty);
    }
}
