using System.Collections.Immutable;
using Tregua.Evidence.Times;
using Tregua.Reading.Attributions;
using Tregua.Reading.Names;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Shallow;

/// <summary>Finds who says what by the verbs and prepositions of reporting: "X dijo que …", "…, dijo X", "según X, …", "«…», dijo X", "X exigió liberar …".</summary>
internal sealed class CueFinder(Vocabulary vocabulary)
{
    private const int MostBetween = 14; // tokens between a verb and what it opens

    private readonly Dictionary<string, ReportingFrame> _frames = ReportingFrame.Of(vocabulary);
    private readonly PhraseTable _according = vocabulary.PhrasesOrNone("according-to");
    private readonly WordSet _openers = vocabulary.WordsOrNone("content-openers");
    private readonly WordSet _joints = vocabulary.WordsOrNone("clause-joints");

    /// <summary>The verbs of reporting.</summary>
    public IEnumerable<string> Lemmas => _frames.Keys;

    /// <summary>True of a verb of reporting.</summary>
    public bool IsCue(ShallowVerb verb) => _frames.ContainsKey(verb.Lemma);

    /// <summary>The attributions of a sentence, in the order of their cues.</summary>
    public ImmutableArray<Attribution> Find(ShallowSentence sentence, Speakers speakers)
    {
        var quotes = QuotedStretches.Of(sentence.Tokens);
        var found = new List<Attribution>();
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (_according.Match(sentence.Tokens, at) is { } according && According(sentence, at, according.Length, speakers) is { } attribution)
                found.Add(attribution);
        }
        foreach (var verb in sentence.Verbs)
        {
            if (_frames.TryGetValue(verb.Lemma, out var frame) && verb.Time is not (VerbTime.Infinitive or VerbTime.Participle) && !quotes.Any(quote => quote.Covers(verb.First)))
                Add(sentence, verb, frame, quotes, speakers, found);
        }
        return [.. found];
    }

    private void Add(ShallowSentence sentence, ShallowVerb verb, ReportingFrame frame, ImmutableArray<QuotedStretch> quotes, Speakers speakers, List<Attribution> found)
    {
        if (Content(sentence, verb, frame, quotes) is not { } content)
            return;
        var clause = content.IsBefore ? verb.First : ClauseStart(sentence, verb.First);
        // "dijo que … y negó que …": who speaks goes on, and the first content ends.
        var joint = clause > 0 && _joints.Contains(sentence.Tokens[clause - 1]) ? clause - 1 : -1;
        var before = speakers.Find(sentence, clause, verb.First);
        if (joint > 0 && before is null)
            Close(found, joint);
        var source = before ?? speakers.Find(sentence, verb.End, content.SourceEnd) ?? (joint > 0 ? Subject(sentence, joint, speakers, found) : null)
            ?? (content.IsBefore ? null : speakers.Unknown(sentence, clause, verb.First)) ?? speakers.Last;
        if (source is null)
            return;
        speakers.Continue(source);
        found.Add(new Attribution
        {
            Source = source,
            Cue = sentence.Words(verb.First, verb.End),
            CueFirst = verb.First,
            Frame = verb.IsDenied && frame.Frame is "say" or "report" ? "deny" : frame.Frame,
            First = content.First,
            End = content.End,
            Said = SaidAt(sentence, clause, content, verb),
            Gives = frame.Gives,
            Lemma = verb.Lemma,
        });
    }

    // Who the verb before a joint has for its subject.
    private Speaker? Subject(ShallowSentence sentence, int joint, Speakers speakers, List<Attribution> found)
    {
        var verb = sentence.Verbs.LastOrDefault(verb => verb.End <= joint);
        if (verb is null)
            return null;
        return found.FindLast(attribution => attribution.CueFirst == verb.First)?.Source ?? speakers.Find(sentence, ClauseStart(sentence, verb.First), verb.First) ?? found.LastOrDefault()?.Source;
    }

    private static void Close(List<Attribution> found, int at)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].First < at && found[i].End > at)
                found[i] = found[i] with { End = at };
        }
    }

    // After the last mark, joint or opener before the verb; a comma pair around an apposition stays inside.
    private int ClauseStart(ShallowSentence sentence, int verb)
    {
        for (var i = verb - 1; i >= 0; i--)
        {
            if (_joints.Contains(sentence.Tokens[i]) || _openers.Contains(sentence.Tokens[i]) || sentence.Tokens[i].Text is ";" or ":" or "»" or "”" or "\"")
                return i + 1;
        }
        return 0;
    }

    private CuedContent? Content(ShallowSentence sentence, ShallowVerb verb, ReportingFrame frame, ImmutableArray<QuotedStretch> quotes)
    {
        var end = sentence.WordsEnd;
        var most = Math.Min(end, verb.End + MostBetween);
        for (var i = verb.End; i < most; i++)
        {
            if (_openers.Contains(sentence.Tokens[i]))
                return i + 1 < end ? new CuedContent(i + 1, end, i) : null;
            if (quotes.FirstOrDefault(quote => quote.First == i) is { } opened)
                return new CuedContent(opened.First + 1, opened.End - 1, i);
        }
        if (quotes.LastOrDefault(quote => quote.End <= verb.First && verb.First - quote.End <= MostBetween) is { } closed)
            return new CuedContent(closed.First + 1, closed.End - 1, end, IsBefore: true);
        // "Iván Oreste, su portavoz, anunció la entrega" has a comma before the verb too, but nothing told before it.
        var isTold = !frame.TakesActs || sentence.Verbs.Any(told => told.End < verb.First);
        if (isTold && verb.First > 1 && sentence.Tokens[verb.First - 1].Text == ",")
            return new CuedContent(0, verb.First - 1, end, IsBefore: true);
        return frame.TakesActs && verb.End < end ? new CuedContent(verb.End, end, verb.End) : null;
    }

    private static Attribution? According(ShallowSentence sentence, int at, int length, Speakers speakers)
    {
        var first = at + length;
        var end = first;
        while (end < sentence.WordsEnd && !sentence.IsEdge(end))
            end++;
        if (speakers.Find(sentence, first, Apposition(sentence, end)) is not { } source)
            return null;
        end = Apposition(sentence, end);
        var isFirst = at == 0;
        var (from, to) = isFirst ? (Math.Min(end + 1, sentence.WordsEnd), sentence.WordsEnd) : (0, at);
        while (to > from && sentence.IsEdge(to - 1))
            to--;
        return to <= from ? null : new Attribution { Source = source, Cue = sentence.Words(at, first), CueFirst = at, Frame = "say", First = from, End = to, Said = null };
    }

    // "según el portavoz de Hamás, Omar Saf, …": the name belongs to the source.
    private static int Apposition(ShallowSentence sentence, int comma)
    {
        var i = comma + 1;
        while (i < sentence.WordsEnd && sentence.Tokens[i].IsCapitalised && i - comma <= 4)
            i++;
        return i > comma + 2 && (i >= sentence.WordsEnd || sentence.IsEdge(i)) ? i : comma;
    }

    // A day beside the verb, outside what is said.
    private static TimeRange? SaidAt(ShallowSentence sentence, int clause, CuedContent content, ShallowVerb verb)
    {
        foreach (var time in sentence.Times)
        {
            var isOutside = time.EndToken <= content.First || time.FirstToken >= content.End;
            if (isOutside && time.FirstToken >= Math.Min(clause, verb.First) && time.Value is not null)
                return time.Value;
        }
        return null;
    }
}

/// <summary>What a verb of reporting opens.</summary>
/// <param name="First">The first token of the content.</param>
/// <param name="End">The token after it.</param>
/// <param name="SourceEnd">How far the source reaches that stands after the verb.</param>
/// <param name="IsBefore">The content stands before the verb, and the source after it.</param>
internal sealed record CuedContent(int First, int End, int SourceEnd, bool IsBefore = false);
