using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Tregua.Evaluation.Claims;
using Tregua.Evaluation.Corpora;
using Tregua.Evidence.Reports;
using Tregua.Reading;

namespace Tregua.Evaluation.Tests.Claims;

public sealed class OwnTextsTests
{
    private const int FewestWords = 250;

    public static TheoryData<string> Sets => ["measured", "tuning", "spanish"];

    [Theory]
    [MemberData(nameof(Sets))]
    public void The_reader_agrees_with_the_expected_claims_as_far_as_the_committed_scores_say(string set)
    {
        var scores = new StringBuilder();
        foreach (var measure in ClaimScorer.Score(Folder(set)).Measures)
            scores.Append(CultureInfo.InvariantCulture, $"{measure.Field}, {measure.Match}: {measure.Correct} of {measure.Expected}\n");
        var path = Path.Combine(Path.GetDirectoryName(Here())!, "..", "Data", "Claims", set + ".scores");
        if (Environment.GetEnvironmentVariable("TREGUA_RENEW") == "1")
            File.WriteAllText(path, scores.ToString());
        File.ReadAllText(path).ShouldBe(scores.ToString(), $"TREGUA_RENEW=1 writes {path} anew; read the difference: fewer are right only for a reason.");
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Every_text_holds_the_words_of_its_expectation(string set)
    {
        foreach (var text in ClaimText.In(Folder(set)))
        {
            foreach (var entry in text.Expectation.Claims)
                entry.In(Stored(text)).Span.ShouldNotBeNull($"{text.Name}: {entry.Words}");
        }
    }

    [Fact]
    public void Every_measured_text_is_as_long_as_a_report()
    {
        foreach (var text in ClaimText.In(Folder("measured")))
            Stored(text).Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length.ShouldBeGreaterThanOrEqualTo(FewestWords, text.Name);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Reading_twice_gives_the_same_claims(string set)
    {
        foreach (var text in ClaimText.In(Folder(set)))
            Reader.Read(text.Input).Claims.Select(claim => claim.Id).ShouldBe(Reader.Read(text.Input).Claims.Select(claim => claim.Id));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Every_span_holds_the_words_of_its_claim(string set)
    {
        foreach (var text in ClaimText.In(Folder(set)))
        {
            var result = Reader.Read(text.Input);
            foreach (var claim in result.Claims)
                result.Text.Slice(claim.Span).ShouldBe(claim.Text);
        }
    }

    private static StoredText Stored(ClaimText text) => new(Encoding.UTF8.GetString(text.Input.Bytes.Span));

    private static string Folder(string set) => Path.Combine(AppContext.BaseDirectory, "Data", "Claims", set);

    private static string Here([CallerFilePath] string here = "") => here;
}
