using Tregua.Agreements.Model;

namespace Tregua.Standings.Outcomes;

/// <summary>
/// The days on which something can change, so that the days between are passed over: those that the text names, those on which
/// something falls in a state, the days just before them and just after what changed something, and those that lie a length of the text before any of these.
/// Acts on other days change nothing that an earliest day, a last day or a fewest number of acts could tell apart.
/// </summary>
internal sealed class Days
{
    private readonly SortedSet<int> _fixed = [];
    private readonly List<int> _lengths = [];
    private readonly int _first;

    private Days(Plan plan, int horizon, bool everyDay)
    {
        _first = Minutes.Day(plan.Present.At);
        IsEvery = everyDay;
        var sum = 0;
        foreach (var length in plan.Lengths)
        {
            var counted = Counted(length).ToList();
            sum += counted.Max();
            _lengths.AddRange(counted.Except(_lengths));
        }
        // What the text bounds at all it bounds no longer after the horizon than its lengths are.
        Last = horizon + 1 + (2 * sum) + plan.Choices.Count;
        Add(_first);
        Add(horizon);
        Add(horizon + 1);
        foreach (var moment in plan.Moments)
        {
            Add(Minutes.Day(moment) - 1);
            Add(Minutes.Day(moment));
            Add(Minutes.Day(moment) + 1);
            foreach (var before in _lengths)
            {
                Add(Minutes.Day(moment) - before);
                Add(Minutes.Day(moment) - before - 1);
            }
        }
    }

    /// <summary>The last day looked at: after the horizon, so that what ends with the text is told from what ends with the horizon.</summary>
    internal int Last { get; }

    /// <summary>True when no day is passed over.</summary>
    private bool IsEvery { get; }

    internal static Days Of(Plan plan, int horizon, bool everyDay = false) => new(plan, horizon, everyDay);

    /// <summary>The next day that can matter to a state; null when none is before the end.</summary>
    internal int? After(Clockwork clockwork, Moves moves, int[] state, int day, bool hasChanged)
    {
        if (IsEvery || hasChanged)
            return day < Last ? day + 1 : null;
        var next = int.MaxValue;
        foreach (var known in _fixed)
        {
            if (known > day)
            {
                next = known;
                break;
            }
        }
        var edges = new List<int>();
        moves.AddEdges(state, edges);
        if (clockwork.Next(state, (day * Minutes.OfDay) + Minutes.OfDay - 1) is var moment and < int.MaxValue)
            edges.Add(Minutes.Day(moment));
        foreach (var edge in edges)
            next = Sooner(next, edge, day);
        return next <= Last ? next : null;
    }

    private int Sooner(int next, int edge, int day)
    {
        next = Within(next, edge, day);
        next = Within(next, edge - 1, day);
        foreach (var length in _lengths)
        {
            next = Within(next, edge - length, day);
            next = Within(next, edge - length - 1, day);
        }
        return next;
    }

    private static int Within(int next, int candidate, int day) => candidate > day && candidate < next ? candidate : next;

    private void Add(int day)
    {
        if (day >= _first)
            _fixed.Add(day);
    }

    /// <summary>A length in days: of months and years the fewest and the most.</summary>
    private static IEnumerable<int> Counted(Span length) => length.Unit switch
    {
        SpanUnit.Minutes or SpanUnit.Hours => [(length.Count / (length.Unit == SpanUnit.Hours ? 24 : Minutes.OfDay)) + 1],
        SpanUnit.Days => [length.Count],
        SpanUnit.Months => Enumerable.Range(length.Count * 30, (length.Count / 2) + 2),
        SpanUnit.Years => [length.Count * 365, (length.Count * 365) + 1, (length.Count * 365) + (length.Count / 4), (length.Count * 365) + (length.Count / 4) + 1],
        _ => throw new ArgumentOutOfRangeException(nameof(length)),
    };
}
