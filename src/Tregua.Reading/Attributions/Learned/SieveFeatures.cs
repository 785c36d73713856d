using Tregua.Reading.Models;

namespace Tregua.Reading.Attributions.Learned;

/// <summary>What the sieve sees of a word: few things, since it looks at every one.</summary>
internal static class SieveFeatures
{
    /// <summary>The most features of one word.</summary>
    public const int Most = 12;

    /// <summary>Adds the features of a word.</summary>
    public static void At(ParagraphWords words, int i, ref FeatureList features)
    {
        var sentence = words.Sentence[i];
        var (first, end) = (words.SentenceFirst[sentence], words.SentenceFirst[sentence + 1]);
        var (next, nextTag) = i + 1 < end ? (words.Lower[i + 1], words.Tag[i + 1]) : (2ul, 102ul);
        var tagBefore = i > first ? words.Tag[i - 1] : 101ul;
        ulong tag = words.Tag[i];
        var verb = words.Frames.Verb(i);
        var own = FeatureHash.Mix(words.Frames.Place(i), verb < 0 ? 21ul : words.Rate[verb]);
        features.Add(0, words.Lower[i]);
        features.Add(1, words.Lower[i], next);
        features.Add(2, words.Lower[i], FeatureHash.Mix(tagBefore, nextTag));
        features.Add(3, tag, FeatureHash.Mix(words.Rate[i], own));
        features.Add(4, FeatureHash.Mix(words.Rate[i], tag), FeatureHash.Mix(tagBefore, nextTag));
        features.Add(5, own, next);
        features.Add(6, words.Lower[i], own);
        features.Add(7, words.Cluster[i], tag);
        features.Add(8, words.Suffix[i]);
    }
}
