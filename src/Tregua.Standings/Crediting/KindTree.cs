using System.Collections.Immutable;
using Tregua.Agreements.Model;

namespace Tregua.Standings.Crediting;

/// <summary>A thing or a kind of it, with the kinds within.</summary>
/// <param name="Path">The kind, outermost first; empty for the thing itself.</param>
/// <param name="Children">The kinds one level in.</param>
internal sealed record KindNode(ImmutableArray<string> Path, ImmutableArray<KindNode> Children)
{
    /// <summary>The path as one text, to look things up by.</summary>
    internal string Key { get; } = string.Join('/', Path);

    internal static KindNode Of(Thing? thing) => new([], thing is null ? [] : Nodes([], thing.Kinds));

    internal bool Is(ImmutableArray<string> path) => Path.AsSpan().SequenceEqual(path.AsSpan());

    /// <summary>The node of a path; this node when the path is not known.</summary>
    internal KindNode Find(ImmutableArray<string> path)
    {
        var node = this;
        foreach (var name in path)
        {
            foreach (var child in node.Children)
            {
                if (child.Path[^1] != name)
                    continue;
                node = child;
                break;
            }
        }
        return node;
    }

    private static ImmutableArray<KindNode> Nodes(ImmutableArray<string> path, ImmutableArray<Kind> kinds)
    {
        var nodes = ImmutableArray.CreateBuilder<KindNode>(kinds.Length);
        foreach (var kind in kinds)
        {
            var here = path.Add(kind.Name);
            nodes.Add(new KindNode(here, Nodes(here, kind.Kinds)));
        }
        return nodes.ToImmutable();
    }
}
