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

/// <summary>Walks nodes without recursion, and by index: asking a node for its sibling takes time in the number of siblings.</summary>
internal static class Nodes
{
    /// <summary>A node and everything under it, parents before children.</summary>
    public static IEnumerable<INode> InOrder(INode root)
    {
        foreach (var (node, isEntering) in Walk(root, _ => true))
        {
            if (isEntering)
                yield return node;
        }
    }

    /// <summary>Every node twice: when it is entered and when it is left. Children are visited when <paramref name="enter"/> says so.</summary>
    public static IEnumerable<(INode Node, bool IsEntering)> Walk(INode root, Func<INode, bool> enter)
    {
        var open = new Stack<(INode Node, int Next)>();
        yield return (root, true);
        open.Push((root, enter(root) ? 0 : int.MaxValue));
        while (open.TryPop(out var at))
        {
            if (at.Next >= at.Node.ChildNodes.Length)
            {
                yield return (at.Node, false);
                continue;
            }
            var child = at.Node.ChildNodes[at.Next];
            open.Push((at.Node, at.Next + 1));
            yield return (child, true);
            open.Push((child, enter(child) ? 0 : int.MaxValue));
        }
    }
}
