using Tregua.Reading.Models;

namespace Tregua.Reading.Attributions.Learned.Judging;

/// <summary>What the judge sees of the sentence around a proposed cue: 13 numbers.</summary>
internal static class SentenceNumbers
{
    private const int Near = 8; // words
    private const int Far = 12;
    private const int Farthest = 40;
    private const int OftenOfSource = 4; // a step of rates

    private static readonly ulong Comma = FeatureHash.Of(",");
    private static readonly ulong That = FeatureHash.Of("that");
    private static readonly ulong Straight = FeatureHash.Of("\"");
    private static readonly ulong Opening = FeatureHash.Of("“");
    private static readonly ulong Closing = FeatureHash.Of("”");

    /// <summary>Adds the numbers.</summary>
    /// <param name="words">The paragraph.</param>
    /// <param name="cue">The cue.</param>
    /// <param name="row">Where to.</param>
    public static void Add(ParagraphWords words, WordRange cue, ref NumberRow row)
    {
        Before(words, cue, ref row);
        After(words, cue, ref row);
        Around(words, cue, ref row);
    }

    // How far back the last mark of quotation and the last comma are, how many commas, verbs and words that are often of sources stand before.
    private static void Before(ParagraphWords words, WordRange cue, ref NumberRow row)
    {
        var (quotation, comma, commas, verbs, sources) = (Near, Far, 0, 0, 0);
        for (var i = words.SentenceFirst[words.Sentence[cue.First]]; i < cue.First; i++)
        {
            var distance = cue.First - 1 - i;
            if (words.Lower[i] == Comma)
                (comma, commas) = (Math.Min(distance, Far), commas + 1);
            else if (Closes(words, i))
                quotation = Math.Min(distance, Near);
            verbs += words.Frames.Place(i) == VerbFrames.Main ? 1 : 0;
            sources += distance < Near && words.SourceRate[i] is >= OftenOfSource and < CueSieve.Unknown ? 1 : 0;
        }
        row.Add(quotation);
        row.Add(comma);
        row.Add(commas);
        row.Add(verbs);
        row.Add(sources);
    }

    // The same behind it: how far the next mark of quotation, "that" and verb are, how many commas and verbs.
    private static void After(ParagraphWords words, WordRange cue, ref NumberRow row)
    {
        var (quotation, that, verb, commas, verbs) = (Near, Near, Farthest, 0, 0);
        for (var i = words.SentenceFirst[words.Sentence[cue.First] + 1] - 1; i >= cue.End; i--)
        {
            var distance = i - cue.End;
            if (words.Lower[i] == Comma)
                commas++;
            else if (words.Lower[i] == That)
                that = Math.Min(distance, Near);
            else if (Opens(words, i))
                quotation = Math.Min(distance, Near);
            if (words.Frames.Place(i) == VerbFrames.Main)
                (verb, verbs) = (Math.Min(distance, Farthest), verbs + 1);
        }
        row.Add(quotation);
        row.Add(that);
        row.Add(verb);
        row.Add(commas);
        row.Add(verbs);
    }

    // How many other reporting words the sentence has, how often the lemma of another of its words is of a cue at most, and how much of it is quoted.
    private static void Around(ParagraphWords words, WordRange cue, ref NumberRow row)
    {
        var sentence = words.Sentence[cue.First];
        var (first, end) = (words.SentenceFirst[sentence], words.SentenceFirst[sentence + 1]);
        var (others, most, quoted) = (0, 0, 0);
        for (var i = first; i < end; i++)
        {
            quoted += words.IsQuoted[i] ? 1 : 0;
            if (cue.Holds(i))
                continue;
            others += words.Cue[i] != 0 ? 1 : 0;
            most = Math.Max(most, StretchNumbers.Rate(words.Rate[i]));
        }
        row.Add(others);
        row.Add(most);
        row.Add((float)quoted / (end - first));
    }

    private static bool Closes(ParagraphWords words, int i) => words.Lower[i] == Straight || words.Lower[i] == Closing;

    private static bool Opens(ParagraphWords words, int i) => words.Lower[i] == Straight || words.Lower[i] == Opening;
}
