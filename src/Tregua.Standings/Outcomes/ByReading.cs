using System.Collections.Immutable;
using System.Text;
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

    /// <summary>What a plan explores from, in words: plans alike under two readings find the same.</summary>
    internal static string Signature(World world, Plan plan)
    {
        var told = new StringBuilder();
        foreach (var fact in plan.Facts)
            told.Append(fact.Kind).Append(' ').Append(fact.Id).Append(' ').Append(plan.Present.Known(fact)).Append('\n');
        foreach (var run in plan.Phases)
        {
            told.AppendLine(FormattableString.Invariant($"{run.Phase.Id} {run.State} {run.Start} {run.End} {run.LastEnd} {run.Over} {run.Meaning} {run.RenewsFor} {run.RenewalsLeft} {run.ExtensionsLeft} {run.IsPastLength}"));
            Choose(Phases.Choice.KeyOf(run.Phase));
            Choose(Phases.Choice.KeyOfRenewal(run.Phase));
        }
        foreach (var clause in plan.Choices.SelectMany(c => c.Clauses).Concat(plan.Conditionals))
        {
            Choose(Phases.Choice.KeyOf(clause));
            told.Append(clause.Id).Append(' ').Append(plan.Present.Due(clause)).Append(' ').Append(plan.Present.IsTriggered(clause)).Append('\n');
        }
        return told.ToString();

        void Choose(string key)
        {
            if (world.Choice.TryGetValue(key, out var reading))
                told.Append(key).Append(' ').Append(reading.Text).Append('\n');
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
