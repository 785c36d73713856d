using System.Collections.Immutable;

namespace Tregua.Standings.Outcomes;

/// <summary>
/// Explores what can come of a state, day by day: on each day that can matter every choice that is open is made or left,
/// then the text and the calendar do their part. States of one day that nothing can tell apart are one.
/// </summary>
internal sealed class Exploration
{
    /// <summary>More states than this are not looked at.</summary>
    internal const int MostNodes = 20_000;

    /// <summary>More ways to live a day than this, all days together, are not tried.</summary>
    internal const int MostDays = 200_000;

    /// <summary>More choices open on one day than this are made one or two at a time.</summary>
    internal const int MostTogether = 8;

    private readonly Plan _plan;
    private readonly Clockwork _clockwork;
    private readonly Moves _moves;
    private readonly Truth _goal;
    private readonly Days _days;
    private readonly SortedDictionary<int, Dictionary<(int[], ulong), Node>> _ahead = [];
    private readonly List<(Node Node, int Day)> _goals = [];
    private readonly List<Node> _nodes = [];
    private readonly ulong _free;
    private int _lived;

    private Exploration(Plan plan, Days days)
    {
        var times = new TextTimes(plan);
        var truths = new Truths(plan, times);
        var binding = new Binding(plan, times, truths);
        _plan = plan;
        _days = days;
        _goal = truths.Of(plan.Goal);
        _moves = new Moves(plan, times, truths, binding);
        _clockwork = new Clockwork(plan, times, truths, binding);
        for (var i = 0; i < plan.Choices.Count && i < 64; i++)
            _free |= plan.Choices[i].IsFree ? 1UL << i : 0;
    }

    /// <summary>Every node looked at, days ascending.</summary>
    internal IReadOnlyList<Node> Nodes => _nodes;

    /// <summary>The states in which the goal first holds, with their day.</summary>
    internal IReadOnlyList<(Node Node, int Day)> Goals => _goals;

    /// <summary>True when the goal holds where the exploration sets out; then it follows how long it goes on holding.</summary>
    internal bool Holds { get; private set; }

    /// <summary>The last day on which a goal that holds already can go on holding without a break.</summary>
    internal int LastHeld { get; private set; }

    internal bool IsCutShort { get; private set; }

    internal Plan Plan => _plan;

    internal static Exploration Of(Plan plan, Days days)
    {
        var exploration = new Exploration(plan, days);
        if (plan.Choices.Count > 64)
            exploration.IsCutShort = true;
        foreach (var state in Beginnings.Of(plan))
            exploration.SetOut(state);
        exploration.Run();
        return exploration;
    }

    private void SetOut(int[] state)
    {
        var day = Minutes.Day(_plan.Present.At);
        // Where several beginnings are possible the goal holds already only if it does in all of them.
        var holds = _goal(state, (day * Minutes.OfDay) + Minutes.OfDay - 1);
        Holds = _ahead.Count == 0 ? holds : Holds && holds;
        LastHeld = day;
        Meet(state, day, 0, null);
    }

    private void Run()
    {
        while (_ahead.Count > 0)
        {
            var (day, nodes) = _ahead.First();
            _ahead.Remove(day);
            foreach (var node in nodes.Values)
            {
                if (_nodes.Count >= MostNodes || _lived >= MostDays)
                {
                    IsCutShort = true;
                    return;
                }
                _nodes.Add(node);
                Live(node);
            }
        }
    }

    /// <summary>Lives one day from a node, in every way.</summary>
    private void Live(Node node)
    {
        var morning = (int[])node.State.Clone();
        _clockwork.Morning(morning, node.Day);
        Round(node, morning, [], 0);
    }

    /// <summary>Makes any of the choices that are open now and were not before on this day, then lets the text follow; what opens by that is open on the same day.</summary>
    private void Round(Node node, int[] state, ImmutableArray<Turn> turns, ulong seen)
    {
        Span<int> open = stackalloc int[64];
        var count = 0;
        var met = seen;
        ulong free = 0;
        for (var i = 0; i < _plan.Choices.Count && i < 64; i++)
        {
            var bit = 1UL << i;
            if ((seen & bit) != 0 || !_moves.IsOpen(_plan.Choices[i], state, node.Day))
                continue;
            met |= bit;
            free |= _plan.Choices[i].IsFree ? 1UL << count : 0;
            open[count++] = i;
        }
        if (count > MostTogether)
            IsCutShort = true;
        var all = (1UL << count) - 1;
        for (ulong left = 0; left <= all; left++)
        {
            // The first way found to a state acts early and leaves to itself what need not stop.
            var subset = all ^ left ^ free;
            if (count > MostTogether && System.Numerics.BitOperations.PopCount(subset) > 2)
                continue;
            _lived++;
            var next = (int[])state.Clone();
            ulong chosen = 0;
            for (var k = 0; k < count; k++)
            {
                if ((subset >> k & 1) == 0)
                    continue;
                _moves.Do(_plan.Choices[open[k]], next, node.Day);
                chosen |= 1UL << open[k];
            }
            _clockwork.Evening(next, node.Day);
            if (OpensMore(next, node.Day, met))
                Round(node, next, turns.Add(new Turn(chosen, next)), met);
            else
                Close(node, next, turns.Add(new Turn(chosen, next)));
        }
    }

    private bool OpensMore(int[] state, int day, ulong seen)
    {
        for (var i = 0; i < _plan.Choices.Count && i < 64; i++)
        {
            if ((seen >> i & 1) == 0 && _moves.IsOpen(_plan.Choices[i], state, day))
                return true;
        }
        return false;
    }

    /// <summary>The end of a day: the goal holds, or another day that matters lies ahead.</summary>
    private void Close(Node node, int[] state, ImmutableArray<Turn> turns)
    {
        ulong done = 0;
        foreach (var turn in turns)
            done |= turn.Done;
        var acts = node.Acts | (done & ~_free);
        var last = (node.Day * Minutes.OfDay) + Minutes.OfDay - 1;
        var holds = _goal(state, last);
        if (holds && !Holds)
        {
            var goal = new Node(state, node.Day, acts) { CameFrom = (node, turns) };
            node.Edges.Add(new Edge(goal, done, true));
            _goals.Add((goal, node.Day));
            return;
        }
        // What follows from a day's acts may leave room for others on the day after.
        var hasChanged = !state.AsSpan().SequenceEqual(node.State);
        var next = _days.After(_clockwork, _moves, state, node.Day, hasChanged);
        if (Holds)
        {
            // A goal that holds is followed for as long as it does.
            if (!holds)
                return;
            LastHeld = Math.Max(LastHeld, next is { } ahead ? ahead - 1 : _days.Last);
        }
        if (next is { } day)
            node.Edges.Add(new Edge(Meet(state, day, acts, (node, turns)), done, false));
    }

    private Node Meet(int[] state, int day, ulong acts, (Node, ImmutableArray<Turn>)? from)
    {
        if (!_ahead.TryGetValue(day, out var nodes))
            _ahead[day] = nodes = new Dictionary<(int[], ulong), Node>(SameState.Instance);
        if (!nodes.TryGetValue((state, acts), out var node))
            nodes[(state, acts)] = node = new Node(state, day, acts) { CameFrom = from };
        return node;
    }
}
