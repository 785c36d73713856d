using NodaTime;
using Tregua.Agreements.Model;

namespace Tregua.Standings.Tests.Outcomes;

/// <summary>What a naive enumeration finds of one goal.</summary>
internal sealed record NaiveRoad(string Acts, LocalDate Earliest, LocalDate? Latest, string Until);

/// <summary>
/// Lives every day of every way in which things can go from the day an agreement comes into force, with nothing merged and no
/// day passed over. It knows only what the small agreements of the tests use.
/// </summary>
internal sealed class NaiveFutures(Agreement agreement, int days, bool terminates)
{
    private readonly LocalDate _first = agreement.InForce.Date;

    /// <summary>For each goal, what was done on which day (acts by name), and the day on which it first held.</summary>
    private readonly Dictionary<string, Dictionary<string, List<(LocalDate Day, Dictionary<string, LocalDate> Acts)>>> _reached = [];

    internal IReadOnlyList<NaiveRoad> Roads(string goal, LocalDate horizon)
    {
        if (!_reached.TryGetValue(goal, out var sets))
            return [];
        var roads = new List<(HashSet<string> Acts, LocalDate First, LocalDate Last, List<(LocalDate Day, Dictionary<string, LocalDate> Acts)> Ways)>();
        foreach (var ways in sets.Values.OrderBy(w => w[0].Acts.Count))
        {
            var acts = ways[0].Acts.Keys.ToHashSet();
            var first = ways.Min(w => w.Day);
            var last = LocalDate.Min(ways.Max(w => w.Day), horizon.PlusDays(1));
            if (first <= horizon && !roads.Exists(r => r.Acts.IsSubsetOf(acts) && r.First <= first && r.Last >= last))
                roads.Add((acts, first, last, ways));
        }
        return
        [
            .. roads.Select(r => new NaiveRoad(
                string.Join(", ", r.Acts.Order(StringComparer.Ordinal)),
                r.First,
                r.Last > horizon ? null : r.Last,
                string.Join(", ", r.Acts.Order(StringComparer.Ordinal).Select(a => r.Ways.Max(w => w.Acts[a])).Select(d => d > horizon ? "open" : d.ToString("uuuu-MM-dd", null))))),
        ];
    }

    internal void Live(IReadOnlyDictionary<string, Condition> goals) => Live(new Life(agreement), _first, goals, []);

    private void Live(Life life, LocalDate day, IReadOnlyDictionary<string, Condition> goals, HashSet<string> reached)
    {
        life.Morning(day);
        Act(life, day, goals, reached, []);
    }

    private void Act(Life life, LocalDate day, IReadOnlyDictionary<string, Condition> goals, HashSet<string> reached, HashSet<string> seen)
    {
        var open = life.Open(day, terminates).Where(c => !seen.Contains(c)).ToList();
        var met = seen.Concat(open).ToHashSet();
        for (var subset = 0; subset < 1 << open.Count; subset++)
        {
            var next = life.Copy();
            for (var i = 0; i < open.Count; i++)
            {
                if ((subset >> i & 1) == 1)
                    next.Do(open[i], day);
            }
            next.Evening(day);
            if (next.Open(day, terminates).Exists(c => !met.Contains(c)))
                Act(next, day, goals, reached, met);
            else
                Close(next, day, goals, reached);
        }
    }

    private void Close(Life life, LocalDate day, IReadOnlyDictionary<string, Condition> goals, HashSet<string> reached)
    {
        var before = reached;
        foreach (var (name, goal) in goals)
        {
            if (before.Contains(name) || !life.Holds(goal, day))
                continue;
            reached = [.. reached, name];
            if (!_reached.TryGetValue(name, out var sets))
                _reached[name] = sets = [];
            var key = string.Join(", ", life.Acts.Keys.Order(StringComparer.Ordinal));
            if (!sets.TryGetValue(key, out var ways))
                sets[key] = ways = [];
            ways.Add((day, new Dictionary<string, LocalDate>(life.Acts)));
        }
        if (day < _first.PlusDays(days) && reached.Count < goals.Count)
            Live(life, day.PlusDays(1), goals, reached);
    }
}
