using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Checking;

/// <summary>Phases that cannot start: a gate that depends on itself, one that can never open, one that waits for such a phase.</summary>
internal static class GateCheck
{
    public static IEnumerable<Diagnostic> Check(Agreement agreement)
    {
        var reachable = Reachability.Of(agreement);
        var told = new HashSet<string>();
        foreach (var phase in agreement.Phases)
        {
            if (phase.Gate is not { } gate || reachable.CanStart(phase.Id) || told.Contains(phase.Id))
                continue;
            if (WayBack(agreement, phase.Id) is { } way)
            {
                told.UnionWith(way);
                yield return Messages.GateOnItself(phase.Mark, phase.Id, InWords(way));
            }
            else if (reachable.WhyNever(gate) is { } reason)
            {
                yield return Messages.GateNeverOpens(phase.Mark, phase.Id, reason);
            }
            else if (Conditions.PhasesAwaited(agreement, gate).FirstOrDefault(id => !reachable.CanStart(id)) is { } other)
            {
                yield return Messages.UnreachablePhase(phase.Mark, phase.Id, other);
            }
        }
    }

    private static string InWords(List<string> way) => $"`{way[0]}` waits for {string.Join(", which waits for ", way.Skip(1).Select(id => $"`{id}`"))}";

    // The shortest chain of gates from a phase back to itself, both ends included; null when there is none.
    private static List<string>? WayBack(Agreement agreement, string start)
    {
        var gates = agreement.Phases.ToDictionary(p => p.Id, p => p.Gate);
        var waiting = new Dictionary<string, string>(); // phase → the one that waits for it
        var queue = new Queue<string>([start]);
        while (queue.TryDequeue(out var current))
        {
            if (gates[current] is not { } gate)
                continue;
            foreach (var awaited in Conditions.PhasesAwaited(agreement, gate))
            {
                if (awaited == start)
                    return Chain(start, current, waiting);
                if (waiting.TryAdd(awaited, current))
                    queue.Enqueue(awaited);
            }
        }

        return null;
    }

    private static List<string> Chain(string start, string last, Dictionary<string, string> waiting)
    {
        var chain = new List<string> { start };
        for (var phase = last; phase != start; phase = waiting[phase])
            chain.Insert(0, phase);
        chain.Insert(0, start);
        return chain;
    }
}
