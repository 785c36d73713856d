using Tregua.Reading.Models;

namespace Tregua.Reading.Dependencies;

/// <summary>The features from which the parser tells its next move, after Zhang and Nivre 2011, with clusters.</summary>
internal static class ParserFeatures
{
    /// <summary>How many features a state has.</summary>
    public const int Count = 66;

    /// <summary>Fills in the features of a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="nodes">The sentence's nodes.</param>
    /// <param name="features">Room for <see cref="Count"/> features.</param>
    public static void Fill(in ParserState state, ReadOnlySpan<ParserNode> nodes, Span<ulong> features)
    {
        var list = new FeatureList(features);
        var (top, below, third) = (state.OnStack(0), state.OnStack(1), state.OnStack(2));
        var (next, second, later) = (state.Ahead(0), state.Ahead(1), state.Ahead(2));
        ref readonly var s0 = ref nodes[top];
        ref readonly var s1 = ref nodes[below];
        ref readonly var b0 = ref nodes[next];
        ref readonly var b1 = ref nodes[second];
        AddWords(ref list, s0, s1, nodes[third], b0, b1, nodes[later]);
        AddPairs(ref list, s0, s1, nodes[third], b0, b1, nodes[later]);
        AddArcs(ref list, state.Arcs, nodes, top, below, next);
        AddShapes(ref list, state.Arcs, s0, s1, b0, top, below, next);
    }

    private static void AddWords(ref FeatureList list, in ParserNode s0, in ParserNode s1, in ParserNode s2, in ParserNode b0, in ParserNode b1, in ParserNode b2)
    {
        list.Add(s0.Word);
        list.Add(s0.Tag);
        list.Add(s0.Both);
        list.Add(s0.Cluster);
        list.Add(s1.Word);
        list.Add(s1.Tag);
        list.Add(s1.Both);
        list.Add(s1.Cluster);
        list.Add(s2.Tag);
        list.Add(s2.Both);
        list.Add(b0.Word);
        list.Add(b0.Tag);
        list.Add(b0.Both);
        list.Add(b0.Cluster);
        list.Add(b1.Word);
        list.Add(b1.Tag);
        list.Add(b1.Both);
        list.Add(b2.Tag);
        list.Add(b2.Both);
    }

    private static void AddPairs(ref FeatureList list, in ParserNode s0, in ParserNode s1, in ParserNode s2, in ParserNode b0, in ParserNode b1, in ParserNode b2)
    {
        list.Add(s0.Word, b0.Word);
        list.Add(s0.Both, b0.Tag);
        list.Add(s0.Tag, b0.Both);
        list.Add(s0.Tag, b0.Tag);
        list.Add(s0.Cluster, b0.Cluster);
        list.Add(s0.Cluster, b0.Tag);
        list.Add(s0.Tag, b0.Cluster);
        list.Add(s1.Word, s0.Word);
        list.Add(s1.Both, s0.Tag);
        list.Add(s1.Tag, s0.Both);
        list.Add(s1.Tag, s0.Tag);
        list.Add(s1.Cluster, s0.Cluster);
        list.Add(s1.Cluster, s0.Tag);
        list.Add(s1.Tag, s0.Cluster);
        list.Add(b0.Tag, b1.Tag);
        list.Add(b0.Both, b1.Tag);
        list.Add(s0.Tag, b0.Tag, b1.Tag);
        list.Add(s1.Tag, s0.Tag, b0.Tag);
        list.Add(s1.Tag, s0.Both, b0.Tag);
        list.Add(s1.Both, s0.Tag, b0.Tag);
        list.Add(s1.Tag, s0.Tag, b0.Both);
        list.Add(s2.Tag, s1.Tag, s0.Tag);
        list.Add(b0.Tag, b1.Tag, b2.Tag);
        list.Add(s1.Tag, b0.Tag);
        list.Add(s1.Both, b0.Tag);
    }

    private static void AddArcs(ref FeatureList list, ReadOnlySpan<Arcs> arcs, ReadOnlySpan<ParserNode> nodes, int top, int below, int next)
    {
        var (s0, s1, b0) = (nodes[top].Tag, nodes[below].Tag, nodes[next].Tag);
        ref readonly var a0 = ref arcs[top];
        ref readonly var a1 = ref arcs[below];
        ref readonly var next0 = ref arcs[next];
        list.Add(s0, nodes[a0.Left].Tag, b0);
        list.Add(s0, nodes[a0.Right].Tag, b0);
        list.Add(s0, b0, nodes[next0.Left].Tag);
        list.Add(s1, s0, nodes[a0.Left].Tag);
        list.Add(s1, s0, nodes[a0.Right].Tag);
        list.Add(s1, nodes[a1.Right].Tag, s0);
        list.Add(s1, nodes[a1.Left].Tag, s0);
        list.Add(s0, nodes[a0.Left].Tag, nodes[a0.SecondLeft].Tag);
        list.Add(b0, nodes[next0.Left].Tag, nodes[next0.SecondLeft].Tag);
        list.Add(nodes[a0.Left].Word, s0);
        list.Add(nodes[a0.Right].Word, s0);
        list.Add(nodes[a1.Right].Word, s1);
        list.Add(nodes[next0.Left].Word, b0);
    }

    private static void AddShapes(ref FeatureList list, ReadOnlySpan<Arcs> arcs, in ParserNode s0, in ParserNode s1, in ParserNode b0, int top, int below, int next)
    {
        ref readonly var a0 = ref arcs[top];
        ref readonly var a1 = ref arcs[below];
        ref readonly var next0 = ref arcs[next];
        var ahead = Distance(next - top);
        var back = Distance(top - below);
        list.Add(s0.Tag, b0.Tag, ahead);
        list.Add(s1.Tag, s0.Tag, back);
        list.Add(s0.Both, ahead);
        list.Add(s1.Both, back);
        list.Add(s0.Tag, a0.LeftRelations, a0.RightRelations);
        list.Add(s1.Tag, a1.LeftRelations, a1.RightRelations);
        list.Add(b0.Tag, next0.LeftRelations);
        list.Add(s0.Word, a0.RightRelations);
        list.Add(s1.Word, a1.RightRelations);
    }

    private static ulong Distance(int distance) => distance switch
    {
        <= 4 => (ulong)Math.Max(distance, 0),
        <= 6 => 5,
        <= 10 => 6,
        _ => 7,
    };

    private ref struct FeatureList(Span<ulong> features)
    {
        private readonly Span<ulong> _features = features;
        private int _next;

        public void Add(ulong part)
        {
            _features[_next] = FeatureHash.Mix((ulong)_next, part);
            _next++;
        }

        public void Add(ulong first, ulong second)
        {
            _features[_next] = FeatureHash.Mix(FeatureHash.Mix((ulong)_next, first), second);
            _next++;
        }

        public void Add(ulong first, ulong second, ulong third)
        {
            _features[_next] = FeatureHash.Mix(FeatureHash.Mix(FeatureHash.Mix((ulong)_next, first), second), third);
            _next++;
        }
    }
}
