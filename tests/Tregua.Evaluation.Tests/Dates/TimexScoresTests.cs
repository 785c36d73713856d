using Tregua.Evaluation.Corpora;
using Tregua.Evaluation.Dates;
using Tregua.Evaluation.Scores;

namespace Tregua.Evaluation.Tests.Dates;

public sealed class TimexScoresTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Data", "Dates");

    // The reader finds "Tuesday", "early May", "42 days" and "yesterday"; the corpus has "Tuesday", "May", "42 days" and "some time".
    [Theory]
    [InlineData("extent", "strict", 2)] // Tuesday, 42 days
    [InlineData("extent", "relaxed", 3)] // and early May over May
    [InlineData("type", "relaxed", 3)]
    [InlineData("value", "relaxed", 2)] // P42D is not P6W
    public void Every_measure_counts_what_TempEval_3_counts(string field, string match, int correct)
    {
        Measure(field, match).ShouldBe(new Measure(field, match, correct, 4, 4));
    }

    [Fact]
    public void Value_F1_is_relaxed_F1_times_the_share_of_right_values()
    {
        Measure("value", "relaxed").F1.ShouldBe(Measure("extent", "relaxed").F1 * 2 / 3, 1e-9);
    }

    [Fact]
    public void Weekdays_that_stand_alone_are_measured_by_themselves()
    {
        Measure("bare weekday", "value").ShouldBe(new Measure("bare weekday", "value", 1, 1, 1));
    }

    [Fact]
    public void Each_difference_is_a_miss_in_its_context()
    {
        var misses = TimexScores.Score(Folder).Misses;

        misses.Select(miss => $"{miss.Field}: {miss.Expected ?? "nothing"}, {miss.Found ?? "nothing"}").ShouldBe(
        [
            "extent: May DATE 2031-05, early May DATE 2031-05",
            "value: 42 days DURATION P6W, 42 days DURATION P42D",
            "extent: some time DURATION PXX, nothing",
            "extent: nothing, yesterday DATE 2031-04-22",
        ]);
        misses[^1].Context.ShouldContain("A boat sank yesterday");
    }

    [Fact]
    public void The_day_of_the_document_anchors_and_is_no_expression_of_it()
    {
        var document = TimeMl.Read(Folder).ShouldHaveSingleItem();

        document.Created.ShouldBe(new NodaTime.LocalDate(2031, 4, 23));
        document.Times.Select(time => document.Text[time.Start..time.End]).ShouldBe(["Tuesday", "May", "42 days", "some time"]);
    }

    [Fact]
    public void A_folder_without_such_files_is_an_error_that_names_it()
    {
        Should.Throw<UnreadableCorpusException>(() => TimexScores.Score(Path.Combine(Folder, "none"))).Message.ShouldContain("none");
    }

    [Fact]
    public void A_file_that_is_no_XML_is_an_error_that_names_it()
    {
        Should.Throw<UnreadableCorpusException>(() => TimeMl.Parse("broken", "<TimeML><TEXT>")).Message.ShouldStartWith("broken is no XML");
    }

    private static Measure Measure(string field, string match) =>
        TimexScores.Score(Folder).Measures.Single(measure => measure.Field == field && measure.Match == match);
}
