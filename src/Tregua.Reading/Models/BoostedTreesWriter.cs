using System.Buffers.Binary;

namespace Tregua.Reading.Models;

/// <summary>Collects decision trees and writes them as a section.</summary>
/// <param name="constant">What every score starts from.</param>
internal sealed class BoostedTreesWriter(float constant)
{
    private readonly List<Node> _nodes = [];
    private readonly List<uint> _trees = [];

    /// <summary>Adds a tree.</summary>
    /// <exception cref="OverflowException">The tree has a branch of more than 254 nodes.</exception>
    public void Add(DecisionTree tree)
    {
        var first = (uint)_nodes.Count;
        var depth = AddNode(tree);
        _trees.Add(first | ((uint)depth << BoostedTrees.DepthShift));
    }

    /// <summary>The section.</summary>
    public byte[] ToSection()
    {
        while (_trees.Count % BoostedTrees.Abreast != 0)
            Add(new DecisionTree(0, 0));
        var section = new byte[BoostedTrees.HeaderLength + (_trees.Count * BoostedTrees.TreeLength) + (_nodes.Count * BoostedTrees.NodeLength)];
        BinaryPrimitives.WriteInt32LittleEndian(section, _trees.Count);
        BinaryPrimitives.WriteInt32LittleEndian(section.AsSpan(4), _nodes.Count);
        BinaryPrimitives.WriteSingleLittleEndian(section.AsSpan(8), constant);
        var at = section.AsSpan(BoostedTrees.HeaderLength);
        foreach (var tree in _trees)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(at, tree);
            at = at[BoostedTrees.TreeLength..];
        }
        foreach (var node in _nodes)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(at, node.Number);
            (at[2], at[3]) = (node.Low, node.High);
            BinaryPrimitives.WriteInt32LittleEndian(at[4..], BoostedTrees.InOrder(BitConverter.SingleToInt32Bits(node.Value)));
            at = at[BoostedTrees.NodeLength..];
        }
        return section;
    }

    // The depth of what was added.
    private int AddNode(DecisionTree tree)
    {
        var own = _nodes.Count;
        _nodes.Add(new Node(checked((ushort)tree.Number), 0, 0, tree.Value));
        if (tree is not { Low: { } low, High: { } high })
            return 0;
        var depth = AddNode(low);
        _nodes[own] = _nodes[own] with { Low = 1, High = checked((byte)(_nodes.Count - own)) };
        return 1 + Math.Max(depth, AddNode(high));
    }

    private readonly record struct Node(ushort Number, byte Low, byte High, float Value);
}
