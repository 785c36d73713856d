using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Evidence.Times;
using Tregua.Standings.Deadlines;

namespace Tregua.Standings.Crediting;

/// <summary>A portion that is due and that units can be credited to.</summary>
internal sealed record Slot
{
    internal required Stipulation Stipulation { get; init; }

    /// <summary>In words: "for 3 released on 2025-01-19".</summary>
    internal string Label { get; init; } = "";

    /// <summary>The kind that it takes, outermost first.</summary>
    internal required ImmutableArray<string> Kinds { get; init; }

    /// <summary>From when units count; null from the beginning.</summary>
    internal LocalDateTime? From { get; init; }

    /// <summary>When it is due; null when that is not known.</summary>
    internal DueTime? Due { get; init; }

    /// <summary>The event that made it due; null where none did.</summary>
    internal TimeRange? Trigger { get; init; }

    /// <summary>Which batch of the exchange it answers, from 1; null when that cannot be told.</summary>
    internal int? Batch { get; init; }

    /// <summary>The least it takes.</summary>
    internal decimal Least { get; init; }

    /// <summary>The most it takes; null is unbounded.</summary>
    internal decimal? Most { get; init; }

    /// <summary>True when the text sets no number: it takes whatever comes.</summary>
    internal bool IsUnlimited { get; init; }

    /// <summary>True when it can take what goes beyond all: a leg that settles another clause takes its own number, what goes beyond it shows in the clause settled.</summary>
    internal bool TakesRest => Stipulation.Settles.IsEmpty;

    /// <summary>Its place among the slots of one tally: file order, then order of triggers.</summary>
    internal int Order { get; init; }
}
