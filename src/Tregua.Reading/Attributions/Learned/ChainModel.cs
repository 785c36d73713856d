using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Tregua.Reading.Models;

namespace Tregua.Reading.Attributions.Learned;

/// <summary>What a chain model sees of each place.</summary>
internal interface IPlaces
{
    /// <summary>How many groups the features have, at most <see cref="FeatureList.MostGroups"/>.</summary>
    static abstract int Groups { get; }

    /// <summary>How many places.</summary>
    int Count { get; }

    /// <summary>Adds the features of a place to an empty list.</summary>
    void At(int place, ref FeatureList features);

    /// <summary>Whether the first label is sure at a place, so that it needs no score.</summary>
    bool IsSurelyOutside(int place);
}

/// <summary>A trained linear chain: weights of features for labels, and weights of a label after another.</summary>
/// <param name="file">The model file.</param>
/// <param name="name">The section of the weights; that of the transitions adds <see cref="TransitionsSuffix"/>.</param>
/// <param name="most">The most features of one place.</param>
internal sealed class ChainModel(ModelFile file, string name, int most)
{
    /// <summary>What the name of the section of transitions adds to that of the weights.</summary>
    public const string TransitionsSuffix = "-transitions";

    private readonly NarrowModel _weights = new(file.Section(name));
    private readonly float[] _transitions = MemoryMarshal.Cast<byte, float>(file.Section(name + TransitionsSuffix).Bytes).ToArray();

    /// <summary>How many labels.</summary>
    public int Labels => _weights.LabelCount;

    /// <summary>Scores the labels of every place.</summary>
    /// <param name="places">The places.</param>
    /// <param name="scores">Count × <see cref="Labels"/> scores, place by place.</param>
    [SkipLocalsInit]
    public void Score<TPlaces>(TPlaces places, Span<float> scores)
        where TPlaces : IPlaces
    {
        // A place's features are summed when those of the next have been asked for: their memory comes meanwhile.
        Span<ulong> features = stackalloc ulong[2 * most];
        Span<ulong> keys = stackalloc ulong[TPlaces.Groups];
        keys.Fill(ulong.MaxValue);
        Span<int> groups = stackalloc int[TPlaces.Groups * NarrowModel.MostLabels];
        var (waiting, half) = (-1, 0);
        scoped var before = default(FeatureList);
        for (var i = 0; i < places.Count; i++)
        {
            if (places.IsSurelyOutside(i))
            {
                scores.Slice(i * Labels, Labels).Fill(float.NegativeInfinity);
                scores[i * Labels] = 0;
                continue;
            }
            var list = new FeatureList(features.Slice(half, most), keys);
            places.At(i, ref list);
            _weights.Expect(list.Added);
            if (waiting >= 0)
                Sum(before, groups, scores.Slice(waiting * Labels, Labels));
            before = list;
            (waiting, half) = (i, most - half);
        }
        if (waiting >= 0)
            Sum(before, groups, scores.Slice(waiting * Labels, Labels));
    }

    /// <summary>Scores the labels of one place, whether it is surely outside or not.</summary>
    /// <param name="places">The places.</param>
    /// <param name="place">The place.</param>
    /// <param name="scores"><see cref="Labels"/> scores.</param>
    [SkipLocalsInit]
    public void Score<TPlaces>(TPlaces places, int place, Span<float> scores)
        where TPlaces : IPlaces
    {
        var list = new FeatureList(stackalloc ulong[most]);
        places.At(place, ref list);
        _weights.Expect(list.Added);
        Span<int> sums = stackalloc int[NarrowModel.MostLabels];
        _weights.Score(list.Added).CopyTo(sums);
        Put(sums, scores);
    }

    /// <summary>The weights of labels after each other, row by row; negative infinity where a label may not follow.</summary>
    public ReadOnlySpan<float> Transitions => _transitions;

    /// <summary>The best path through scored places.</summary>
    public void Best(ReadOnlySpan<float> scores, Span<byte> path) => Viterbi.Best(scores, _transitions, Labels, path);

    /// <summary>The transitions as a section, impossible ones as negative infinity.</summary>
    public static byte[] ToSection(ReadOnlySpan<float> transitions) => MemoryMarshal.AsBytes(transitions).ToArray();

    // Sums pass from method to method in memory: code with vectors as arguments cannot be compiled before it runs.
    private void Sum(in FeatureList list, Span<int> groups, Span<float> scores)
    {
        var all = _weights.Score(list.Single);
        for (var g = 0; g * NarrowModel.MostLabels < groups.Length; g++)
        {
            var group = groups.Slice(g * NarrowModel.MostLabels, NarrowModel.MostLabels);
            var changed = list.Of(g);
            if (!changed.IsEmpty)
                _weights.Score(changed).CopyTo(group);
            all += Vector256.Create<int>(group);
        }
        Span<int> sums = stackalloc int[NarrowModel.MostLabels];
        all.CopyTo(sums);
        Put(sums, scores);
    }

    private void Put(ReadOnlySpan<int> sums, Span<float> scores)
    {
        for (var y = 0; y < scores.Length; y++)
            scores[y] = sums[y] * _weights.Scale;
    }
}
