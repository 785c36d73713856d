using System.Runtime.InteropServices;
using Tregua.Reading.Models;

namespace Tregua.Reading.Attributions;

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

    private readonly LinearModel _weights = new(file.Section(name));
    private readonly float[] _transitions = MemoryMarshal.Cast<byte, float>(file.Section(name + TransitionsSuffix).Bytes).ToArray();

    /// <summary>How many labels.</summary>
    public int Labels => _weights.LabelCount;

    /// <summary>Scores the labels of every place.</summary>
    /// <param name="places">The places.</param>
    /// <param name="scores">Count × <see cref="Labels"/> scores, place by place.</param>
    public void Score<TPlaces>(TPlaces places, Span<float> scores)
        where TPlaces : IPlaces
    {
        Span<ulong> features = stackalloc ulong[most];
        Span<int> sums = stackalloc int[_weights.ScoreLength];
        for (var i = 0; i < places.Count; i++)
        {
            if (places.IsSurelyOutside(i))
            {
                scores.Slice(i * Labels, Labels).Fill(float.NegativeInfinity);
                scores[i * Labels] = 0;
                continue;
            }
            sums.Clear();
            var count = places.At(i, features);
            _weights.Add(features[..count], sums);
            for (var y = 0; y < Labels; y++)
                scores[(i * Labels) + y] = sums[y] * _weights.Scale;
        }
    }

    /// <summary>The best path through scored places.</summary>
    public void Best(ReadOnlySpan<float> scores, Span<byte> path) => Viterbi.Best(scores, _transitions, Labels, path);

    /// <summary>The transitions as a section, impossible ones as negative infinity.</summary>
    public static byte[] ToSection(ReadOnlySpan<float> transitions) => MemoryMarshal.AsBytes(transitions).ToArray();
}
