using System.Collections.Immutable;
using System.Numerics;
using NodaTime;

namespace Tregua.Standings.Outcomes;

/// <summary>What an exploration found of its goal, with days after the horizon left open.</summary>
/// <param name="Holds">True when the goal holds already.</param>
/// <param name="Earliest">The first day on which it can come about.</param>
/// <param name="Latest">The last day; null when it is not before the horizon.</param>
/// <param name="Roads">The ways of which no part leads there over the same days, fewest acts first.</param>
/// <param name="Needs">The actors whose acts every road takes.</param>
/// <param name="IsCutShort">True when a limit cut the search short.</param>
internal sealed record Reach(bool Holds, LocalDate Earliest, LocalDate? Latest, ImmutableArray<OutcomeRoad> Roads, ImmutableArray<string> Needs, bool IsCutShort)
{
    internal bool SameAs(Reach? other) =>
        other is not null && Holds == other.Holds && Earliest == other.Earliest && Latest == other.Latest && IsCutShort == other.IsCutShort
        && Roads.Length == other.Roads.Length && Roads.Zip(other.Roads).All(r => SameRoad(r.First, r.Second));

    private static bool SameRoad(OutcomeRoad a, OutcomeRoad b) =>
        a.Earliest == b.Earliest && a.Latest == b.Latest && a.Acts.Length == b.Acts.Length
        && a.Acts.Zip(b.Acts).All(p => p.First.What == p.Second.What && p.First.Until == p.Second.Until);
}

/// <summary>Reads the roads to a goal off an exploration.</summary>
internal sealed class RoadMap(Exploration exploration, ActWords words, int horizon)
{
    /// <summary>More roads than this are not told.</summary>
    internal const int MostRoads = 12;

    /// <summary>Null when the goal cannot come about up to the horizon.</summary>
    internal static Reach? Of(Exploration exploration, ActWords words, LocalDate horizon) =>
        new RoadMap(exploration, words, Minutes.Day(horizon)).Read();

    private Reach? Read()
    {
        var at = exploration.Plan.Present.At;
        if (exploration.Holds)
        {
            var standing = new OutcomeRoad([], at, Bounded(exploration.LastHeld), []);
            return new Reach(true, at, Bounded(exploration.LastHeld), [standing], [], exploration.IsCutShort);
        }
        var found = exploration.Goals.Where(g => g.Day <= horizon).ToList();
        if (found.Count == 0)
            return null;
        var worth = Worth();
        var roads = worth.Take(MostRoads).Select(Road).OrderBy(r => r.Acts.Length).ThenBy(r => r.Earliest).ToImmutableArray();
        return new Reach(
            false,
            Minutes.Date(found.Min(g => g.Day)),
            Bounded(exploration.Goals.Max(g => g.Day)),
            roads,
            Needed(roads),
            exploration.IsCutShort || worth.Count > MostRoads);
    }

    /// <summary>The sets of acts that lead there, but for those of which a part leads there as early and as late.</summary>
    private List<ulong> Worth()
    {
        var spans = new List<(ulong Acts, int First, int Last)>();
        foreach (var set in exploration.Goals.GroupBy(g => g.Node.Acts).OrderBy(g => BitOperations.PopCount(g.Key)).ThenBy(g => g.Key))
        {
            var first = set.Min(g => g.Day);
            var last = Math.Min(set.Max(g => g.Day), horizon + 1);
            if (first <= horizon && !spans.Exists(s => (s.Acts & set.Key) == s.Acts && s.First <= first && s.Last >= last))
                spans.Add((set.Key, first, last));
        }
        return spans.ConvertAll(s => s.Acts);
    }

    private OutcomeRoad Road(ulong acts)
    {
        var goals = exploration.Goals.Where(g => g.Node.Acts == acts).ToList();
        var first = goals.MinBy(g => g.Day);
        var last = LastDays(acts);
        var steps = Steps(first.Node);
        var told = InOrder(acts, first.Node).Select(i => words.Act(exploration.Plan.Choices[i], Bounded(last[i])));
        return new OutcomeRoad([.. told], Minutes.Date(first.Day), Bounded(goals.Max(g => g.Day)), steps);
    }

    /// <summary>The acts of a road in the order of its earliest way.</summary>
    private static List<int> InOrder(ulong acts, Node goal)
    {
        var order = new List<int>();
        for (var node = goal; node.CameFrom is { } came; node = came.From)
        {
            for (var turn = came.Turns.Length - 1; turn >= 0; turn--)
                Put(came.Turns[turn].Done & acts);
        }
        return order;

        void Put(ulong done)
        {
            for (var i = 63; i >= 0; i--)
            {
                if ((done >> i & 1) == 0)
                    continue;
                order.Remove(i);
                order.Insert(0, i);
            }
        }
    }

    /// <summary>The last day on which each act of a road can be done and the road still leads there.</summary>
    private int[] LastDays(ulong acts)
    {
        var last = new int[64];
        var leads = new HashSet<Node>();
        for (var n = exploration.Nodes.Count - 1; n >= 0; n--)
        {
            var node = exploration.Nodes[n];
            if ((node.Acts & ~acts) != 0)
                continue;
            foreach (var edge in node.Edges)
            {
                if (!(edge.IsGoal ? edge.To.Acts == acts : leads.Contains(edge.To)))
                    continue;
                leads.Add(node);
                for (var i = 0; i < 64; i++)
                {
                    if ((edge.Done >> i & 1) != 0)
                        last[i] = Math.Max(last[i], node.Day);
                }
            }
        }
        return last;
    }

    private ImmutableArray<OutcomeStep> Steps(Node goal)
    {
        var steps = new List<OutcomeStep>();
        for (var node = goal; node.CameFrom is { } came; node = came.From)
        {
            var day = Minutes.Date(came.From.Day);
            var today = new List<OutcomeStep>();
            var before = came.From.State;
            foreach (var turn in came.Turns)
            {
                today.AddRange(Done(turn.Done, day));
                today.AddRange(words.Changes(exploration.Plan, before, turn.State).Select(change => new OutcomeStep(day, change, false)));
                before = turn.State;
            }
            steps.InsertRange(0, today);
        }
        return [.. steps];
    }

    private IEnumerable<OutcomeStep> Done(ulong choices, LocalDate day)
    {
        for (var i = 0; i < exploration.Plan.Choices.Count && i < 64; i++)
        {
            if ((choices >> i & 1) != 0)
                yield return new OutcomeStep(day, words.Step(exploration.Plan.Choices[i]), !exploration.Plan.Choices[i].IsFree);
        }
    }

    /// <summary>The actors that take part in every road, where nobody else could do it in their place.</summary>
    private static ImmutableArray<string> Needed(ImmutableArray<OutcomeRoad> roads)
    {
        IEnumerable<string>? needed = null;
        foreach (var road in roads)
        {
            var actors = road.Acts.Where(a => !a.AnyOf || a.Actors.Length == 1).SelectMany(a => a.Actors).ToList();
            needed = needed is null ? actors : needed.Intersect(actors);
        }
        return [.. (needed ?? []).Distinct()];
    }

    private LocalDate? Bounded(int day) => day <= horizon ? Minutes.Date(day) : null;
}
