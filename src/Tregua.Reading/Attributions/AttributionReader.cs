using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Tregua.Evidence.Sources;
using Tregua.Reading.Attributions.Learned;
using Tregua.Reading.Names;
using Tregua.Reading.Phrases;
using Tregua.Reading.Tags;

namespace Tregua.Reading.Attributions;

/// <summary>
/// Finds who says what in a paragraph. The trained models say where cue, source and content stand; grammar tells what sort of
/// saying it is, who the source is, to whom it was said, and finds sayings inside sayings, which the models do not know.
/// </summary>
/// <param name="speakers">Knows the speakers of the document.</param>
/// <param name="models">The trained models.</param>
/// <param name="turns">The labels of a transcript.</param>
internal sealed class AttributionReader(SpeakerFinder speakers, ReportingFinder models, Turns turns)
{
    private const double LeastProbability = 0.4; // a doubtful cue takes claims from the voice of the report
    private const double LeastProposed = 0.1; // what the first model holds for less hardly ever becomes so sure

    private readonly AttributionFinder _grammar = new(speakers);

    /// <summary>Who is known to pronouns after each sentence of the paragraph read last.</summary>
    public ImmutableArray<Mention?> Moments { get; private set; } = [];

    /// <summary>The attributions of each sentence, by the place of their cues.</summary>
    public ImmutableArray<ImmutableArray<Attribution>> Read(ImmutableArray<Parse> paragraph)
    {
        var found = new List<Attribution>[paragraph.Length];
        var moments = new Mention?[paragraph.Length];
        for (var s = 0; s < paragraph.Length; s++)
        {
            found[s] = [.. _grammar.Find(paragraph[s])];
            moments[s] = speakers.Moment;
        }
        Moments = ImmutableCollectionsMarshal.AsImmutableArray(moments);
        if (MayReport(paragraph))
        {
            var words = new ParagraphWords(paragraph, models.Sieve);
            foreach (var reporting in models.Find(words, LeastProbability, LeastProposed))
                Add(words, reporting, found);
        }
        foreach (var list in found)
            list.Sort((left, right) => left.CueFirst.CompareTo(right.CueFirst));
        return [.. found.Select(list => list.ToImmutableArray())];
    }

    // A paragraph without a verb says nothing.
    private static bool MayReport(ImmutableArray<Parse> paragraph)
    {
        foreach (var parse in paragraph)
        {
            if (!parse.Clauses.IsEmpty)
                return true;
        }
        return false;
    }

    private void Add(ParagraphWords words, Reporting reporting, List<Attribution>[] found)
    {
        var own = words.Sentence[reporting.Cue.First];
        var from = words.SentenceFirst[own];
        var parse = words.Parses[own];
        var cue = new WordRange(reporting.Cue.First - from, reporting.Cue.End - from);
        var known = found[own].FindIndex(attribution => attribution.CueFirst >= 0 && (cue.Holds(attribution.CueFirst) || (attribution.Clause >= 0 && cue.Holds(parse.Clauses[attribution.Clause].Verb.Main))));
        if (known >= 0 && found[own][known].IsSettled)
        {
            found[own][known] = found[own][known] with { Probability = reporting.Probability };
            return;
        }
        var whole = known >= 0 ? found[own][known] : Fresh(words, reporting, parse, cue, from);
        if (whole is null)
            return;
        if (known >= 0)
            found[own].RemoveAt(known);
        for (var a = 0; a < found[own].Count && whole.CueFirst >= 0; a++)
        {
            // "reported, citing": one content for both
            if (found[own][a].SharedWith == whole.CueFirst && InSentence(words, reporting, own) is { IsEmpty: false } shared)
                found[own][a] = found[own][a].Over(shared, reporting.Probability);
        }
        for (var s = words.Sentence[reporting.Content[0].First]; s <= words.Sentence[reporting.Content[^1].End - 1]; s++)
        {
            if (InSentence(words, reporting, s) is { IsEmpty: false } pieces)
                found[s].Add(s == own ? Fitted(whole, whole.Over(WithRelative(parse, pieces, whole), reporting.Probability), found[own]) : whole.Carried(pieces, reporting.Probability));
        }
    }

    // The pieces of the content in one sentence, as its own tokens, without the marks around them.
    private static ImmutableArray<WordRange> InSentence(ParagraphWords words, Reporting reporting, int sentence)
    {
        var (first, end) = (words.SentenceFirst[sentence], words.SentenceFirst[sentence + 1]);
        var pieces = ImmutableArray.CreateBuilder<WordRange>();
        foreach (var piece in reporting.Content)
        {
            if (piece.First >= end || piece.End <= first)
                continue;
            var (from, to) = Contents.Trim(words.Parses[sentence], Math.Max(piece.First, first) - first, Math.Min(piece.End, end) - first);
            if (to > from)
                pieces.Add(new WordRange(from, to));
        }
        return pieces.ToImmutable();
    }

    // Two sayings share words only when one is said in the other; where the models say else, or see what is said on another side of
    // the cue, grammar's span stands if it fits.
    private static Attribution Fitted(Attribution grammar, Attribution models, List<Attribution> others)
    {
        var isApart = models.First >= grammar.End || models.End <= grammar.First;
        return grammar.End > grammar.First && (isApart || Cross(models, others)) && !Cross(grammar, others) ? grammar with { Probability = models.Probability } : models;
    }

    private static bool Cross(Attribution one, List<Attribution> others)
    {
        foreach (var other in others)
        {
            if (other.CueFirst >= 0 && one.First < other.End && other.First < one.End && one.Covers(other.CueFirst) == other.Covers(one.CueFirst))
                return true;
        }
        return false;
    }

    // ", where nobody moves" belongs to what it hangs on, when grammar has it in the content too.
    private static ImmutableArray<WordRange> WithRelative(Parse parse, ImmutableArray<WordRange> pieces, Attribution whole)
    {
        var last = pieces[^1];
        var isRelative = parse.Sentence.Lower(last.End) == "," && (parse.Sentence.Tag(last.End + 1) == WordTag.Relative || parse.Sentence.Lower(last.End + 1) == "where");
        return isRelative && whole.End > last.End ? pieces.SetItem(pieces.Length - 1, last with { End = whole.End }) : pieces;
    }

    // A saying that grammar did not find: its cue is no reporting verb of the vocabulary, or stands apart from its clause.
    private Attribution? Fresh(ParagraphWords words, Reporting reporting, Parse parse, WordRange cue, int from)
    {
        var head = words.CueHead(reporting.Cue.First, reporting.Cue.End) - from;
        var lemma = ReportingWords.Lemma(parse.Sentence.Lower(head));
        if (turns.IsLabel(parse, cue.First) || (ClauseOf(parse, cue) is >= 0 and var at && AttributionFinder.IsUnsaid(parse, parse.Clauses[at])))
            return null;
        if (ReportingWords.IsAttitude(lemma ?? parse.Sentence.Lower(head)) || Said(words, reporting) is false)
            return null;
        var frame = ReportingWords.FrameOf(lemma) ?? "say";
        if (Source(words, reporting, parse, from) is not { } source)
            return null;
        return new Attribution
        {
            Source = source,
            Cue = parse.Sentence.Words(cue.First, cue.End),
            CueFirst = cue.First,
            Frame = frame,
            First = 0,
            End = 0,
            Clause = ClauseOf(parse, cue),
            Lemma = lemma,
        };
    }

    // What is said is a clause or a quotation; what is only wished or meant starts with "to" or is a bare noun.
    private static bool Said(ParagraphWords words, Reporting reporting)
    {
        foreach (var piece in reporting.Content)
        {
            if (words.Tokens[piece.First].Lower is "that" || words.IsQuoted[piece.First])
                return true;
            for (var i = piece.First; i < piece.End; i++)
            {
                if (words.Class[i] is WordTag.VerbPast or WordTag.VerbPresent or WordTag.Be or WordTag.Have or WordTag.Modal)
                    return words.Tokens[piece.First].Lower != "to";
            }
        }
        return false;
    }

    private static int ClauseOf(Parse parse, WordRange cue)
    {
        foreach (var clause in parse.Clauses)
        {
            if (cue.Holds(clause.Verb.Main))
                return clause.Index;
        }
        return -1;
    }

    // A pronoun stands for somebody before it, whoever comes later in the paragraph.
    private Speaker? At(int sentence, Parse parse, NounPhrase pronoun)
    {
        var now = speakers.Moment;
        speakers.Moment = Moments[sentence];
        var speaker = speakers.FindWith(parse.Sentence, pronoun, parse.Apposition(pronoun));
        speakers.Moment = now;
        return speaker;
    }

    private Speaker? Source(ParagraphWords words, Reporting reporting, Parse parse, int from)
    {
        if (reporting.Source is not { } range)
            return ClauseOf(parse, new WordRange(reporting.Cue.First - from, reporting.Cue.End - from)) is >= 0 and var clause && parse.Clauses[clause].Verb.IsPassive ? new Speaker { Kind = SourceKind.Unnamed } : null;
        if (words.Sentence[range.First] != words.Sentence[reporting.Cue.First])
            return null;
        for (var i = range.First - from; i < range.End - from; i++)
        {
            if (parse.ChunkAt(i) is var chunk && parse.Kind(chunk) == ChunkKind.Noun && parse.Chunks[chunk].Noun is { } noun)
                return noun.IsPronoun ? At(words.Sentence[reporting.Cue.First], parse, noun) : speakers.FindWith(parse.Sentence, noun, parse.Apposition(noun));
        }
        return null;
    }
}
