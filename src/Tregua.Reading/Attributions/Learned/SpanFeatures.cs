using Tregua.Reading.Models;

namespace Tregua.Reading.Attributions.Learned;

/// <summary>What the span model sees of a word for one cue: whether it may belong to the cue's source or content.</summary>
internal static class SpanFeatures
{
    /// <summary>The most features of one word.</summary>
    public const int Most = 72;

    /// <summary>How many groups of features stay the same over several words.</summary>
    public const int Groups = 4;

    /// <summary>Adds the features of a word beside a cue.</summary>
    public static void At(ParagraphWords words, CueSetting cue, int i, ref FeatureList features)
    {
        var (side, near) = (cue.Side(i), cue.Near(i));
        Here(words, cue, i, side, near, ref features);
        Between(words, cue, i, side, near, ref features);
    }

    private static void Here(ParagraphWords words, CueSetting cue, int i, ulong side, ulong near, ref FeatureList features)
    {
        var (w, p) = (Lower(words, i), Lower(words, i - 1));
        var (t, tp, tn) = (Tag(words, i), Tag(words, i - 1), Tag(words, i + 1));
        var tnn = Tag(words, i + 2);
        var tpp = Tag(words, i - 2);
        features.Add(1, side, w);
        features.Add(2, side, t);
        features.Add(3, side, FeatureHash.Mix(t, tp));
        features.Add(4, side, FeatureHash.Mix(t, tn));
        features.Add(5, side, p);
        features.Add(7, side, FeatureHash.Mix(w, p));
        features.Add(9, near, w);
        features.Add(10, near, t);
        features.Add(11, near, FeatureHash.Mix(tp, tn));
        features.Add(12, near, FeatureHash.Mix(t, cue.Class));
        features.Add(13, near, FeatureHash.Mix(t, cue.Lemma));
        features.Add(14, side, FeatureHash.Mix(w, cue.Lemma));
        features.Add(16, side, FeatureHash.Mix(t, tp, cue.Lemma));
        features.Add(17, side, FeatureHash.Mix(t, tp, tpp));
        features.Add(18, side, FeatureHash.Mix(t, tn, tnn));
        features.Add(20, near, FeatureHash.Mix(t, tp, tn));
        features.Add(22, near, FeatureHash.Mix(p, t));
        features.Add(23, near, FeatureHash.Mix(words.Chunk[i], Chunk(words, i - 1)));
        features.Add(24, side, FeatureHash.Mix(words.Chunk[i], Chunk(words, i - 1), cue.Class));
        features.Add(26, near, words.Cluster[i]);
        features.Add(28, near, FeatureHash.Mix(cue.Cluster, t));
        features.Add(53, FeatureHash.Mix(cue.Next, side), t);
        features.Add(55, FeatureHash.Mix(cue.Next, cue.Previous), FeatureHash.Mix(side, t, tp));
        features.Add(56, FeatureHash.Mix(cue.NextWord, side), w);
        features.Add(58, FeatureHash.Mix(cue.Previous, side), FeatureHash.Mix(near, t));
    }

    private static void Between(ParagraphWords words, CueSetting cue, int i, ulong side, ulong near, ref FeatureList features)
    {
        var (t, between) = (Tag(words, i), cue.Between[i - cue.WindowFirst]);
        var quoted = words.IsQuoted[i] ? 1ul : 0;
        var before = i > 0 && words.IsQuoted[i - 1] ? 1ul : 0;
        var after = i + 1 < words.Count && words.IsQuoted[i + 1] ? 1ul : 0;
        var quotes = quoted + (2 * before) + (4 * after) + (cue.HasQuote ? 8ul : 0) + (cue.IsQuoted ? 16ul : 0);
        var sentence = cue.SentenceSide(words.Sentence[i]);
        var start = words.SentenceFirst[words.Sentence[i]] == i ? 1ul : 0;
        var stop = words.SentenceFirst[words.Sentence[i] + 1] == i + 1 ? 2ul : 0;
        var edge = start + stop;
        features.Add(41, FeatureHash.Mix(side, between), t);
        features.Add(47, FeatureHash.Mix(side, quotes), t);
        features.Add(64, FeatureHash.Mix(side, cue.Comma), FeatureHash.Mix(t, between));
        if (features.Opens(0, side | (quotes << 8) | (sentence << 16) | (edge << 24)))
        {
            features.Add(0, side);
            features.Add(44, side, quotes);
            features.Add(45, FeatureHash.Mix(side, quotes), sentence);
            features.Add(49, sentence, FeatureHash.Mix(edge, side));
            features.Add(50, sentence, FeatureHash.Mix(edge, quotes));
            features.Add(51, FeatureHash.Mix(sentence, cue.Class), FeatureHash.Mix(cue.Position, side));
            features.Add(54, FeatureHash.Mix(cue.Next, cue.Previous), FeatureHash.Mix(side, sentence));
        }
        if (features.Opens(1, side | (between << 8)))
            features.Add(40, side, between);
        if (features.Opens(2, near))
            features.Add(21, near, cue.Lemma);
        var (rule, ruleBefore, ruleAfter) = (Rule(cue, i), Rule(cue, i - 1), Rule(cue, i + 1));
        if (features.Opens(3, rule | (ruleBefore << 8) | (ruleAfter << 16)))
        {
            features.Add(59, rule);
            features.Add(60, FeatureHash.Mix(rule, ruleBefore), ruleAfter);
            features.Add(61, FeatureHash.Mix(rule, ruleBefore), cue.Class);
        }
    }

    private static ulong Lower(ParagraphWords words, int i) => i < 0 ? 1 : i >= words.Count ? 2 : words.Lower[i];

    private static ulong Tag(ParagraphWords words, int i) => i < 0 ? 101ul : i >= words.Count ? 102ul : words.Tag[i];

    private static ulong Chunk(ParagraphWords words, int i) => i < 0 ? 0ul : words.Chunk[i];

    private static ulong Rule(CueSetting cue, int i) => i < cue.WindowFirst || i >= cue.WindowEnd ? 0ul : cue.Rule[i - cue.WindowFirst];
}
