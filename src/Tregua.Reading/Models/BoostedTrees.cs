using System.Runtime.CompilerServices;

namespace Tregua.Reading.Models;

/// <summary>A sum of decision trees over a row of numbers, read in place from a section of a model file.</summary>
/// <remarks>
/// Trees are walked in fours, step by step and without branches, since which way a node goes cannot be foreseen. Numbers are compared as
/// integers of the same order. A node says how many nodes ahead its two branches are; of a leaf both are none, so that a walk stays there.
/// </remarks>
internal readonly unsafe struct BoostedTrees
{
    /// <summary>How many trees are walked at once; their number is a multiple.</summary>
    internal const int Abreast = 4;

    /// <summary>Bytes before the trees: their number, that of nodes, the constant.</summary>
    internal const int HeaderLength = 12;

    /// <summary>Bytes of a tree: its first node, and in the highest byte its depth.</summary>
    internal const int TreeLength = 4;

    /// <summary>Bytes of a node: which number, how many nodes ahead a row goes on up to the threshold and above it, threshold or value.</summary>
    internal const int NodeLength = 8;

    /// <summary>Where the depth of a tree starts, in bits.</summary>
    internal const int DepthShift = 24;

    private readonly byte* _trees;
    private readonly byte* _nodes;
    private readonly int _count;
    private readonly float _constant;
    private readonly object? _owner; // keeps the memory that is read in place

    /// <summary>Opens a section that <see cref="BoostedTreesWriter"/> wrote.</summary>
    public BoostedTrees(ModelSection section)
    {
        _owner = section.Owner;
        _count = Unsafe.ReadUnaligned<int>(section.Start);
        _constant = Unsafe.ReadUnaligned<float>(section.Start + 8);
        _trees = section.Start + HeaderLength;
        _nodes = _trees + (_count * TreeLength);
    }

    /// <summary>The sum of the leaves that a row falls into, and the constant.</summary>
    /// <param name="numbers">The row, with as many numbers as the trees were grown on; none is NaN.</param>
    public float Score(ReadOnlySpan<float> numbers)
    {
        var row = stackalloc int[numbers.Length + 1];
        for (var i = 0; i < numbers.Length; i++)
            row[i] = InOrder(BitConverter.SingleToInt32Bits(numbers[i]));
        var sum = _constant;
        for (var tree = 0; tree < _count; tree += Abreast)
        {
            var (one, two) = (Tree(tree), Tree(tree + 1));
            var (three, four) = (Tree(tree + 2), Tree(tree + 3));
            var a = Root(one);
            var b = Root(two);
            var c = Root(three);
            var d = Root(four);
            for (var depth = Math.Max(Math.Max(one, two), Math.Max(three, four)) >> DepthShift; depth > 0; depth--)
            {
                a += Step(a, row);
                b += Step(b, row);
                c += Step(c, row);
                d += Step(d, row);
            }
            sum += Value(a) + Value(b) + Value(c) + Value(d);
        }
        return sum;
    }

    /// <summary>The bits of a number as an integer of the same order, and back.</summary>
    internal static int InOrder(int bits) => bits ^ ((bits >> 31) & int.MaxValue);

    private uint Tree(int tree) => Unsafe.ReadUnaligned<uint>(_trees + (tree * TreeLength));

    private byte* Root(uint tree) => _nodes + ((tree & ((1u << DepthShift) - 1)) * NodeLength);

    // In bytes.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Step(byte* node, int* row)
    {
        var packed = Unsafe.ReadUnaligned<ulong>(node);
        var isAbove = (int)(((long)(int)(packed >> 32) - row[(ushort)packed]) >> 63); // all bits or none
        var (low, high) = ((int)(packed >> 16) & 0xFF, (int)(packed >> 24) & 0xFF);
        return NodeLength * (low ^ ((low ^ high) & isAbove));
    }

    private static float Value(byte* leaf) => BitConverter.Int32BitsToSingle(InOrder(Unsafe.ReadUnaligned<int>(leaf + 4)));
}
