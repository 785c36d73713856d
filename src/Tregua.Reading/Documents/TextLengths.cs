using AngleSharp.Dom;

namespace Tregua.Reading.Documents;

/// <summary>How much text stands inside every element of a page, counted once.</summary>
internal sealed class TextLengths
{
    private readonly Dictionary<INode, int> _lengths = [];

    /// <summary>Counts a page's text from its leaves up, without recursion: pages can be nested deeply.</summary>
    public TextLengths(IDocument page)
    {
        foreach (var node in Nodes.InOrder(page))
        {
            var length = node is IText text ? text.Data.AsSpan().Trim().Length : 0;
            _lengths[node] = length;
        }
        var order = new List<INode>(Nodes.InOrder(page));
        for (var i = order.Count - 1; i >= 0; i--)
        {
            if (order[i].Parent is { } parent && _lengths.TryGetValue(parent, out var held))
                _lengths[parent] = held + _lengths[order[i]];
        }
    }

    /// <summary>The characters inside a node, blanks at the ends of stretches left out.</summary>
    public int Of(INode node) => _lengths.GetValueOrDefault(node);
}

/// <summary>Walks nodes without recursion.</summary>
internal static class Nodes
{
    /// <summary>A node and everything under it, parents before children.</summary>
    public static IEnumerable<INode> InOrder(INode root)
    {
        var node = root;
        while (true)
        {
            yield return node;
            if (node.FirstChild is { } child)
            {
                node = child;
                continue;
            }
            while (node.NextSibling is null)
            {
                if (node == root || node.Parent is not { } parent)
                    yield break;
                node = parent;
            }
            if (node == root)
                yield break;
            node = node.NextSibling;
        }
    }
}
