using System.Collections.Frozen;
using Tregua.Agreements.Model;
using Tregua.Standings.Divisions;

namespace Tregua.Standings.Crediting;

/// <summary>
/// Finds the stipulations whose days count, over others, from their own performance: more of them than need be rather than
/// fewer, because what is not found would be worked out from itself without end.
/// </summary>
internal static class Cycles
{
    internal static FrozenSet<string> In(Agreement agreement)
    {
        var needs = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var stipulation in agreement.Stipulations)
            needs[stipulation.Id] = [.. Needs(agreement, stipulation)];
        // A clause that each of several owes is performed when the parts into which it is divided are.
        foreach (var whole in needs.Values.SelectMany(n => n).Where(id => !needs.ContainsKey(id)).Distinct().ToList())
            needs[whole] = [.. agreement.Stipulations.Select(s => s.Id).Where(id => EachClauses.IsOf(id, whole))];
        return needs.Keys.Where(id => Reaches(needs, id, id)).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Whose performance decides when those are due, or count, that can share the units of a stipulation.</summary>
    private static IEnumerable<string> Needs(Agreement agreement, Stipulation stipulation) => agreement.Stipulations
        .Where(other => other.Id == stipulation.Id || (other.Act.Thing is { } thing && thing.Thing == stipulation.Act.Thing?.Thing))
        .SelectMany(AnchorsOf).OfType<PerformanceOf>().Select(a => a.Stipulation);

    private static IEnumerable<Anchor?> AnchorsOf(Stipulation stipulation)
    {
        yield return AnchorOf(stipulation.Deadline);
        yield return AnchorOf(stipulation.Window?.From);
        yield return AnchorOf(stipulation.Window?.Until);
        foreach (var reading in stipulation.Readings)
        {
            if (reading.Meaning is MeansDue due)
                yield return AnchorOf(due.Deadline);
        }
    }

    private static Anchor? AnchorOf(Deadline? deadline) => deadline switch
    {
        Within within => within.Anchor,
        OnNthDayAfter nth => nth.Anchor,
        AtLeastBefore before => before.Anchor,
        _ => null,
    };

    private static Anchor? AnchorOf(Point? point) => point switch
    {
        PointAt at => at.Anchor,
        PointAfter after => after.Anchor,
        _ => null,
    };

    private static bool Reaches(Dictionary<string, HashSet<string>> needs, string from, string to)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(needs[from]);
        while (open.TryPop(out var id))
        {
            if (id == to)
                return true;
            if (!seen.Add(id))
                continue;
            foreach (var next in needs.GetValueOrDefault(id) ?? [])
                open.Push(next);
        }
        return false;
    }
}
