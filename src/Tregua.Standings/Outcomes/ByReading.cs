using System.Collections.Immutable;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Outcomes;

/// <summary>Puts results of several readings together where they are the same, and names whose reading it is where they are not.</summary>
internal static class ByReading
{
    internal static IEnumerable<(Reach Reach, ImmutableArray<string> ReadBy)> Of(ImmutableArray<World> worlds, Reach?[] reaches)
    {
        var matters = worlds[0].Choice.Keys.Where(key => Matters(worlds, reaches, key)).ToList();
        var told = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < reaches.Length; i++)
        {
            var readings = matters.Select(key => worlds[i].Choice[key]).ToList();
            if (reaches[i] is { } reach && told.Add(string.Join('\n', readings.Select(r => r.Text))))
                yield return (reach, [.. readings.SelectMany(r => r.HeldBy).Distinct()]);
        }
    }

    /// <summary>True when the result changes with this reading, all others being the same.</summary>
    private static bool Matters(ImmutableArray<World> worlds, Reach?[] reaches, string key)
    {
        for (var i = 0; i < worlds.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (worlds[i].Choice.All(c => c.Key == key || worlds[j].Choice[c.Key].Text == c.Value.Text) && !(reaches[i]?.SameAs(reaches[j]) ?? reaches[j] is null))
                    return true;
            }
        }
        return false;
    }
}
