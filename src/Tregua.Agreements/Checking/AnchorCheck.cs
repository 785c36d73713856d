using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Checking;

/// <summary>Deadlines that count from each other in a circle, so that none of them ever falls due.</summary>
internal static class AnchorCheck
{
    public static IEnumerable<Diagnostic> Check(Agreement agreement)
    {
        var anchors = new Dictionary<string, string>();
        foreach (var clause in agreement.Stipulations)
        {
            if (Anchors.Stipulations(Anchors.Of(clause.Deadline).Concat(Anchors.Of(clause.Window))).FirstOrDefault() is { } id)
                anchors[clause.Id] = id;
        }

        var seen = new HashSet<string>();
        foreach (var clause in agreement.Stipulations)
        {
            if (Circle(clause.Id, anchors, seen) is { } circle)
                yield return Messages.DeadlineOnItself(clause.Mark, clause.Id, circle);
        }
    }

    // The ids from a clause back to itself, each circle told once; null when the chain ends or leads elsewhere.
    private static List<string>? Circle(string start, Dictionary<string, string> anchors, HashSet<string> seen)
    {
        var chain = new List<string>();
        for (string? id = start; id is not null; id = anchors.GetValueOrDefault(id))
        {
            if (chain.Contains(id))
                return id == start ? chain : null;
            if (!seen.Add(id))
                return null;
            chain.Add(id);
        }

        return null;
    }
}
