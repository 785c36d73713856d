using System.Collections.Immutable;
using NodaTime;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Reports;
using Tregua.Reading.Claims;
using Tregua.Reading.Dates;
using Tregua.Reading.Documents;
using Tregua.Reading.Languages;
using Tregua.Reading.Lexicons;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Shallow;

/// <summary>
/// Reads a language by its vocabulary alone, without a tagger: cues, the words they open, and the acts in them.
/// A further language is files, not code; docs/vocabulary.md says which sections it needs.
/// </summary>
internal sealed class ShallowReader
{
    private const double Confidence = 0.6; // below that of a language with trained models

    private readonly Language _language;
    private readonly SpeakerWords _words;
    private readonly CueFinder _cues;
    private readonly ActFinder _events;
    private readonly VerbFinder _verbs;
    private readonly HeldNames _held;

    /// <summary>A reader of one language.</summary>
    public ShallowReader(Language language)
    {
        _language = language;
        var acts = new Acts(language.Vocabulary);
        _words = new SpeakerWords(language.Vocabulary);
        _cues = new CueFinder(language.Vocabulary);
        _events = new ActFinder(language.Vocabulary, acts, _words);
        _verbs = new VerbFinder(language.Vocabulary, acts.Lemmas.Concat(_cues.Lemmas));
        _held = new HeldNames(language.Vocabulary, acts, _words);
    }

    /// <summary>What a document's sentences claim, in order, and whose names in it are protected.</summary>
    public ShallowReading Read(ImmutableArray<Sentence> sentences, Document document, Report report, Lexicon lexicon)
    {
        var anchor = document.DatelineDay ?? document.Published;
        var (text, all) = (document.Text, new List<ShallowSentence>());
        var speakers = new Speakers(_words, lexicon);
        var builder = new ShallowClaims(text, report, Sources.Voice(report.Outlet, speakers.Names), anchor, Confidence);
        var claims = ImmutableArray.CreateBuilder<Claim>();
        LocalDate? mentioned = null;
        foreach (var sentence in sentences)
        {
            var read = Sentence(sentence, new DateContext { Anchor = anchor, Lexicon = lexicon, LastMentioned = mentioned });
            foreach (var time in read.Times)
                mentioned = time.Value is { IsOneDay: true } day ? day.FirstDay : mentioned;
            all.Add(read);
            var attributions = _cues.Find(read, speakers);
            claims.AddRange(builder.Build(read, attributions, _events.Find(read, attributions, speakers)));
        }
        return new ShallowReading(claims.ToImmutable(), _held.Find(text, all, speakers));
    }

    private ShallowSentence Sentence(Sentence sentence, DateContext context)
    {
        var times = _language.Dates.Find(sentence, context);
        var verbs = ImmutableArray.CreateBuilder<ShallowVerb>();
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (_verbs.At(sentence.Tokens, at) is { } verb)
            {
                verbs.Add(verb);
                at = verb.End - 1;
            }
        }
        return new ShallowSentence { Sentence = sentence, Times = times, Quantities = _language.Quantities.Find(sentence, times), Verbs = verbs.ToImmutable() };
    }
}

/// <summary>What a document was read to say.</summary>
/// <param name="Claims">The claims, in the order of their sentences.</param>
/// <param name="ProtectedNames">Every mention of people who are detained, held or dead.</param>
internal sealed record ShallowReading(ImmutableArray<Claim> Claims, ImmutableArray<TextSpan> ProtectedNames);
