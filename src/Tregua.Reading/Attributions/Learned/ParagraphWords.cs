using System.Collections.Immutable;
using Tregua.Reading.Models;
using Tregua.Reading.Tags;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Attributions.Learned;

/// <summary>The words of a paragraph in one row, with what the attribution models ask of each, worked out once.</summary>
internal sealed class ParagraphWords
{
    private const int Marks = 100; // tags of marks start here
    private const ulong LastThree = 0xFFFF_FFFF_FFFF; // letters of a word's ending, 16 bits each

    private readonly ImmutableArray<Parse> _parses;

    /// <summary>Lays out the sentences of one paragraph.</summary>
    /// <param name="parses">The sentences.</param>
    /// <param name="sieve">Rules out words that are hardly of a cue; null when every word is to be scored.</param>
    public ParagraphWords(ImmutableArray<Parse> parses, CueSieve? sieve)
    {
        _parses = parses;
        var count = 0;
        foreach (var parse in parses)
            count += parse.Sentence.Count;
        Tokens = new Token[count];
        Sentence = new int[count];
        SentenceFirst = new int[parses.Length + 1];
        Lower = new ulong[count];
        Tag = new byte[count];
        Class = new WordTag[count];
        Shape = new byte[count];
        IsQuoted = new bool[count];
        Cue = new byte[count];
        Sign = new byte[count];
        CuesBefore = new int[count];
        Governing = new ushort[count];
        Suffix = new ulong[count];
        Lemma = new ulong[count];
        Cluster = new uint[count];
        Chunk = new byte[count];
        Rule = new byte[count];
        Rate = new byte[count];
        SourceRate = new byte[count];
        Frames = new VerbFrames(count);
        var at = 0;
        for (var s = 0; s < parses.Length; s++)
        {
            SentenceFirst[s] = at;
            for (var i = 0; i < parses[s].Sentence.Count; i++, at++)
                Lay(at, s, parses[s].Sentence, i);
            Govern(SentenceFirst[s], at);
        }
        SentenceFirst[^1] = at;
        Quotes();
        MayStartCue = new bool[count];
        Array.Fill(MayStartCue, true);
        for (var s = 0; s < parses.Length; s++)
            Clauses(parses[s], SentenceFirst[s]);
        sieve?.Lay(this);
    }

    /// <summary>How many words.</summary>
    public int Count => Tokens.Length;

    /// <summary>The sentences.</summary>
    public ImmutableArray<Parse> Parses => _parses;

    /// <summary>The words.</summary>
    public Token[] Tokens { get; }

    /// <summary>The sentence of each word.</summary>
    public int[] Sentence { get; }

    /// <summary>The first word of each sentence, and after them the count.</summary>
    public int[] SentenceFirst { get; }

    /// <summary>A hash of each word in lower case.</summary>
    public ulong[] Lower { get; }

    /// <summary>The part of speech of each word, and what mark a mark is.</summary>
    public byte[] Tag { get; }

    /// <summary>The class of each word that grammar works with.</summary>
    public WordTag[] Class { get; }

    /// <summary>How each word is written.</summary>
    public byte[] Shape { get; }

    /// <summary>Whether each word stands between quotation marks, the marks included.</summary>
    public bool[] IsQuoted { get; }

    /// <summary>What each word is among the words of reporting: 0 for none.</summary>
    public byte[] Cue { get; }

    /// <summary>Which of <see cref="ReportingSigns"/> each word is; 0 for none.</summary>
    public byte[] Sign { get; }

    /// <summary>How many words of reporting stand before each word in its sentence.</summary>
    public int[] CuesBefore { get; }

    /// <summary>What the nearest word of reporting before each word in its sentence is, whether it is near, and whether a "that" stands between; 0 when there is none.</summary>
    public ushort[] Governing { get; }

    /// <summary>Whether each word can start a cue.</summary>
    public bool[] MayStartCue { get; }

    /// <summary>The last three letters of each word.</summary>
    public ulong[] Suffix { get; }

    /// <summary>A hash of the lemma of each word.</summary>
    public ulong[] Lemma { get; }

    /// <summary>The cluster of each word; 0 when it has none.</summary>
    public uint[] Cluster { get; }

    /// <summary>The kind of chunk that each word stands in, and whether it starts it.</summary>
    public byte[] Chunk { get; }

    /// <summary>Of a verb, how its clause is built: with a subject, with something that may be content, its role; 0 of other words.</summary>
    public byte[] Rule { get; }

    /// <summary>How often the lemma of each word is of a cue, in steps (<see cref="CueSieve.Step"/>).</summary>
    public byte[] Rate { get; }

    /// <summary>How often the lemma of each word is of a source, in the same steps.</summary>
    public byte[] SourceRate { get; }

    /// <summary>Which verb each word belongs to.</summary>
    public VerbFrames Frames { get; }

    /// <summary>Whether a word is a verb or auxiliary.</summary>
    public bool IsVerb(int i) => Class[i] is WordTag.VerbBase or WordTag.VerbPast or WordTag.VerbPresent or WordTag.Participle or WordTag.Be or WordTag.Have or WordTag.Do or WordTag.Modal;

    /// <summary>What the clauses make of each word beside a cue: 1 in its subject, 2 in its content, 3 in an object, 4 after "by", 5 in both object and content.</summary>
    public byte[] RuleFor(int first, int end, int windowFirst, int windowEnd)
    {
        var marks = new byte[windowEnd - windowFirst];
        var sentence = Sentence[first];
        var (parse, from) = (_parses[sentence], SentenceFirst[sentence] - windowFirst);
        (first, end) = (first - windowFirst, end - windowFirst);
        foreach (var clause in parse.Clauses)
        {
            if (clause.Verb.Main + from < first || clause.Verb.Main + from >= end)
                continue;
            if (clause.Subject is { } subject)
                Mark(marks, from, subject.First, subject.End, 1);
            if (clause.Object is { } thing)
                Mark(marks, from, thing.First, thing.End, 3);
            if (clause.After("by") is { } agent)
                Mark(marks, from, agent.First, agent.End, 4);
            if (Contents.Find(parse, clause, "say") is { } content)
                Mark(marks, from, content.First, content.End, 2);
        }
        return marks;
    }

    /// <summary>The last reporting word of a cue, else its last word.</summary>
    public int CueHead(int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
        {
            if (Cue[i] != 0)
                return i;
        }
        return end - 1;
    }

    private static void Mark(byte[] marks, int from, int first, int end, byte mark)
    {
        for (var i = Math.Max(0, from + first); i < Math.Min(marks.Length, from + end); i++)
            marks[i] = (byte)(marks[i] == 3 && mark == 2 ? 5 : mark);
    }

    private void Clauses(Parse parse, int from)
    {
        foreach (var chunk in parse.Chunks)
        {
            for (var i = chunk.First; i < chunk.End; i++)
                Chunk[from + i] = (byte)(((int)chunk.Kind * 2) + (i == chunk.First ? 1 : 0));
        }
        foreach (var clause in parse.Clauses)
        {
            var code = 1 + (clause.Subject is null ? 0 : 1) + (Contents.Find(parse, clause, "say") is null ? 0 : 2) + (4 * (int)clause.Role);
            Rule[from + clause.Verb.Main] = (byte)code;
            Lemma[from + clause.Verb.Main] = FeatureHash.Of(clause.Verb.Lemma);
            Frames.Add(clause, from, parse.Clauses);
        }
    }

    private void Lay(int at, int number, TaggedSentence sentence, int i)
    {
        var token = sentence.Tokens[i];
        Tokens[at] = token;
        Sentence[at] = number;
        var facts = sentence.Facts[i + PartOfSpeechTagger.Margin];
        Lower[at] = facts.Lower;
        Class[at] = sentence.Tags[i];
        Tag[at] = sentence.Xpos(i) is var xpos && xpos != Xpos.Other ? (byte)xpos : (byte)(Marks + (int)Class[at]);
        Shape[at] = ShapeOf(token);
        Cluster[at] = facts.Cluster;
        Cue[at] = ReportingWords.Of(token.Word);
        Sign[at] = ReportingSigns.Of(token.Lower);
        Suffix[at] = facts.Ending & LastThree;
        Lemma[at] = HasLemma(Class[at]) ? LemmaHash.Of(sentence, i) : Lower[at];
    }

    private void Govern(int first, int end)
    {
        var (last, count, that) = (-1, 0, false);
        for (var i = first; i < end; i++)
        {
            CuesBefore[i] = count;
            Governing[i] = (ushort)(last < 0 ? 0 : 1 + Cue[last] + (that ? 100 : 0) + (i - last < 4 ? 1000 : 0));
            that = Sign[i] == ReportingSigns.That || (that && Cue[i] == 0);
            if (Cue[i] != 0)
                (last, count) = (i, count + 1);
        }
    }

    private static bool HasLemma(WordTag tag) =>
        tag is WordTag.Noun or WordTag.VerbPast or WordTag.VerbPresent or WordTag.Ing or WordTag.Participle or WordTag.Be or WordTag.Have or WordTag.Do;

    private static byte ShapeOf(Token token) => token.Kind switch
    {
        TokenKind.Number => 1,
        TokenKind.Punctuation => 2,
        TokenKind.Symbol => 3,
        _ when !token.IsCapitalised => 4,
        _ when token.Text.Length > 1 && char.IsUpper(token.Text[1]) => 5,
        _ => 6,
    };

    // A straight mark opens and closes in turn; what is open at the end of the paragraph closes there.
    private void Quotes()
    {
        var open = false;
        for (var i = 0; i < Count; i++)
        {
            var text = Tokens[i].Text;
            if (text is "“" or "«" or "„")
                open = true;
            IsQuoted[i] = open;
            if (text is "”" or "»")
                open = false;
            else if (text == "\"")
            {
                IsQuoted[i] = true;
                open = !open;
            }
        }
    }
}
