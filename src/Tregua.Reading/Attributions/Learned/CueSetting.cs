namespace Tregua.Reading.Attributions.Learned;

/// <summary>A cue in its paragraph, with what the span model asks of the words around it, worked out once for the cue.</summary>
internal sealed class CueSetting
{
    /// <summary>The most sentences before and after the cue's own.</summary>
    public const int MostSentences = 3;

    private const int MostWords = 160; // before and after the cue

    /// <summary>Looks around a cue.</summary>
    /// <param name="words">Its paragraph.</param>
    /// <param name="first">Its first word.</param>
    /// <param name="end">The word after its last.</param>
    public CueSetting(ParagraphWords words, int first, int end)
    {
        (First, End) = (first, end);
        var sentence = words.Sentence[first];
        OwnSentence = sentence;
        WindowFirst = Math.Max(words.SentenceFirst[Earliest(words, sentence)], first - MostWords);
        WindowEnd = Math.Min(words.SentenceFirst[Latest(words, sentence) + 1], end + MostWords);
        var head = words.CueHead(first, end);
        Lemma = words.Lemma[head];
        Cluster = words.Cluster[head];
        Class = (ulong)(words.Cue[head] + (20 * words.Tag[head]));
        Next = end < words.SentenceFirst[sentence + 1] ? words.Tag[end] : 102ul;
        NextWord = end < words.SentenceFirst[sentence + 1] ? words.Lower[end] : 2;
        Previous = first > words.SentenceFirst[sentence] ? words.Tag[first - 1] : 101ul;
        Position = (first == words.SentenceFirst[sentence] ? 1ul : 0) + (end >= words.SentenceFirst[sentence + 1] - 1 ? 2ul : 0);
        IsQuoted = words.IsQuoted[first];
        for (var i = words.SentenceFirst[sentence]; i < words.SentenceFirst[sentence + 1]; i++)
            HasQuote |= words.IsQuoted[i];
        Comma = CommaBefore(words);
        Between = new ulong[WindowEnd - WindowFirst];
        Fill(words);
        Rule = words.RuleFor(first, end, WindowFirst, WindowEnd);
    }

    /// <summary>Its first word.</summary>
    public int First { get; }

    /// <summary>The word after its last.</summary>
    public int End { get; }

    /// <summary>Its sentence.</summary>
    public int OwnSentence { get; }

    /// <summary>The first word that is looked at.</summary>
    public int WindowFirst { get; }

    /// <summary>The word after the last that is looked at.</summary>
    public int WindowEnd { get; }

    /// <summary>A hash of the lemma of its main word.</summary>
    public ulong Lemma { get; }

    /// <summary>The cluster of its main word.</summary>
    public ulong Cluster { get; }

    /// <summary>What sort of reporting word its main word is, and its class.</summary>
    public ulong Class { get; }

    /// <summary>The class of the word after it.</summary>
    public ulong Next { get; }

    /// <summary>A hash of the word after it.</summary>
    public ulong NextWord { get; }

    /// <summary>The class of the word before it.</summary>
    public ulong Previous { get; }

    /// <summary>Whether it starts or ends its sentence.</summary>
    public ulong Position { get; }

    /// <summary>Whether its sentence holds a quotation.</summary>
    public bool HasQuote { get; }

    /// <summary>Whether it stands inside a quotation.</summary>
    public bool IsQuoted { get; }

    /// <summary>How commas and closing marks stand before it: 0 none, 1 a comma, 2 a closing quotation mark nearest.</summary>
    public ulong Comma { get; }

    /// <summary>What stands between each word of the window and the cue: commas, marks, "that", verbs, reporting words.</summary>
    public ulong[] Between { get; }

    /// <summary>What the rules of grammar take each word of the window for, beside this cue.</summary>
    public byte[] Rule { get; }

    /// <summary>1 before the cue, 2 in it, 3 after it.</summary>
    public ulong Side(int i) => i < First ? 1ul : i < End ? 2ul : 3ul;

    /// <summary>The side and the distance in steps.</summary>
    public ulong Near(int i)
    {
        var distance = i < First ? First - i : i < End ? 0 : i - End + 1;
        var step = distance <= 6 ? (ulong)distance : distance <= 9 ? 7ul : distance <= 14 ? 8ul : distance <= 24 ? 9ul : 10ul;
        return (Side(i) * 16) + step;
    }

    /// <summary>The cue's own sentence is 3, those before 0 to 2, those after 4 to 6.</summary>
    public ulong SentenceSide(int sentence) => (ulong)Math.Clamp(sentence - OwnSentence + MostSentences, 0, 2 * MostSentences);

    // Only a quotation goes over sentences.
    private static int Earliest(ParagraphWords words, int sentence)
    {
        var earliest = sentence;
        while (earliest > 0 && sentence - earliest < MostSentences && words.IsQuoted[words.SentenceFirst[earliest]] && words.IsQuoted[words.SentenceFirst[earliest] - 1])
            earliest--;
        return earliest;
    }

    private static int Latest(ParagraphWords words, int sentence)
    {
        var latest = sentence;
        while (latest + 2 < words.SentenceFirst.Length && latest - sentence < MostSentences && words.IsQuoted[words.SentenceFirst[latest + 1]])
            latest++;
        return latest;
    }

    private ulong CommaBefore(ParagraphWords words)
    {
        for (var i = First - 1; i >= words.SentenceFirst[OwnSentence]; i--)
        {
            switch (words.Tokens[i].Text)
            {
                case ",": return 1;
                case "”" or "\"": return 2;
                case "—" or "–" or "-" or ":" or ";": return 3;
            }
        }
        return 0;
    }

    private void Fill(ParagraphWords words)
    {
        var state = new State();
        for (var i = End; i < WindowEnd; i++)
        {
            Between[i - WindowFirst] = state.Code;
            state.Pass(words, i);
        }
        state = new State();
        for (var i = First - 1; i >= WindowFirst; i--)
        {
            Between[i - WindowFirst] = state.Code;
            state.Pass(words, i);
        }
    }

    private struct State
    {
        private int _commas, _quotes, _verbs, _cues;
        private bool _that, _stop;

        public readonly ulong Code => (ulong)(Math.Min(_commas, 2) + (3 * Math.Min(_quotes, 2)) + (9 * Math.Min(_verbs, 2)) + (27 * Math.Min(_cues, 1)) + (_that ? 54 : 0) + (_stop ? 108 : 0));

        public void Pass(ParagraphWords words, int i)
        {
            switch (words.Tokens[i].Text)
            {
                case ",": _commas++; return;
                case "“" or "”" or "\"": _quotes++; return;
                case "that": _that = true; return;
                case ":" or ";" or "—" or "–" or "." or "?" or "!": _stop = true; return;
            }
            if (words.Cue[i] != 0)
                _cues++;
            if (words.IsVerb(i))
                _verbs++;
        }
    }
}
