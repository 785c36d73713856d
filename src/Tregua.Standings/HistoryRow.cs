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
    /// <param name="bearing">The claims that came or went that day and can bear on it through other clauses, asked for where none of its own did.</param>
    internal void Note(LocalDate day, StipulationStanding? standing, Func<ImmutableArray<string>> bearing)
    {
        var before = _last;
        _last = standing;
        if (standing is null)
            return;
        var now = Interval(day, standing);
        if (before is not null && _intervals[^1].StandsAs(now))
            _intervals[^1] = _intervals[^1] with { End = now.End };
        else
            _intervals.Add(before is null ? now : now with { Because = Causes(before, standing, bearing) });
    }

    internal StipulationHistory Close() => new(id, [.. _intervals]);

    private static StandingInterval Interval(LocalDate day, StipulationStanding standing) => new()
    {
        Start = day,
        End = day.PlusDays(1),
        Headline = standing.Headline,
        Force = standing.Force,
        Performance = standing.Performance.Word,
        Timeliness = standing.Timeliness,
        Certainty = standing.Certainty,
    };

    private static ImmutableArray<string> Causes(StipulationStanding before, StipulationStanding now, Func<ImmutableArray<string>> bearing)
    {
        ImmutableArray<string> own = [.. now.Claims.Except(before.Claims), .. before.Claims.Except(now.Claims)];
        return own.IsEmpty ? bearing() : own;
    }
}
