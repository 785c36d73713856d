using System.Collections.Immutable;
using Tregua.Reading.Names;
using Tregua.Reading.Tags;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Attributions;

/// <summary>Who has the word in a transcript: "REYES: …", "A: …", "The Minister (Ms. Varga): …".</summary>
internal sealed class Turns
{
    private const int LongestLabel = 14; // tokens
    private const int Introduction = 24; // sentences before the first turn that may introduce who speaks

    private readonly ImmutableArray<Parse> _parses;
    private readonly SpeakerFinder _speakers;
    private readonly Dictionary<string, int> _labels = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Speaker> _offices = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Speaker?> _wholes = new(StringComparer.Ordinal);
    private readonly bool _isTranscript;
    private readonly bool _isBroadcast;
    private readonly HashSet<int> _answers = [];
    private Speaker? _speaker;
    private Speaker? _asked;
    private int _labelEnd;

    /// <summary>Gathers the labels of a document.</summary>
    public Turns(ImmutableArray<Parse> parses, SpeakerFinder speakers)
    {
        (_parses, _speakers) = (parses, speakers);
        var (paragraph, labelled) = (-1, 0);
        foreach (var parse in parses)
        {
            if (parse.Sentence.Sentence.Paragraph == paragraph)
                continue;
            paragraph = parse.Sentence.Sentence.Paragraph;
            if (LabelEnd(parse.Sentence) is not (> 0 and var end))
                continue;
            var label = parse.Sentence.Words(0, end);
            _labels[label] = _labels.GetValueOrDefault(label) + 1;
            labelled++;
            _isBroadcast |= end == 1 && parse.Sentence.Lower(0) is "presenter" or "host" or "anchor";
        }
        _isTranscript = labelled >= 3 && labelled > _labels.Count;
        if (!_isTranscript)
            _answers = Answers(parses);
        if (_isTranscript || _answers.Count > 0)
            Introduce();
    }

    /// <summary>Takes the label that opens a paragraph: whoever it names has the word from here on.</summary>
    public void Open(Parse first)
    {
        _labelEnd = 0;
        if (_answers.Count > 0)
        {
            _speaker = _speakers.Floor = _answers.Contains(first.Sentence.Sentence.Paragraph) ? _asked : null;
            return;
        }
        if (_labels.Count == 0 || LabelEnd(first.Sentence) is not (> 0 and var end) || first.Sentence.Sentence.Place != SentencePlace.Body)
        {
            if (!_isTranscript || first.Sentence.Sentence.Place != SentencePlace.Body)
                _speaker = _speakers.Floor = null;
            return;
        }
        _speaker = _speakers.Floor = null;
        var own = NameWords.Askers.Contains(first.Sentence.Word(end - 1)) || (end > 1 && NameWords.Askers.Contains(first.Sentence.Word(0)));
        if (own)
            return;
        _speaker = end == 1 && NameWords.Answers.Contains(first.Sentence.Word(0)) ? _asked : Labelled(first.Sentence, end);
        // "GENERAL ASKE: …", then "Q: …" and "A: …": whoever had the word answers.
        if (_speaker is { IsPerson: true, IsNamed: true })
            _asked ??= _speaker;
        _labelEnd = _speaker is null ? 0 : end + 1;
        _speakers.Floor = _speaker;
        if (_speaker is { } speaker)
            _speakers.Remember(speaker);
    }

    /// <summary>The attributions of a sentence inside the turn that it stands in.</summary>
    public ImmutableArray<Attribution> Around(Parse parse, ImmutableArray<Attribution> found, bool opens) =>
        _speaker is { } speaker && parse.Sentence.Count > (opens ? _labelEnd : 0)
            ? found.Insert(0, new Attribution { Source = speaker, Frame = "say", First = opens ? _labelEnd : 0, End = parse.Sentence.Count, By = "the label of who speaks" })
            : found;

    /// <summary>True of the colon after a label: no cue of its own.</summary>
    public bool IsLabel(Parse parse, int token) => _labels.Count > 0 && (_isTranscript || _speaker is not null) && LabelEnd(parse.Sentence) == token;

    // The paragraphs that answer questions standing in paragraphs of their own, when who answers says "I" or "we": an interview without labels.
    private static HashSet<int> Answers(ImmutableArray<Parse> parses)
    {
        var (questions, own) = (0, 0);
        var answers = new HashSet<int>();
        for (var p = 0; p < parses.Length;)
        {
            var (first, paragraph) = (p, parses[p].Sentence.Sentence.Paragraph);
            while (p < parses.Length && parses[p].Sentence.Sentence.Paragraph == paragraph)
                p++;
            var last = parses[p - 1].Sentence;
            if (last.Lower(last.Count - 1) == "?")
                questions++;
            else if (questions > 0 && answers.Add(paragraph))
                own += parses[first..p].Sum(FirstPerson.Count);
        }
        return questions >= 3 && own >= 3 ? answers : [];
    }

    // Capitals and small words before a colon.
    private static int LabelEnd(TaggedSentence sentence)
    {
        for (var i = 0; i < Math.Min(sentence.Count - 1, LongestLabel); i++)
        {
            var token = sentence.Tokens[i];
            if (token.Text == ":")
                return i;
            if (!(token.Kind == TokenKind.Word && token.IsCapitalised) && token.Text is not ("(" or ")" or "[" or "]" or "," or "." or "of" or "the" or "for" or "and" or "to" or "'s"))
                return 0;
        }
        return 0;
    }

    private Speaker? Labelled(TaggedSentence sentence, int end)
    {
        var often = _isTranscript && _labels.GetValueOrDefault(sentence.Words(0, end)) > 1;
        var titled = false;
        for (var i = 0; i < end; i++)
            titled |= NameWords.Titles.Contains(sentence.Word(i));
        var named = _isTranscript && end > 1 && sentence.Tag(0) == WordTag.Name;
        if (!often && !titled && !named)
            return null;
        // "The Minister for Peace (Dalia Ronn):", then "The Minister for Peace:"
        var bracket = 1;
        while (bracket < end && sentence.Tag(bracket) != WordTag.Bracket)
            bracket++;
        var office = sentence.Words(0, bracket);
        if (bracket == end && _offices.TryGetValue(office, out var before))
            return before;
        var speaker = _speakers.Labelled(sentence, end, _isBroadcast ? null : Heading());
        if (speaker is { IsPerson: true, IsNamed: true, Side: null, Name: { } surname } && !surname.Contains(' ', StringComparison.Ordinal))
        {
            if (!_wholes.TryGetValue(surname, out var whole))
                _wholes[surname] = whole = Whole(surname);
            speaker = whole ?? speaker;
        }
        if (bracket < end && speaker is not null)
            _offices[office] = speaker;
        return speaker;
    }

    // "DR ASKE:", whom somebody welcomes as "Dr Runa Aske, head of the mission".
    private Speaker? Whole(string surname)
    {
        foreach (var parse in _parses)
        {
            foreach (var chunk in parse.Chunks)
            {
                if (chunk.Noun is not { IsPronoun: false } phrase)
                    continue;
                for (var i = 0; i < phrase.Each.Length; i++)
                {
                    var noun = phrase.Each[i];
                    if (parse.Sentence.Tokens[noun.Head].Text != surname || noun.Head == noun.CoreFirst || parse.Sentence.Tag(noun.Head - 1) != WordTag.Name || NameWords.Titles.Contains(parse.Sentence.Word(noun.Head - 1)))
                        continue;
                    if (_speakers.FindWith(parse.Sentence, noun, AttributionFinder.Explained(parse, chunk, phrase, i)) is { IsPerson: true, Name: { } name } whole && name.EndsWith(surname, StringComparison.Ordinal) && name.Length > surname.Length)
                        return whole;
                }
            }
        }
        return null;
    }

    private TaggedSentence? Heading() => _parses.Length > 0 && _parses[0].Sentence.Sentence.Place == SentencePlace.Title ? _parses[0].Sentence : null;

    // Whoever the sentences before the first turn name, above all the last official of them, is asked.
    private void Introduce()
    {
        for (var p = 0; p < Math.Min(_parses.Length, Introduction) && (LabelEnd(_parses[p].Sentence) == 0 || NameWords.Introductions.Contains(_parses[p].Sentence.Word(0))); p++)
        {
            foreach (var clause in _parses[p].Clauses)
                AttributionFinder.NoteOffice(_parses[p], clause, _speakers);
            foreach (var chunk in _parses[p].Chunks)
            {
                // "the head of the mission, Runa Aske"
                if (chunk.Noun is { Items.IsEmpty: true, IsPronoun: false } office && NameWords.Titles.Contains(_parses[p].Sentence.Word(office.Head)) && _parses[p].Apposition(office) is { Items.IsEmpty: true } name && _parses[p].Sentence.Tag(name.Head) == WordTag.Name)
                    _speakers.FindWith(_parses[p].Sentence, office, name);
                if (chunk.Noun is not { Items.IsEmpty: true, IsPronoun: false } noun || _parses[p].Sentence.Tag(noun.Head) != WordTag.Name || NameWords.Titles.Contains(_parses[p].Sentence.Word(noun.Head))
                    || _speakers.Resolve(_parses[p].Sentence, noun) is not { IsPerson: true })
                    continue;
                if (_speakers.FindWith(_parses[p].Sentence, noun, _parses[p].Apposition(noun)) is { IsPerson: true, IsNamed: true } person && (_asked is null || person.Kind != Evidence.Sources.SourceKind.CivilSociety))
                    _asked = person;
            }
        }
    }
}
