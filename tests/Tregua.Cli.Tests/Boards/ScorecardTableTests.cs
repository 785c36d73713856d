using Tregua.Cli.Boards;
using Tregua.Cli.Pages;
using Tregua.Evaluation.Scores;

namespace Tregua.Cli.Tests.Boards;

public class ScorecardTableTests
{
    private static readonly Scorecard s_card = new()
    {
        Task = "claims",
        Corpus = "texts",
        Size = "2 texts",
        Measures = [new Measure("cue", "of found", 3, 4, 4)],
        Misses = [new Miss("a:1", "cue", "said", null, "She said so.")],
        Notes = ["A note."],
        Reliability = Reliability.Of([(0.62, true), (0.68, false)]),
    };

    [Fact]
    public void Shares_stand_with_their_counts_then_notes_then_how_far_confidence_can_be_relied_on() =>
        Lines(withMisses: false).ShouldBe(
        [
            "claims texts, 2 texts",
            "",
            "field  match     precision     recall         F1    correct      found   expected",
            "cue    of found       75.0       75.0       75.0          3          4          4",
            "",
            "A note.",
            "",
            "RELIABILITY (expected calibration error 15.0)",
            "confidence       claims       mean      right",
            "0.6 to 0.7            2       65.0       50.0",
        ]);

    [Fact]
    public void Misses_are_listed_with_the_words_around_when_asked_for() =>
        Lines(withMisses: true)[^3..].ShouldBe(["MISSES (1 miss)", "  a:1 cue expected “said”, found nothing", "      She said so."]);

    private static string[] Lines(bool withMisses)
    {
        var page = new Page(100);
        ScorecardTable.Write(s_card, withMisses, page);
        return [.. page.Lines.Select(line => string.Concat(line.Select(piece => piece.Text)))];
    }
}
