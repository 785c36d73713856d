using System.Runtime.InteropServices;
using Tregua.Reading.Models;

namespace Tregua.Reading.Attributions.Learned;

/// <summary>What a chain model sees of each place.</summary>
internal interface IPlaces
{
    /// <summary>How many places.</summary>
    int Count { get; }

    /// <summary>Writes the features of a place and gives their number.</summary>
    int At(int place, Span<ulong> into);

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
    public void Score<TPlaces>(TPlaces places, Span<float> scores)
        where TPlaces : IPlaces
    {
        // A place's features are summed when those of the next have been asked for: their memory comes meanwhile.
        Span<ulong> features = stackalloc ulong[2 * most];
        var (half, waiting, count) = (0, -1, 0);
        for (var i = 0; i < places.Count; i++)
        {
            if (places.IsSurelyOutside(i))
            {
                scores.Slice(i * Labels, Labels).Fill(float.NegativeInfinity);
                scores[i * Labels] = 0;
                continue;
            }
            var found = places.At(i, features.Slice(half, most));
            _weights.Expect(features.Slice(half, found));
            half = most - half;
            if (waiting >= 0)
                Sum(features.Slice(half, count), scores.Slice(waiting * Labels, Labels));
            (waiting, count) = (i, found);
        }
        if (waiting >= 0)
            Sum(features.Slice(most - half, count), scores.Slice(waiting * Labels, Labels));
    }

    /// <summary>Scores the labels of one place, whether it is surely outside or not.</summary>
    /// <param name="places">The places.</param>
    /// <param name="place">The place.</param>
    /// <param name="scores"><see cref="Labels"/> scores.</param>
    public void Score<TPlaces>(TPlaces places, int place, Span<float> scores)
        where TPlaces : IPlaces
    {
        Span<ulong> features = stackalloc ulong[most];
        var count = places.At(place, features);
        _weights.Expect(features[..count]);
        Sum(features[..count], scores);
    }

    /// <summary>The weights of labels after each other, row by row; negative infinity where a label may not follow.</summary>
    public ReadOnlySpan<float> Transitions => _transitions;

    /// <summary>The best path through scored places.</summary>
    public void Best(ReadOnlySpan<float> scores, Span<byte> path) => Viterbi.Best(scores, _transitions, Labels, path);

    /// <summary>The transitions as a section, impossible ones as negative infinity.</summary>
    public static byte[] ToSection(ReadOnlySpan<float> transitions) => MemoryMarshal.AsBytes(transitions).ToArray();

    private void Sum(ReadOnlySpan<ulong> features, Span<float> scores)
    {
        var sums = _weights.Score(features);
        for (var y = 0; y < scores.Length; y++)
            scores[y] = sums[y] * _weights.Scale;
    }
}
