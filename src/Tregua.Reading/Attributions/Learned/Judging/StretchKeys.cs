using Tregua.Reading.Models;

namespace Tregua.Reading.Attributions.Learned.Judging;

/// <summary>Under what a proposed cue is counted: its words, their lemmas and tags, alone and with what stands beside it.</summary>
internal static class StretchKeys
{
    /// <summary>How many keys a stretch has.</summary>
    public const int Count = 14;

    /// <summary>Writes the keys of a stretch.</summary>
    /// <param name="words">The paragraph.</param>
    /// <param name="stretch">The stretch.</param>
    /// <param name="keys">Where to: <see cref="Count"/> of them.</param>
    public static void Write(ParagraphWords words, WordRange stretch, Span<ulong> keys)
    {
        var (first, end) = (stretch.First, stretch.End);
        var (next, nextTag) = end < words.Count ? (words.Lower[end], words.Tag[end]) : (2ul, 102ul);
        var (before, tagBefore) = first > 0 ? (words.Lower[first - 1], words.Tag[first - 1]) : (1ul, 101ul);
        var tagOfLastButOne = end > 1 ? words.Tag[end - 2] : 101ul;
        var (last, lastTag, lastLemma) = (words.Lower[end - 1], words.Tag[end - 1], words.Lemma[end - 1]);
        var head = Head(words, stretch);
        var (lemma, left, right) = (words.Lemma[head], (ulong)(head - first), (ulong)(end - head));
        var (forms, tags, frame) = (0ul, 0ul, 0ul);
        for (var i = first; i < end; i++)
        {
            forms = FeatureHash.Mix(forms, words.Lower[i]);
            tags = FeatureHash.Mix(tags, words.Tag[i]);
            frame = FeatureHash.Mix(frame, i == head ? lemma : words.Tag[i]);
        }
        var list = new FeatureList(keys);
        list.Add(0, forms);
        list.Add(1, tags);
        list.Add(2, frame);
        list.Add(3, last, next);
        list.Add(4, last, nextTag);
        list.Add(5, before, words.Lower[first]);
        list.Add(6, tagBefore, words.Lower[first]);
        list.Add(7, tags, nextTag);
        list.Add(8, tags, tagBefore);
        list.Add(9, lemma, FeatureHash.Mix(left, right));
        list.Add(10, lemma, FeatureHash.Mix(right, next));
        list.Add(11, lastLemma, next);
        list.Add(12, FeatureHash.Mix(lastTag, nextTag), next);
        list.Add(13, FeatureHash.Mix(tagOfLastButOne, last), next);
    }

    // A reporting word, else the word whose lemma is most often of a cue; of equals the last.
    private static int Head(ParagraphWords words, WordRange stretch)
    {
        var (head, most) = (stretch.First, -1);
        for (var i = stretch.First; i < stretch.End; i++)
        {
            var weight = StretchNumbers.Rate(words.Rate[i]) + (words.Cue[i] != 0 ? 100 : 0);
            if (weight >= most)
                (head, most) = (i, weight);
        }
        return head;
    }
}
