using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Checking;

/// <summary>What the text leaves open about the end of a phase.</summary>
internal static class PhaseEndCheck
{
    public static IEnumerable<Diagnostic> Check(Agreement agreement)
    {
        var settled = Settled(agreement);
        var followers = Followers(agreement);
        foreach (var phase in agreement.Phases)
        {
            if (!phase.HasEnd || phase.Continuation is not null || settled.Contains(phase.Id))
                continue;
            if (!followers.TryGetValue(phase.Id, out var next))
                yield return Messages.EndOpen(phase.Mark, phase.Id);
            else if (next.TrueForAll(p => p.Gate is not PhaseEnded))
                yield return Messages.GapAfterEnd(phase.Mark, phase.Id, next[0].Id);
        }
    }

    // The phases of whose end an outcome or a clause says something.
    private static HashSet<string> Settled(Agreement agreement)
    {
        var conditions = agreement.Outcomes.Select(o => o.When)
            .Concat(agreement.Stipulations.SelectMany(s => (IEnumerable<Condition?>)[s.When, s.While]).OfType<Condition>());
        return [.. conditions.SelectMany(Conditions.EndsNamedBy)];
    }

    // For each phase those whose gate speaks of its end.
    private static Dictionary<string, List<Phase>> Followers(Agreement agreement)
    {
        var followers = new Dictionary<string, List<Phase>>();
        foreach (var phase in agreement.Phases.Where(p => p.Gate is not null))
        {
            foreach (var ended in Conditions.EndsNamedBy(phase.Gate!).Distinct())
            {
                if (!followers.TryGetValue(ended, out var next))
                    followers[ended] = next = [];
                next.Add(phase);
            }
        }

        return followers;
    }
}
