using Tregua.Reading.Dependencies;

namespace Tregua.Training.Dependencies;

/// <summary>How many arcs of the right tree a move puts out of reach, from any state: the dynamic oracle for arc-hybrid parsing of Goldberg and Nivre 2013.</summary>
/// <param name="heads">The right head of each word, the root as 0; index 0 is not used.</param>
internal readonly ref struct ArcOracle(ReadOnlySpan<int> heads)
{
    private readonly ReadOnlySpan<int> _heads = heads;

    /// <summary>The arcs lost by a move; a large number when it is not allowed.</summary>
    public int Cost(in ParserState state, Move move) =>
        !state.Allows(move) ? int.MaxValue : move switch
        {
            Move.Shift => ShiftCost(state),
            Move.Left => PopCost(state, state.Next + 1) + (_heads[state.OnStack(0)] == state.OnStack(1) ? 1 : 0),
            _ => PopCost(state, state.Next),
        };

    // The next word on the stack reaches neither heads below the top nor dependents on the stack.
    private int ShiftCost(in ParserState state)
    {
        var cost = 0;
        var stack = state.Stack;
        for (var i = 0; i < stack.Length; i++)
        {
            if (_heads[state.Next] == stack[i] && i < stack.Length - 1)
                cost++;
            if (stack[i] > 0 && _heads[stack[i]] == state.Next)
                cost++;
        }
        return cost;
    }

    // A word off the stack reaches no head from a place on, and no dependent to come.
    private int PopCost(in ParserState state, int headsFrom)
    {
        var top = state.OnStack(0);
        var cost = _heads[top] >= headsFrom ? 1 : 0;
        for (var word = state.Next; word <= state.Count; word++)
            cost += _heads[word] == top ? 1 : 0;
        return cost;
    }
}
