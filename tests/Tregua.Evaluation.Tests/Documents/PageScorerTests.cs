using System.Runtime.CompilerServices;
using Tregua.Evaluation.Corpora;
using Tregua.Evaluation.Documents;
using Tregua.Evaluation.Scores;

namespace Tregua.Evaluation.Tests.Documents;

public sealed class PageScorerTests
{
    // 14 words are found, 14 are expected, 12 are the same: "Nobody" stands in both, "was hurt" and "knows why" in one.
    [Fact]
    public void Words_count_as_often_as_both_texts_have_them() =>
        Tiny().Measures.ShouldContain(new Measure("words", "all", 12, 14, 14));

    [Fact]
    public void A_field_is_right_or_wrong_as_a_whole()
    {
        var measures = Tiny().Measures;

        measures.ShouldContain(new Measure("title", "exact", 1, 1, 1));
        measures.ShouldContain(new Measure("outlet", "exact", 0, 1, 1));
        measures.ShouldContain(new Measure("published", "exact", 0, 0, 1));
    }

    [Fact]
    public void An_empty_expectation_that_is_met_counts_nothing() =>
        Tiny().Measures.ShouldNotContain(measure => measure.Field == "byline");

    [Fact]
    public void Paragraphs_that_one_side_lacks_are_listed() =>
        Tiny().Misses.Where(miss => miss.Field == "words").Select(miss => (miss.Expected, miss.Found)).ShouldBe([("Nobody knows why.", null), (null, "Nobody was hurt.")]);

    [Fact]
    public void A_folder_without_pages_is_no_corpus() =>
        Should.Throw<UnreadableCorpusException>(() => PageScorer.Score(Folder("."))).Message.ShouldEndWith("There is no .html file in " + Folder(".") + ".");

    private static Scorecard Tiny() => PageScorer.Score(Folder("Tiny"));

    // The folder of the sources, not of the build.
    private static string Folder(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Data", name);
}
