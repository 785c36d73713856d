namespace Tregua.Reading.Attributions.Learned.Judging;

/// <summary>What the judge sees of a proposed cue, as a row of numbers.</summary>
internal static class StretchNumbers
{
    /// <summary>How many numbers of a row come before those of the rates.</summary>
    public const int Own = 70;

    /// <summary>How many numbers a row has.</summary>
    public const int Count = Own + (2 * StretchKeys.Count);

    private const int FewestPlaces = 2; // a key seen less often counts as not seen
    private const int MostPlaces = 50; // more say no more
    private const float Nowhere = 200; // a tag, place or rate of a word that is not there

    /// <summary>Writes the numbers of a proposal but for those of the rates.</summary>
    /// <param name="words">The paragraph.</param>
    /// <param name="proposed">What is proposed in the paragraph, by place.</param>
    /// <param name="at">Which of them.</param>
    /// <param name="numbers">Where to: <see cref="Count"/> of them.</param>
    public static void Write(ParagraphWords words, ReadOnlySpan<Reporting> proposed, int at, Span<float> numbers)
    {
        var row = new NumberRow(numbers);
        var cue = proposed[at].Proposed;
        row.Add(Odds(cue.Probability));
        row.Add(Odds(cue.Starts));
        row.Add(Odds(cue.Probability / Math.Max(cue.Starts, 1e-3)));
        row.Add(cue.Words.Length);
        RivalNumbers.Add(words, proposed, at, ref row);
        Place(words, cue.Words, ref row);
        Neighbours(words, cue.Words, ref row);
        Clause(words, cue.Words, ref row);
        SentenceNumbers.Add(words, cue.Words, ref row);
        SpanNumbers.Add(words, proposed[at], ref row);
    }

    /// <summary>Writes the numbers of how often stretches with a key were cues.</summary>
    /// <param name="numbers">The row.</param>
    /// <param name="key">Which key.</param>
    /// <param name="packed">What <see cref="Packed"/> gave; 0 for a key that was not seen.</param>
    public static void WriteRate(Span<float> numbers, int key, uint packed)
    {
        var (places, cues) = (packed & 0xFFFF, packed >> 16);
        numbers[Own + (2 * key)] = (float)Math.Log((cues + 1.0) / (places - cues + 2.0));
        numbers[Own + (2 * key) + 1] = Math.Min(places, MostPlaces);
    }

    /// <summary>How often stretches with a key stood somewhere and were cues, as it is stored; 0 when that says too little.</summary>
    public static uint Packed(int places, int cues)
    {
        if (places < FewestPlaces)
            return 0;
        var scale = Math.Min(1.0, (double)ushort.MaxValue / places);
        return (uint)(places * scale) | ((uint)(cues * scale) << 16);
    }

    /// <summary>The step of a rate (<see cref="CueSieve.Step"/>), where too little seen is as none.</summary>
    public static int Rate(byte step) => step < CueSieve.Unknown ? step : 0;

    /// <summary>The logarithm of the odds of a probability.</summary>
    public static float Odds(double probability) => (float)Math.Log(Math.Max(probability, 1e-6) / Math.Max(1 - probability, 1e-6));

    private static void Place(ParagraphWords words, WordRange cue, ref NumberRow row)
    {
        var sentence = words.Sentence[cue.First];
        row.Add(cue.First - words.SentenceFirst[sentence]);
        row.Add(words.SentenceFirst[sentence + 1] - cue.End);
        row.Add(sentence);
        row.Add(words.SentenceFirst.Length - 2);
        row.Add(Quoted(words, cue.First - 1));
        row.Add(Quoted(words, cue.First));
        row.Add(Quoted(words, cue.End));
    }

    private static void Neighbours(ParagraphWords words, WordRange cue, ref NumberRow row)
    {
        var (first, last, end) = (cue.First, cue.End - 1, cue.End);
        row.Add(At(words.Tag, first - 2));
        row.Add(At(words.Tag, first - 1));
        row.Add(At(words.Tag, first));
        row.Add(At(words.Tag, last));
        row.Add(At(words.Tag, end));
        row.Add(At(words.Tag, end + 1));
        var most = 0;
        for (var i = first; i < end; i++)
            most = Math.Max(most, Rate(words.Rate[i]));
        row.Add(most);
        row.Add(At(words.Rate, first - 1));
        row.Add(At(words.Rate, first));
        row.Add(At(words.Rate, last));
        row.Add(At(words.Rate, end));
        row.Add(At(words.SourceRate, first - 1));
        row.Add(At(words.SourceRate, end));
    }

    private static void Clause(ParagraphWords words, WordRange cue, ref NumberRow row)
    {
        var frames = words.Frames;
        var verb = frames.Verb(cue.First);
        row.Add(Joined(words, cue.First - 1));
        row.Add(Joined(words, cue.First));
        row.Add(Joined(words, cue.End - 1));
        row.Add(Joined(words, cue.End));
        var form = frames.Form(verb);
        row.Add(form % 8);
        row.Add(form / 8 % 4);
        row.Add(form / 32 % 8);
        row.Add(form / 256);
        row.Add(verb < 0 ? Nowhere : frames.Subject(verb) is var subject && subject < 0 ? Nowhere - 1 : words.SourceRate[subject]);
    }

    private static float At(byte[] of, int i) => i < 0 || i >= of.Length ? Nowhere : of[i];

    private static float Quoted(ParagraphWords words, int i) => i < 0 || i >= words.Count ? Nowhere : words.IsQuoted[i] ? 1 : 0;

    private static float Joined(ParagraphWords words, int i) => i < 0 || i >= words.Count ? Nowhere : words.Frames.Place(i);

}
