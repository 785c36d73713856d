using System.Collections.Immutable;

namespace Tregua.Standings.Outcomes;

/// <summary>A state before the acts of a day, with what was done to come to it.</summary>
/// <param name="state">The facts, as the plan places them.</param>
/// <param name="day">The day's number.</param>
/// <param name="acts">The choices made so far that are acts, as bits.</param>
internal sealed class Node(int[] state, int day, ulong acts)
{
    internal int[] State => state;

    internal int Day => day;

    internal ulong Acts => acts;

    /// <summary>Where the days from here lead.</summary>
    internal List<Edge> Edges { get; } = [];

    /// <summary>The first node found to lead here, and what was done on its day, round by round; null for where the exploration set out.</summary>
    internal (Node From, ImmutableArray<Turn> Turns)? CameFrom { get; set; }
}

/// <summary>Choices made together on a day, and the state after what followed from them.</summary>
/// <param name="Done">The choices, as bits.</param>
/// <param name="State">The facts then.</param>
internal readonly record struct Turn(ulong Done, int[] State);

/// <summary>One day's choices.</summary>
/// <param name="To">Where they lead; when <paramref name="IsGoal"/>, the state at the day's end.</param>
/// <param name="Done">The choices made, as bits.</param>
/// <param name="IsGoal">True when the goal holds at the end of the day.</param>
internal readonly record struct Edge(Node To, ulong Done, bool IsGoal);

/// <summary>Compares what two nodes of one day can be told apart by.</summary>
internal sealed class SameState : IEqualityComparer<(int[] State, ulong Acts)>
{
    internal static SameState Instance { get; } = new();

    public bool Equals((int[] State, ulong Acts) x, (int[] State, ulong Acts) y) => x.Acts == y.Acts && x.State.AsSpan().SequenceEqual(y.State);

    public int GetHashCode((int[] State, ulong Acts) node)
    {
        var hash = node.Acts * 0x9E3779B97F4A7C15UL;
        foreach (var value in node.State)
            hash = (hash ^ (uint)value) * 0x100000001B3UL;
        return (int)(hash ^ (hash >> 32));
    }
}
