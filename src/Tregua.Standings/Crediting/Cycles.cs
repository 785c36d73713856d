using System.Collections.Frozen;
using Tregua.Agreements.Model;

namespace Tregua.Standings.Crediting;

/// <summary>Finds the stipulations whose days count, over others, from their own performance.</summary>
internal static class Cycles
{
    internal static FrozenSet<string> In(Agreement agreement)
    {
        var needs = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var stipulation in agreement.Stipulations)
            needs[stipulation.Id] = [.. Needs(agreement, stipulation)];
        return agreement.Stipulations.Select(s => s.Id).Where(id => Reaches(needs, id, id)).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Whose performance decides when those are due that share the units of a stipulation.</summary>
    private static IEnumerable<string> Needs(Agreement agreement, Stipulation stipulation)
    {
        foreach (var other in agreement.Stipulations)
        {
            if ((other.Id == stipulation.Id || SharesUnits(stipulation, other)) && AnchorOf(other.Deadline) is { } anchor)
                yield return anchor;
        }
    }

    private static bool SharesUnits(Stipulation a, Stipulation b) =>
        Shapes.Of(a) == Shape.Counted && Shapes.Of(b) == Shape.Counted && CreditBook.PoolKey(a) == CreditBook.PoolKey(b);

    private static string? AnchorOf(Deadline? deadline) => deadline switch
    {
        Within { Anchor: PerformanceOf done } => done.Stipulation,
        OnNthDayAfter { Anchor: PerformanceOf done } => done.Stipulation,
        AtLeastBefore { Anchor: PerformanceOf done } => done.Stipulation,
        _ => null,
    };

    private static bool Reaches(Dictionary<string, List<string>> needs, string from, string to)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(needs.GetValueOrDefault(from) ?? []);
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
