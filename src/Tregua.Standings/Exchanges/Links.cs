using System.Collections.Immutable;
using Tregua.Agreements.Model;

namespace Tregua.Standings.Exchanges;

/// <summary>Which stipulations are done in return for which: explicit exchanges, and ratio clauses with what triggers them.</summary>
internal static class Links
{
    /// <summary>The exchanges, explicit ones first; one that is not named bears the id of its first leg.</summary>
    internal static ImmutableArray<(string Id, ImmutableArray<Stipulation> Legs)> Of(Setting setting)
    {
        var links = ImmutableArray.CreateBuilder<(string, ImmutableArray<Stipulation>)>();
        foreach (var exchange in setting.Agreement.Exchanges)
        {
            var legs = setting.Stipulations.RemoveAll(s => !exchange.Legs.Contains(s.Id));
            if (!legs.IsEmpty)
                links.Add((exchange.Id, legs));
        }
        foreach (var group in Implicit(setting))
            links.Add((group[0].Id, group));
        return links.ToImmutable();
    }

    private static List<ImmutableArray<Stipulation>> Implicit(Setting setting)
    {
        var groups = new List<HashSet<string>>();
        foreach (var ratio in setting.Stipulations)
        {
            if (ratio.Trigger is not { } trigger)
                continue;
            var ids = new HashSet<string>(StringComparer.Ordinal) { ratio.Id };
            foreach (var counted in setting.Tallies.CountedBy(trigger))
            {
                if (counted.Phase == ratio.Phase && counted.Settles.IsEmpty && counted.Trigger is null)
                    ids.Add(counted.Id);
            }
            foreach (var other in groups.Where(g => g.Overlaps(ids)).ToList())
            {
                ids.UnionWith(other);
                groups.Remove(other);
            }
            groups.Add(ids);
        }
        var ordered = groups.ConvertAll(g => setting.Stipulations.RemoveAll(s => !g.Contains(s.Id)));
        ordered.Sort((a, b) => setting.Stipulations.IndexOf(a[0]).CompareTo(setting.Stipulations.IndexOf(b[0])));
        return ordered;
    }
}
