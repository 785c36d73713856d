using NodaTime;
using Tregua.Cli.Boards;
using Tregua.Standings;

namespace Tregua.Cli.Tests.Boards;

public class IntervalWordsTests
{
    private static readonly LocalDate First = new(2040, 5, 1);

    [Fact]
    public void What_the_headline_says_is_not_said_again() =>
        IntervalWords.Of(Interval(Headline.Overdue, timeliness: Timeliness.Overdue)).ShouldBeEmpty();

    [Fact]
    public void What_is_kept_need_not_be_called_discharged() =>
        IntervalWords.Of(Interval(Headline.Kept, Force.Discharged, PerformanceWord.Full, Timeliness.DoneOnTime)).ShouldBe(" · done in time");

    [Fact]
    public void Of_what_no_report_tells_none_tells_when() =>
        IntervalWords.Of(Interval(Headline.NoReport, timeliness: Timeliness.Unknown, certainty: Certainty.Unreported)).ShouldBeEmpty();

    [Fact]
    public void A_clause_that_binds_under_one_reading_alone_says_so() =>
        IntervalWords.Of(Interval(Headline.AllegedViolation, Force.Disputed, PerformanceWord.Partial, certainty: Certainty.Disputed)).ShouldBe(" · whether in force is disputed");

    [Fact]
    public void Neighbours_that_read_alike_are_one_line()
    {
        var due = Interval(Headline.Due, certainty: Certainty.Unreported);
        var told = due with { Start = due.End, End = due.End.PlusDays(2), Certainty = Certainty.Certain };
        var kept = Interval(Headline.Kept) with { Start = told.End, End = told.End.PlusDays(1) };
        IntervalWords.Joined([due, told, kept]).ShouldBe([due with { End = told.End }, kept]);
    }

    private static StandingInterval Interval(Headline headline, Force force = Force.InForce, PerformanceWord performance = PerformanceWord.None, Timeliness timeliness = Timeliness.Due, Certainty certainty = Certainty.Certain) => new()
    {
        Start = First,
        End = First.PlusDays(1),
        Headline = headline,
        Force = force,
        Performance = performance,
        Timeliness = timeliness,
        Certainty = certainty,
    };
}
