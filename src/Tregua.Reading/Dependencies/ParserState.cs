using System.Runtime.InteropServices;

namespace Tregua.Reading.Dependencies;

/// <summary>Where the parser is in a sentence: words on a stack, words to come, and the arcs so far.</summary>
/// <remarks>Word 0 is the root, words 1 to <see cref="Count"/> are the sentence's, <see cref="None"/> stands for a word that is not there.</remarks>
internal ref struct ParserState
{
    private readonly Span<int> _stack;
    private int _depth;

    /// <summary>Starts with the root on the stack.</summary>
    /// <param name="count">How many words.</param>
    /// <param name="stack">Room for the words and the root.</param>
    /// <param name="arcs">Room for the words, the root and the word that is not there.</param>
    public ParserState(int count, Span<int> stack, Span<Arcs> arcs)
    {
        Count = count;
        Arcs = arcs[..(count + 2)];
        foreach (ref var word in Arcs)
            word = new Arcs { Head = -1, Left = None, SecondLeft = None, Right = None };
        _stack = stack;
        _stack[0] = 0;
        _depth = 1;
        Next = 1;
    }

    /// <summary>How many words.</summary>
    public int Count { get; }

    /// <summary>The number of the word that is not there.</summary>
    public readonly int None => Count + 1;

    /// <summary>The first word to come; <see cref="None"/> when all are read.</summary>
    public int Next { get; private set; }

    /// <summary>The arcs of each word.</summary>
    public Span<Arcs> Arcs { get; }

    /// <summary>Whether every word has its head.</summary>
    public readonly bool IsDone => Next > Count && _depth == 1;

    /// <summary>The words on the stack, the top last.</summary>
    public readonly ReadOnlySpan<int> Stack => _stack[.._depth];

    /// <summary>A word on the stack, 0 for the top; <see cref="None"/> below the bottom.</summary>
    public readonly int OnStack(int depth) => depth < _depth ? _stack[_depth - 1 - depth] : None;

    /// <summary>A word to come, 0 for the first; <see cref="None"/> past the end.</summary>
    public readonly int Ahead(int distance) => Math.Min(Next + distance, None);

    /// <summary>Whether a move can be made. The root takes one word only, the last on the stack.</summary>
    public readonly bool Allows(Move move) => move switch
    {
        Move.Shift => Next <= Count,
        Move.Left => _depth > 1 && Next <= Count,
        _ => _depth > 1 && (_depth > 2 || Next > Count),
    };

    /// <summary>Makes a move that is allowed.</summary>
    /// <param name="move">The move.</param>
    /// <param name="relation">The relation of the arc; ignored by a shift.</param>
    public void Make(Move move, int relation)
    {
        switch (move)
        {
            case Move.Shift:
                _stack[_depth++] = Next++;
                break;
            case Move.Left:
                AddLeft(Next, _stack[--_depth], relation);
                break;
            default:
                _depth--;
                AddRight(_stack[_depth - 1], _stack[_depth], relation);
                break;
        }
    }

    private readonly void AddLeft(int head, int dependent, int relation)
    {
        Attach(head, dependent, relation);
        ref var arcs = ref Arcs[head];
        arcs.SecondLeft = arcs.Left;
        arcs.Left = dependent;
        arcs.LeftCount++;
        arcs.LeftRelations |= 1UL << relation;
    }

    private readonly void AddRight(int head, int dependent, int relation)
    {
        Attach(head, dependent, relation);
        ref var arcs = ref Arcs[head];
        arcs.Right = dependent;
        arcs.RightCount++;
        arcs.RightRelations |= 1UL << relation;
    }

    private readonly void Attach(int head, int dependent, int relation)
    {
        Arcs[dependent].Head = head;
        Arcs[dependent].Relation = (byte)relation;
    }
}

/// <summary>A step of the parser.</summary>
internal enum Move
{
    /// <summary>The next word goes on the stack.</summary>
    Shift,

    /// <summary>The top of the stack depends on the next word.</summary>
    Left,

    /// <summary>The top of the stack depends on the word below it.</summary>
    Right,
}

/// <summary>The arcs of a word so far.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Arcs
{
    /// <summary>Its head; -1 when it has none yet.</summary>
    public int Head;

    /// <summary>Its dependent before it that was added last, the farthest.</summary>
    public int Left;

    /// <summary>The one added before that.</summary>
    public int SecondLeft;

    /// <summary>Its dependent behind it that was added last, the farthest.</summary>
    public int Right;

    /// <summary>Its relation to the head.</summary>
    public byte Relation;

    /// <summary>How many dependents before it.</summary>
    public byte LeftCount;

    /// <summary>How many dependents behind it.</summary>
    public byte RightCount;

    /// <summary>The relations of the dependents before it, a bit each.</summary>
    public ulong LeftRelations;

    /// <summary>The relations of the dependents behind it, a bit each.</summary>
    public ulong RightRelations;
}
