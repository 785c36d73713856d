using System.Collections.Immutable;
using NodaTime;
using Tregua.Evidence.Times;
using Tregua.Standings.Crediting;
using Tregua.Standings.Deadlines;

namespace Tregua.Standings.Assessments;

/// <summary>Where one stipulation is under one way the phases run.</summary>
internal sealed record Assessment
{
    internal required Force Force { get; init; }

    internal required Progress Progress { get; init; }

    internal required Punctuality Punctuality { get; init; }

    internal required Certainty Certainty { get; init; }

    internal required Headline Headline { get; init; }

    internal ImmutableArray<InstalmentStanding> Milestones { get; init; } = [];

    internal ImmutableArray<InstalmentStanding> Instalments { get; init; } = [];
}

/// <summary>How much was done.</summary>
/// <param name="Bounds">The bounds, widened where nothing is established.</param>
/// <param name="Required">The number required; null when not counted or not known.</param>
/// <param name="Word">The word.</param>
/// <param name="IsEstablished">True when some of it is established.</param>
internal sealed record Progress(Bounds Bounds, decimal? Required, PerformanceWord Word, bool IsEstablished)
{
    /// <summary>Of a duty of every period, how many are over, told and kept; null of another.</summary>
    internal PeriodCount? Periods { get; init; }

    internal bool IsFull => Word is PerformanceWord.Full or PerformanceWord.Excess;
}

/// <summary>Whether in time.</summary>
/// <param name="Timeliness">The word.</param>
/// <param name="Due">The last day in time; null without a date.</param>
/// <param name="Since">The first day on which the word holds; null when unknown.</param>
/// <param name="DaysLate">How many days late; null unless done late.</param>
internal sealed record Punctuality(Timeliness Timeliness, TimeRange? Due = null, LocalDate? Since = null, int? DaysLate = null)
{
    internal static Punctuality Of(Timeliness timeliness, DueTime? due, LocalDate? since = null, int? daysLate = null) => new(timeliness, due?.Shown, since, daysLate);
}
