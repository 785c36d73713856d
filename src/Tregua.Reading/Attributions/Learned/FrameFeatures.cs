using Tregua.Reading.Models;

namespace Tregua.Reading.Attributions.Learned;

/// <summary>What the cue model sees of the clause that a word stands in, and of how often the lemmas there are of a cue.</summary>
internal static class FrameFeatures
{
    private const ulong None = 1; // of a word that is not there

    /// <summary>Adds the features of a word.</summary>
    /// <param name="words">The paragraph.</param>
    /// <param name="i">The word.</param>
    /// <param name="first">The first word of its sentence.</param>
    /// <param name="end">The word behind its sentence.</param>
    /// <param name="features">Where to.</param>
    public static void Add(ParagraphWords words, int i, int first, int end, ref FeatureList features)
    {
        var verb = words.Frames.Verb(i);
        if (verb >= 0)
            Frame(words, i, verb, end, ref features);
        Rates(words, i, verb, first, end, ref features);
        Sources(words, i, verb, first, end, ref features);
        var sentences = (ulong)Math.Min(words.SentenceFirst.Length - 1, 5);
        features.Add(90, FeatureHash.Mix(words.Cue[i], sentences), (ulong)Math.Min(words.Sentence[i], 3));
        features.Add(91, FeatureHash.Mix(words.Cue[i], words.IsQuoted[first] ? 1ul : 0), words.IsQuoted[end - 1] ? 1ul : 0);
    }

    private static void Frame(ParagraphWords words, int i, int verb, int end, ref FeatureList features)
    {
        ulong place = words.Frames.Place(i);
        var (subject, thing, governor) = (words.Frames.Subject(verb), words.Frames.Object(verb), words.Frames.Governor(verb));
        var behind = words.Frames.End(verb);
        var (next, nextTag) = behind < end ? (words.Lower[behind], words.Tag[behind]) : (3ul, 3ul);
        var (subjectTag, subjectCluster) = subject < 0 ? (None, None) : (words.Tag[subject], FeatureHash.Mix(words.Cluster[subject], words.Tag[subject]));
        ulong thingCluster = thing < 0 ? (uint)None : words.Cluster[thing];
        var form = (ulong)words.Frames.Form(verb);
        var own = FeatureHash.Mix(place, words.Lemma[verb]);
        features.Add(70, own);
        features.Add(71, place, Lemma(words, subject));
        features.Add(72, place, subjectCluster);
        features.Add(73, own, subjectTag);
        features.Add(74, own, subjectCluster);
        features.Add(75, place, Lemma(words, thing));
        features.Add(76, own, Lemma(words, thing));
        features.Add(77, own, thingCluster);
        features.Add(78, own, next);
        features.Add(79, own, nextTag);
        features.Add(80, own, form);
        features.Add(81, place, form);
        var cluster = FeatureHash.Mix(place, words.Cluster[verb]);
        features.Add(82, cluster, subjectCluster);
        features.Add(83, cluster, thingCluster);
        features.Add(84, cluster, next);
        var cue = FeatureHash.Mix(place, words.Cue[verb]);
        features.Add(85, cue, FeatureHash.Mix(form, subjectTag));
        features.Add(86, own, Lemma(words, governor));
        features.Add(87, cue, Lemma(words, governor));
        features.Add(88, cue, FeatureHash.Mix(nextTag, subjectTag));
    }

    private static void Rates(ParagraphWords words, int i, int verb, int first, int end, ref FeatureList features)
    {
        ulong place = words.Frames.Place(i);
        ulong rate = words.Rate[i];
        var (before, after) = (i > first ? words.Rate[i - 1] : 20ul, i + 1 < end ? words.Rate[i + 1] : 20ul);
        var (subject, thing, governor) = (words.Frames.Subject(verb), words.Frames.Object(verb), words.Frames.Governor(verb));
        var behind = verb < 0 ? end : words.Frames.End(verb);
        var (next, nextTag) = behind < end ? (words.Lower[behind], words.Tag[behind]) : (3ul, 3ul);
        var subjectTag = subject < 0 ? None : words.Tag[subject];
        var (tag, tagBefore, tagAfter) = (words.Tag[i], i > first ? words.Tag[i - 1] : 101ul, i + 1 < end ? words.Tag[i + 1] : 102ul);
        var quoted = words.IsQuoted[i] ? 1ul : 0;
        features.Add(100, rate, tag);
        features.Add(101, rate, FeatureHash.Mix(tag, i + 1 < end ? words.Lower[i + 1] : 2));
        features.Add(102, rate, FeatureHash.Mix(tag, tagAfter));
        features.Add(103, rate, FeatureHash.Mix(tag, tagBefore));
        var own = FeatureHash.Mix(place, Rate(words, verb));
        features.Add(104, own, subjectTag);
        features.Add(105, own, words.Frames.Form(verb));
        features.Add(106, own, next);
        features.Add(107, own, FeatureHash.Mix(subjectTag, nextTag));
        features.Add(108, own, Rate(words, thing));
        features.Add(109, own, Rate(words, subject));
        features.Add(110, own, Rate(words, governor));
        features.Add(111, FeatureHash.Mix(before, rate), after);
        features.Add(112, own, FeatureHash.Mix(rate, quoted));
        features.Add(113, FeatureHash.Mix(place, rate), FeatureHash.Mix(subject < 0 ? (uint)None : words.Cluster[subject], quoted));
        features.Add(114, rate, FeatureHash.Mix(tagAfter, i + 2 < end ? words.Tag[i + 2] : 102ul));
    }

    private static void Sources(ParagraphWords words, int i, int verb, int first, int end, ref FeatureList features)
    {
        ulong place = words.Frames.Place(i);
        var subject = words.Frames.Subject(verb);
        var behind = verb < 0 ? end : words.Frames.End(verb);
        var own = FeatureHash.Mix(place, Rate(words, verb));
        var speaks = SourceRate(words, subject);
        features.Add(120, own, speaks);
        features.Add(121, FeatureHash.Mix(place, verb < 0 ? None : words.Lemma[verb]), speaks);
        features.Add(122, FeatureHash.Mix(own, speaks), behind < end ? words.Lower[behind] : 3ul);
        features.Add(123, FeatureHash.Mix(own, speaks), words.Frames.Form(verb));
        // "the army's claim": whose
        var owner = i - first >= 2 && words.Tokens[i - 1].Lower is "'s" or "’s" or "'" or "’" ? i - 2 : i > first ? i - 1 : -1;
        features.Add(124, FeatureHash.Mix(words.Rate[i], words.Tag[i]), FeatureHash.Mix(SourceRate(words, owner), owner == i - 2 ? 1ul : 0));
        features.Add(125, words.Lemma[i], FeatureHash.Mix(SourceRate(words, owner), owner == i - 2 ? 1ul : 0));
        features.Add(126, FeatureHash.Mix(words.Rate[i], words.Tag[i]), FeatureHash.Mix(SourceRate(words, i + 1 < end ? i + 1 : -1), SourceRate(words, i + 2 < end ? i + 2 : -1)));
        if (words.Frames.Noun(i) is >= 0 and var noun)
        {
            features.Add(127, words.Lower[i], words.Lemma[noun]);
            features.Add(128, words.Lower[i], FeatureHash.Mix(SourceRate(words, noun), i == first ? 1ul : 0));
            features.Add(129, words.Lower[i], FeatureHash.Mix(Rate(words, noun), Rate(words, verb)));
        }
    }

    private static ulong SourceRate(ParagraphWords words, int i) => i < 0 ? 21ul : FeatureHash.Mix(words.SourceRate[i], words.IsVerb(i) ? 1ul : words.Tag[i]);

    private static ulong Lemma(ParagraphWords words, int i) => i < 0 ? None : words.Lemma[i];

    private static ulong Rate(ParagraphWords words, int i) => i < 0 ? 21ul : words.Rate[i];
}
