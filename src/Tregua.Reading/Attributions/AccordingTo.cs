using Tregua.Reading.Names;

namespace Tregua.Reading.Attributions;

/// <summary>"According to the ministry, …" and "…, according to the ministry".</summary>
internal static class AccordingTo
{
    /// <summary>The attribution of a sentence; null when it has none.</summary>
    public static Attribution? Find(Parse parse, SpeakerFinder speakers)
    {
        var sentence = parse.Sentence;
        for (var i = 0; i + 2 < sentence.Count; i++)
        {
            if (sentence.Lower(i) != "according" || sentence.Lower(i + 1) != "to")
                continue;
            var chunk = parse.ChunkAt(i + 2);
            if (chunk >= parse.Chunks.Length || parse.Chunks[chunk].Noun is not { } noun || speakers.FindWith(sentence, noun, parse.Apposition(noun)) is not { } source)
                return null;
            // "; according to the port, …": nothing of its own stands before it.
            var (first, end) = i > 2 && FirstAfterBoundary(parse, i) is var start && start < i ? (start, i) : (noun.End, sentence.Count);
            while (end > first && sentence.Lower(end - 1) is "," or "." or "\"" or "”")
                end--;
            while (first < end && sentence.Lower(first) is "," or "\"" or "“")
                first++;
            return new Attribution { Source = source, Cue = sentence.Words(i, i + 2), CueFirst = i, By = "the words “according to”", Frame = "say", First = first, End = end };
        }
        return null;
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
