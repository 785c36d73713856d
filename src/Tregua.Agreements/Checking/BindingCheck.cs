using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Checking;

/// <summary>Conditional clauses that can never bind, because of what they ask or because they wait for themselves; and <c>otherwise</c> under what is never overdue.</summary>
internal static class BindingCheck
{
    public static IEnumerable<Diagnostic> Check(Agreement agreement)
    {
        var reachable = Reachability.Of(agreement);
        var clauses = agreement.Stipulations.ToDictionary(s => s.Id);
        var told = new HashSet<string>();
        foreach (var clause in agreement.Stipulations)
        {
            if (clause.OtherwiseOf is { } above && IsNeverOverdue(clauses[above]))
                yield return Messages.OtherwiseOfOpen(clause.Mark, clause.Id, above);
            if (reachable.CanBind(clause.Id) || told.Contains(clause.Id))
                continue;
            if (Reason(clause, reachable) is { } reason)
                yield return Messages.NeverBinds(clause.Mark, clause.Id, reason);
            else if (WayBack(clauses, reachable, clause.Id) is { } way)
            {
                told.UnionWith(way);
                yield return Messages.BindsOnItself(clause.Mark, clause.Id, way);
            }
        }
    }

    private static bool IsNeverOverdue(Stipulation clause) =>
        clause is { Modal: Modal.Obligation, Deadline: null, Milestones.IsEmpty: true, Act.Verb: not "keep", Act.Amount: not { Sense: AmountSense.AtMost } };

    private static string? Reason(Stipulation clause, Reachability reachable) =>
        (clause.When is { } when ? reachable.WhyNever(when) : null) ?? (clause.While is { } @while ? reachable.WhyNever(@while) : null);

    // The ids from a clause back to itself; null when what it waits for leads elsewhere.
    private static List<string>? WayBack(Dictionary<string, Stipulation> clauses, Reachability reachable, string start)
    {
        var before = new Dictionary<string, string>();
        var queue = new Queue<string>([start]);
        while (queue.TryDequeue(out var current))
        {
            foreach (var awaited in Awaited(clauses[current]).Where(id => !reachable.CanBind(id)))
            {
                if (awaited == start)
                    return Chain(start, current, before);
                if (before.TryAdd(awaited, current))
                    queue.Enqueue(awaited);
            }
        }

        return null;
    }

    private static List<string> Chain(string start, string last, Dictionary<string, string> before)
    {
        var chain = new List<string>();
        for (var id = last; id != start; id = before[id])
            chain.Insert(0, id);
        chain.Insert(0, start);
        return chain;
    }

    private static IEnumerable<string> Awaited(Stipulation clause)
    {
        IEnumerable<string?> ids = [clause.OtherwiseOf, clause.UseOf, .. Conditions.StipulationsNamedBy(clause.When, alsoDenied: false), .. Conditions.StipulationsNamedBy(clause.While, alsoDenied: false)];
        return ids.OfType<string>();
    }
}
