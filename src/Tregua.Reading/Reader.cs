using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Reports;
using Tregua.Reading.Attributions;
using Tregua.Reading.Attributions.Learned;
using Tregua.Reading.Claims;
using Tregua.Reading.Dates;
using Tregua.Reading.Documents;
using Tregua.Reading.Events;
using Tregua.Reading.Languages;
using Tregua.Reading.Names;
using Tregua.Reading.Tags;
using Tregua.Reading.Tokens;

namespace Tregua.Reading;

/// <summary>Text in, claims out: deterministic, without network or clock.</summary>
public static class Reader
{
    /// <summary>The documents that an input holds, in order: the items of an RSS or Atom feed, each cut out as it stands; any other input is one.</summary>
    public static ImmutableArray<ReadingInput> Parts(ReadingInput input) => DocumentParser.Parts(input);

    /// <summary>Reads one document.</summary>
    /// <exception cref="UnreadableDocumentException">The document is empty, binary, or holds no article.</exception>
    public static ReadingResult Read(ReadingInput input) => Read(input, null);

    /// <summary>The same, timing the stages when <paramref name="times"/> is given.</summary>
    internal static ReadingResult Read(ReadingInput input, StageTimes? times)
    {
        times?.Start();
        var document = DocumentParser.Parse(input);
        var report = ReportOf(input, document);
        times?.Ended(Stage.Document);
        var sentences = SentenceSplitter.Split(document);
        times?.Ended(Stage.Sentences);
        if (Language.For(document.Language).Shallow is { } shallow)
        {
            var read = shallow.Read(sentences, document, report, input.Lexicon);
            return new ReadingResult { Report = report, Text = document.Text, Claims = Distinct(read.Claims), ProtectedNames = read.ProtectedNames, Notices = document.Notices };
        }
        var parses = Parse(sentences, document, input, times);
        var (claims, builder) = Claims(parses, document, report, input, times);
        var names = ProtectedNames.Find(document.Text, parses, input.Lexicon);
        times?.Ended(Stage.ProtectedNames);
        return new ReadingResult
        {
            Report = report,
            Text = document.Text,
            Passages = document.Passages,
            Gaps = document.Gaps,
            Claims = claims,
            Reasons = builder.Reasons.ToImmutableDictionary(StringComparer.Ordinal),
            ConfidenceFeatures = builder.Features.ToImmutableDictionary(StringComparer.Ordinal),
            ProtectedNames = names,
            Notices = document.Notices,
        };
    }

    /// <summary>The paragraphs of a document as the attribution models see them.</summary>
    /// <param name="input">The document.</param>
    /// <param name="sieve">Rules out words that are hardly of a cue; null when every word is to be scored.</param>
    internal static ImmutableArray<ParagraphWords> Paragraphs(ReadingInput input, CueSieve? sieve)
    {
        var document = DocumentParser.Parse(input);
        var parses = Parse(SentenceSplitter.Split(document), document, input, null);
        return [.. parses.GroupBy(parse => parse.Sentence.Sentence.Paragraph).Select(group => new ParagraphWords([.. group], sieve))];
    }

    private static Report ReportOf(ReadingInput input, Document document) => new()
    {
        Sha256 = document.Sha256,
        Title = document.Title,
        Outlet = document.Outlet,
        Published = document.Published,
        PublishedAt = document.PublishedAt,
        Language = document.Language,
        Location = document.Address ?? input.Location,
        Credit = document.Credit,
    };

    // Stage by stage: what one keeps at hand for all sentences another would push out of the caches between two.
    private static ImmutableArray<Parse> Parse(ImmutableArray<Sentence> sentences, Document document, ReadingInput input, StageTimes? clock)
    {
        var language = Language.For(document.Language);
        var times = Times(sentences, language, document, input);
        clock?.Ended(Stage.Dates);
        var quantities = Each(sentences.Length, i => language.Quantities.Find(sentences[i], times[i]));
        clock?.Ended(Stage.Quantities);
        var casing = new Casing(sentences);
        var tagged = Each(sentences.Length, i => Tagger.Tag(sentences[i], times[i], quantities[i], casing));
        clock?.Ended(Stage.Tags);
        var parses = Each(sentences.Length, i => Attributions.Parse.Of(tagged[i]));
        clock?.Ended(Stage.Clauses);
        return parses;
    }

    private static ImmutableArray<ImmutableArray<TimeExpression>> Times(ImmutableArray<Sentence> sentences, Language language, Document document, ReadingInput input)
    {
        var context = new DateContext { Anchor = document.DatelineDay ?? document.Published, Lexicon = input.Lexicon };
        return Each(sentences.Length, i =>
        {
            var found = language.Dates.Find(sentences[i], context);
            context = context.After(found);
            // A time that is only spoken of dates nothing.
            return found.RemoveAll(static time => time.Relation == TimeRelation.Mentioned);
        });
    }

    private static ImmutableArray<T> Each<T>(int count, Func<int, T> make)
    {
        var made = new T[count];
        for (var i = 0; i < count; i++)
            made[i] = make(i);
        return ImmutableCollectionsMarshal.AsImmutableArray(made);
    }

    private static (ImmutableArray<Claim> Claims, ClaimBuilder Builder) Claims(ImmutableArray<Parse> parses, Document document, Report report, ReadingInput input, StageTimes? times)
    {
        var speakers = new SpeakerFinder(input.Lexicon);
        var turns = new Turns(parses, speakers);
        var attributions = new AttributionReader(speakers, ReportingFinder.English, turns);
        var quotations = new Quotations();
        var events = new EventFinder(speakers);
        var (voice, author) = Voices.Of(report.Outlet, parses, speakers);
        speakers.Author = author;
        var builder = new ClaimBuilder(document.Text, report, voice, document.DatelineDay ?? document.Published, input.Explains);
        var claims = new List<Claim>();
        for (var first = 0; first < parses.Length;)
        {
            var end = EndOfParagraph(parses, first);
            var paragraph = parses[first..end];
            turns.Open(paragraph[0]);
            var attributed = attributions.Read(paragraph);
            var moment = speakers.Moment;
            for (var s = 0; s < paragraph.Length; s++)
            {
                // What happens is told by those who were mentioned so far, not by who speaks later in the paragraph.
                speakers.Moment = attributions.Moments[s];
                var found = turns.Around(paragraph[s], quotations.Continue(paragraph[s], attributed[s]), opens: s == 0);
                times?.Ended(Stage.Attributions);
                var drafts = events.Find(paragraph[s], found);
                times?.Ended(Stage.Events);
                claims.AddRange(builder.Build(paragraph[s], found, drafts));
                times?.Ended(Stage.Claims);
            }
            speakers.Moment = moment;
            first = end;
        }
        var distinct = Distinct(claims);
        times?.Ended(Stage.Claims);
        return (distinct, builder);
    }

    private static int EndOfParagraph(ImmutableArray<Parse> parses, int first)
    {
        var end = first + 1;
        while (end < parses.Length && parses[end].Sentence.Sentence.Paragraph == parses[first].Sentence.Sentence.Paragraph)
            end++;
        return end;
    }

    private static ImmutableArray<Claim> Distinct(IEnumerable<Claim> claims)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. claims.OrderBy(claim => claim.Span).ThenBy(claim => claim.Id, StringComparer.Ordinal).Where(claim => seen.Add(claim.Id))];
    }
}
