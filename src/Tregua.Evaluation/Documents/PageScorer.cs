using System.Collections.Immutable;
using System.Globalization;
using Tregua.Evaluation.Corpora;
using Tregua.Evaluation.Scores;

namespace Tregua.Evaluation.Documents;

/// <summary>Holds the articles that the reader finds in pages against those that people take for them.</summary>
public static class PageScorer
{
    private static readonly ImmutableArray<string> Fields = ["title", "byline", "outlet", "published", "publishedAt", "datelinePlace", "credit", "language", "address"];

    /// <summary>Scores every page of a folder.</summary>
    /// <exception cref="UnreadableCorpusException">The folder is not of the layout that docs/evaluation.md describes.</exception>
    public static Scorecard Score(string folder)
    {
        var pages = ExpectedPage.Load(folder);
        var sum = new Tally("words", "all");
        var fields = Fields.ToDictionary(field => field, field => new Tally(field, "exact"), StringComparer.Ordinal);
        var layouts = ImmutableArray.CreateBuilder<Measure>(pages.Length);
        var misses = ImmutableArray.CreateBuilder<Miss>();
        foreach (var page in pages)
        {
            var found = FoundPage.Of(page);
            var words = Words(page, found, misses);
            layouts.Add(words);
            sum.Add(words);
            foreach (var (field, expected) in page.Fields)
            {
                if (!fields.TryGetValue(field, out var tally))
                    throw new UnreadableCorpusException($"{page.Name}.json has the field '{field}'; known are {string.Join(", ", Fields)}.");
                Compare(page.Name, tally, expected, found.Fields[field], misses);
            }
        }
        return new Scorecard
        {
            Task = "documents",
            Corpus = folder,
            Size = string.Create(CultureInfo.InvariantCulture, $"{pages.Length} pages"),
            Measures = [sum.Measure, .. Fields.Select(field => fields[field].Measure).Where(measure => measure.Expected + measure.Predicted > 0), .. layouts],
            Misses = misses.ToImmutable(),
        };
    }

    private static Measure Words(ExpectedPage page, FoundPage found, ImmutableArray<Miss>.Builder misses)
    {
        var expected = WordBag.Of(page.Text);
        var actual = WordBag.Of(found.Text);
        foreach (var paragraph in WordBag.Strange(page.Text, found.Text))
            misses.Add(new Miss(page.Name, "words", paragraph, null, found.Refusal ?? "not in the article found"));
        foreach (var paragraph in WordBag.Strange(found.Text, page.Text))
            misses.Add(new Miss(page.Name, "words", null, paragraph, "not in the article expected"));
        return new Measure("words", page.Name, actual.Shared(expected), actual.Count, expected.Count);
    }

    // An expected empty string says that the page bears no such mark.
    private static void Compare(string page, Tally tally, string expected, string? found, ImmutableArray<Miss>.Builder misses)
    {
        var wanted = expected.Length == 0 ? null : expected;
        tally.Add(string.Equals(wanted, found, StringComparison.Ordinal) && wanted is not null ? 1 : 0, found is null ? 0 : 1, wanted is null ? 0 : 1);
        if (!string.Equals(wanted, found, StringComparison.Ordinal))
            misses.Add(new Miss(page, tally.Field, wanted, found, ""));
    }

    private sealed class Tally(string name, string match)
    {
        private int _correct;
        private int _predicted;
        private int _expected;

        public string Field => name;

        public Measure Measure => new(name, match, _correct, _predicted, _expected);

        public void Add(Measure measure) => Add(measure.Correct, measure.Predicted, measure.Expected);

        public void Add(int correct, int predicted, int expected)
        {
            _correct += correct;
            _predicted += predicted;
            _expected += expected;
        }
    }
}
