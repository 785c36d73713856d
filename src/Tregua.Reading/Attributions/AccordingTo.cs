using Tregua.Reading.Names;
using Tregua.Reading.Phrases;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Attributions;

/// <summary>Sources that a phrase names: "according to the ministry, …", "…, by the council's count".</summary>
internal static class AccordingTo
{
    /// <summary>The attribution of a sentence; null when it has none.</summary>
    public static Attribution? Find(Parse parse, SpeakerFinder speakers)
    {
        var sentence = parse.Sentence;
        for (var i = 0; i + 2 < sentence.Count; i++)
        {
            if (sentence.Lower(i) == "according" && sentence.Lower(i + 1) == "to")
            {
                return NounAt(parse, i + 2) is { } noun && speakers.FindWith(sentence, noun, parse.Apposition(noun)) is { } source
                    ? Around(parse, source, "the words “according to”", i, i + 2, noun.End) : null;
            }
            // "by the council's count"
            if (sentence.Lower(i) == "by" && NounAt(parse, i + 1) is { Possessor: { } teller } count && Vocabulary.English.Set("reckoning nouns").Contains(sentence.Lower(count.Head)) && speakers.FindWith(sentence, teller, null) is { } counting)
                return Around(parse, counting, "the words “by … count”", i, count.End, count.End);
        }
        return null;
    }

    private static NounPhrase? NounAt(Parse parse, int token) =>
        parse.ChunkAt(token) is var chunk && chunk < parse.Chunks.Length && parse.Chunks[chunk].First == token ? parse.Chunks[chunk].Noun : null;

    // What stands before the phrase; what stands behind it when nothing of its own stands before, as in "; according to the port, …".
    private static Attribution Around(Parse parse, Speaker source, string by, int cue, int cueEnd, int phraseEnd)
    {
        var sentence = parse.Sentence;
        var (first, end) = cue > 2 && FirstAfterBoundary(parse, cue) is var start && start < cue ? (start, cue) : (phraseEnd, sentence.Count);
        while (end > first && sentence.Lower(end - 1) is "," or "." or "\"" or "”")
            end--;
        while (first < end && sentence.Lower(first) is "," or "\"" or "“")
            first++;
        return new Attribution { Source = source, Cue = sentence.Words(cue, cueEnd), CueFirst = cue, By = by, Frame = "say", First = first, End = end };
    }

    // The clause before it, back to ", while".
    private static int FirstAfterBoundary(Parse parse, int cue)
    {
        for (var i = cue - 1; i > 0; i--)
        {
            if (parse.Sentence.Lower(i) is "while" or "but" && parse.Sentence.Lower(i - 1) == ",")
                return i + 1;
            if (parse.Sentence.Lower(i) is ";" or ":")
                return i + 1;
        }
        return 0;
    }
}
