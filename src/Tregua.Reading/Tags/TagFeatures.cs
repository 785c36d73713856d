using Tregua.Reading.Models;

namespace Tregua.Reading.Tags;

/// <summary>The features from which the tagger tells a word's label.</summary>
internal static class TagFeatures
{
    /// <summary>How many features a word has.</summary>
    public const int Count = 40;

    /// <summary>The label before the sentence.</summary>
    public const int NoLabel = 255;

    private static ReadOnlySpan<int> OfWord => [0, 1, 24, 25, 33];

    /// <summary>Fills in the features of a word.</summary>
    /// <param name="words">The words of the sentence, with two empty ones before and behind.</param>
    /// <param name="at">The word's index among them.</param>
    /// <param name="previous">The label of the word before.</param>
    /// <param name="beforePrevious">The label of the word before that.</param>
    /// <param name="features">Room for <see cref="Count"/> features.</param>
    public static void Fill(ReadOnlySpan<WordFacts> words, int at, int previous, int beforePrevious, Span<ulong> features)
    {
        ref readonly var word = ref words[at];
        ref readonly var left = ref words[at - 1];
        ref readonly var right = ref words[at + 1];
        var next = 0;
        Add(features, ref next, word.Form);
        Add(features, ref next, word.Lower);
        Add(features, ref next, word.Ending & 0xFFFF);
        Add(features, ref next, word.Ending & 0xFFFFFFFF);
        Add(features, ref next, word.Ending & 0xFFFFFFFFFFFF);
        Add(features, ref next, word.Ending);
        Add(features, ref next, word.Opening);
        Add(features, ref next, word.Opening >> 16);
        Add(features, ref next, word.Shape);
        Add(features, ref next, word.Shape, word.Ending & 0xFFFFFFFF);
        Add(features, ref next, word.Cluster);
        Add(features, ref next, word.Cluster, word.Shape);
        Add(features, ref next, left.Lower);
        Add(features, ref next, right.Lower);
        Add(features, ref next, words[at - 2].Lower);
        Add(features, ref next, words[at + 2].Lower);
        Add(features, ref next, left.Cluster);
        Add(features, ref next, right.Cluster);
        Add(features, ref next, words[at - 2].Cluster);
        Add(features, ref next, words[at + 2].Cluster);
        Add(features, ref next, left.Ending & 0xFFFFFFFFFFFF);
        Add(features, ref next, right.Ending & 0xFFFFFFFFFFFF);
        Add(features, ref next, left.Shape, word.Shape);
        Add(features, ref next, word.Shape, right.Shape);
        Add(features, ref next, left.Lower, word.Lower);
        Add(features, ref next, word.Lower, right.Lower);
        Add(features, ref next, left.Lower, right.Lower);
        Add(features, ref next, left.Cluster, word.Cluster);
        Add(features, ref next, word.Cluster, right.Cluster);
        Add(features, ref next, FeatureHash.Mix(left.Cluster, word.Cluster), right.Cluster);
        Add(features, ref next, right.Cluster, words[at + 2].Cluster);
        var labels = ((ulong)previous << 8) | (uint)beforePrevious;
        Add(features, ref next, (ulong)previous);
        Add(features, ref next, labels);
        Add(features, ref next, (ulong)previous, word.Lower);
        Add(features, ref next, (ulong)previous, word.Cluster);
        Add(features, ref next, (ulong)previous, word.Ending & 0xFFFFFFFFFFFF);
        Add(features, ref next, (ulong)previous, right.Lower);
        Add(features, ref next, (ulong)previous, right.Cluster);
        Add(features, ref next, labels, right.Cluster);
        Add(features, ref next, labels, word.Cluster);
    }

    /// <summary>Makes the features those of an unknown word at the same place.</summary>
    public static void ForgetWord(Span<ulong> features)
    {
        foreach (var at in OfWord)
            features[at] = 0;
    }

    private static void Add(Span<ulong> features, ref int next, ulong part)
    {
        features[next] = FeatureHash.Mix((ulong)next, part);
        next++;
    }

    private static void Add(Span<ulong> features, ref int next, ulong left, ulong right)
    {
        features[next] = FeatureHash.Mix(FeatureHash.Mix((ulong)next, left), right);
        next++;
    }
}
