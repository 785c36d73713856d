using Tregua.Evaluation.Corpora;
using Tregua.Evaluation.Dates;
using Tregua.Evaluation.Scores;

namespace Tregua.Evaluation.Tests.Dates;

public sealed class DateSpecScoresTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Data", "DateSpecs");

    private static readonly Scorecard Card = DateSpecScores.Score(Folder);

    // Of seven cases one lies outside, one expects another day, and one expects nothing where a day stands.
    [Theory]
    [InlineData("date", 2, 3)] // a day, and "two weeks ago" around its day
    [InlineData("daterange", 1, 1)] // the end that is named
    [InlineData("duration", 1, 1)] // PT1H30M and 5,400 seconds
    [InlineData("nothing", 0, 1)]
    [InlineData("all", 4, 6)]
    public void Whole_cases_are_counted_by_what_they_ask_for(string kind, int right, int all)
    {
        Card.Measures.Single(measure => measure.Field == kind).ShouldBe(new Measure(kind, "whole case", right, all, all));
    }

    [Fact]
    public void Cases_outside_the_scope_are_counted_by_reason()
    {
        Card.Size.ShouldBe("6 cases within scope, 1 outside");
        Card.Notes.ShouldHaveSingleItem().ShouldStartWith("Outside, 1: a month, day or year as a bare number");
    }

    [Fact]
    public void A_miss_tells_what_was_expected_and_what_was_found()
    {
        Card.Misses.Select(miss => $"{miss.Document}: {miss.Expected ?? "nothing"}, {miss.Found}").ShouldBe(
        [
            "GateModel 5: 9 may 2031 = 2031-05-10, on 9 May 2031 = 2031-05-09/2031-05-09",
            "GateModel 6: nothing, tomorrow = 2031-04-24/2031-04-24",
        ]);
    }

    [Fact]
    public void A_path_without_cases_is_an_error_that_names_it()
    {
        Should.Throw<UnreadableCorpusException>(() => DateSpecScores.Score(Path.Combine(Folder, "none"))).Message.ShouldContain("none");
    }
}
