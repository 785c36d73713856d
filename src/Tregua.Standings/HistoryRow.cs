using System.Collections.Immutable;
using NodaTime;

namespace Tregua.Standings;

/// <summary>The history of one stipulation while it is written, day after day.</summary>
/// <param name="id">The stipulation's id.</param>
internal sealed class HistoryRow(string id)
{
    private readonly List<StandingInterval> _intervals = [];
    private StipulationStanding? _last;

    internal string Id => id;

    internal bool IsEmpty => _intervals.Count == 0;

    /// <summary>Adds a day.</summary>
    /// <param name="day">The day after the one before.</param>
    /// <param name="standing">How it stood; null when it did not exist.</param>
    internal void Note(LocalDate day, StipulationStanding? standing)
    {
        var before = _last;
        _last = standing;
        if (standing is null)
            return;
        var now = Interval(day, standing, before);
        if (before is not null && _intervals[^1].StandsAs(now))
            _intervals[^1] = _intervals[^1] with { End = now.End };
        else
            _intervals.Add(now);
    }

    internal StipulationHistory Close() => new(id, [.. _intervals]);

    private static StandingInterval Interval(LocalDate day, StipulationStanding standing, StipulationStanding? before) => new()
    {
        Start = day,
        End = day.PlusDays(1),
        Headline = standing.Headline,
        Force = standing.Force,
        Performance = standing.Performance.Word,
        Timeliness = standing.Timeliness,
        Certainty = standing.Certainty,
        Because = before is null || ReferenceEquals(before, standing) ? [] : Difference(before.Claims, standing.Claims),
    };

    private static ImmutableArray<string> Difference(ImmutableArray<string> before, ImmutableArray<string> now) =>
        [.. now.Except(before), .. before.Except(now)];
}
