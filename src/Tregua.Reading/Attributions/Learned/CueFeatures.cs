using Tregua.Reading.Models;

namespace Tregua.Reading.Attributions.Learned;

/// <summary>What the cue model sees of a word: itself, its neighbours, marks and reporting words around it.</summary>
internal static class CueFeatures
{
    /// <summary>The most features of one word.</summary>
    public const int Most = 112;

    /// <summary>Adds the features of a word.</summary>
    public static void At(ParagraphWords words, int i, ref FeatureList features)
    {
        var sentence = words.Sentence[i];
        var (first, end) = (words.SentenceFirst[sentence], words.SentenceFirst[sentence + 1]);
        Words(words, i, first, end, ref features);
        Marks(words, i, first, end, ref features);
        FrameFeatures.Add(words, i, first, end, ref features);
    }

    private static void Words(ParagraphWords words, int i, int first, int end, ref FeatureList features)
    {
        var (w, p, n) = (Lower(words, i, first, end), Lower(words, i - 1, first, end), Lower(words, i + 1, first, end));
        var (pp, nn) = (Lower(words, i - 2, first, end), Lower(words, i + 2, first, end));
        var (t, tp, tn) = (Tag(words, i, first, end), Tag(words, i - 1, first, end), Tag(words, i + 1, first, end));
        var (tpp, tnn) = (Tag(words, i - 2, first, end), Tag(words, i + 2, first, end));
        features.Add(0, 0);
        features.Add(1, w);
        features.Add(2, p);
        features.Add(3, n);
        features.Add(5, nn);
        features.Add(6, w, p);
        features.Add(7, w, n);
        features.Add(8, w, tn);
        features.Add(9, w, tp);
        features.Add(10, t);
        features.Add(11, t, tp);
        features.Add(12, t, tn);
        features.Add(13, t, FeatureHash.Mix(tp, tn));
        features.Add(14, FeatureHash.Mix(t, tp), tpp);
        features.Add(15, FeatureHash.Mix(t, tn), tnn);
        features.Add(16, words.Suffix[i]);
        features.Add(18, words.Shape[i], t);
        features.Add(19, w, FeatureHash.Mix(tp, tn));
        features.Add(21, w, nn);
        features.Add(22, words.Lemma[i]);
        features.Add(23, words.Lemma[i], t);
        features.Add(24, words.Lemma[i], FeatureHash.Mix(t, tn));
        features.Add(25, words.Lemma[i], n);
        features.Add(26, words.Lemma[i], p);
        features.Add(28, p, t);
        var (c, cp, cn) = (Cluster(words, i, first, end), Cluster(words, i - 1, first, end), Cluster(words, i + 1, first, end));
        features.Add(50, c);
        features.Add(51, c, t);
        features.Add(52, c, cp);
        features.Add(53, c, cn);
        features.Add(54, c, tn);
        features.Add(55, c, FeatureHash.Mix(tp, tn));
        features.Add(56, words.Lemma[i], cn);
        features.Add(57, words.Lemma[i], cp);
    }

    private static void Marks(ParagraphWords words, int i, int first, int end, ref FeatureList features)
    {
        var cue = words.Cue[i];
        var t = words.Tag[i];
        var quoted = words.IsQuoted[i] ? 1ul : 0;
        var before = i > first && words.IsQuoted[i - 1] ? 1ul : 0;
        var after = i + 1 < end && words.IsQuoted[i + 1] ? 1ul : 0;
        features.Add(32, cue, quoted);
        features.Add(33, FeatureHash.Mix(cue, quoted), FeatureHash.Mix(before, after));
        features.Add(34, words.Lemma[i], quoted);
        var left = words.CuesBefore[i];
        var others = words.CuesBefore[end - 1] + (words.Cue[end - 1] == 0 ? 0 : 1) - (cue == 0 ? 0 : 1);
        features.Add(36, cue, (ulong)Math.Min(others, 3));
        features.Add(38, words.Lemma[i], (ulong)Math.Min(left, 1));
        var that = Ahead(words, i, end);
        features.Add(39, cue, that);
        features.Add(40, words.Lemma[i], that);
        features.Add(42, cue, (ulong)Math.Min(i - first, 4));
        features.Add(44, FeatureHash.Mix(cue, t), FeatureHash.Mix(words.Governing[i], 0));
        features.Add(45, words.Lemma[i], words.Governing[i]);
        features.Add(41, t, that);
        features.Add(43, cue, (ulong)Math.Min(end - i - 1, 3));
        features.Add(46, words.Rule[i]);
    }

    // What comes within five words: "that", a quotation mark, "to" before a verb, a colon.
    private static ulong Ahead(ParagraphWords words, int i, int end)
    {
        for (var j = i + 1; j < Math.Min(end, i + 6); j++)
        {
            ulong sign = words.Sign[j];
            if (sign != 0)
                return sign is ReportingSigns.Colon or ReportingSigns.Stop ? sign : sign + (10ul * (ulong)Math.Min(j - i, 2));
        }
        return 0;
    }

    private static ulong Lower(ParagraphWords words, int i, int first, int end) => i < first ? 1 : i >= end ? 2 : words.Lower[i];

    private static ulong Cluster(ParagraphWords words, int i, int first, int end) => i < first ? 10_001ul : i >= end ? 10_002ul : words.Cluster[i];

    private static ulong Tag(ParagraphWords words, int i, int first, int end) => i < first ? 101ul : i >= end ? 102ul : words.Tag[i];
}
