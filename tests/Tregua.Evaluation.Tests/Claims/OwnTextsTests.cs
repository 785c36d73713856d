using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Tregua.Evaluation.Claims;
using Tregua.Evaluation.Corpora;
using Tregua.Evidence.Reports;

namespace Tregua.Evaluation.Tests.Claims;

public sealed class OwnTextsTests
{
    private const int FewestWords = 250;

    public static TheoryData<string> Sets => ["measured", "tuning"];

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
    public void Every_text_is_long_enough_and_holds_the_words_of_its_expectation(string set)
    {
        foreach (var text in ClaimText.In(Folder(set)))
        {
            var stored = new StoredText(Encoding.UTF8.GetString(text.Input.Bytes.Span));
            stored.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length.ShouldBeGreaterThanOrEqualTo(FewestWords, text.Name);
            foreach (var entry in text.Expectation.Claims)
                entry.In(stored).Span.ShouldNotBeNull($"{text.Name}: {entry.Words}");
        }
    }

    private static string Folder(string set) => Path.Combine(AppContext.BaseDirectory, "Data", "Claims", set);

    private static string Here([CallerFilePath] string here = "") => here;
}
