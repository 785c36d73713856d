using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Agreements.Tests.Support;

namespace Tregua.Agreements.Tests.Parsing;

public class DeadlineTests
{
    private static readonly PactTime Day = new(new LocalDate(2040, 3, 5));
    private static readonly PactTime Minute = new(new LocalDate(2040, 3, 5), new LocalTime(16, 30));

    public static TheoryData<string, Deadline> Forms => new()
    {
        { "by 2040-03-05", new ByDate(Day) },
        { "by 2040-03-05T16:30", new ByDate(Minute) },
        { "on 2040-03-05", new OnDate(Day) },
        { "by day 16", new ByDay(16, "first") },
        { "by day 16 of first", new ByDay(16, "first") },
        { "on day 7", new OnDay(7, "first") },
        { "by end of first", new ByEndOf("first") },
        { "within 10 days of done", new Within(new Span(10, SpanUnit.Days), new PerformanceOf("done")) },
        { "within 1 day of done", new Within(new Span(1, SpanUnit.Days), new PerformanceOf("done")) },
        { "within 24 hours of 2040-03-05T16:30", new Within(new Span(24, SpanUnit.Hours), new AtTime(Minute)) },
        { "within 3 days of start of first", new Within(new Span(3, SpanUnit.Days), new StartOf("first")) },
        { "within 3 days of end of first", new Within(new Span(3, SpanUnit.Days), new EndOf("first")) },
        { "within 3 days of in force", new Within(new Span(3, SpanUnit.Days), new ComingIntoForce()) },
        { "on the 2nd day after start of first", new OnNthDayAfter(2, new StartOf("first")) },
        { "on the 11th day after done", new OnNthDayAfter(11, new PerformanceOf("done")) },
        { "within 6 weeks of done", new Within(new Span(42, SpanUnit.Days), new PerformanceOf("done")) },
        { "within 90 minutes of done", new Within(new Span(90, SpanUnit.Minutes), new PerformanceOf("done")) },
        { "within 1 month of done", new Within(new Span(1, SpanUnit.Months), new PerformanceOf("done")) },
        { "within 8 years of in force", new Within(new Span(8, SpanUnit.Years), new ComingIntoForce()) },
        { "at least 14 days before end of first", new AtLeastBefore(new Span(14, SpanUnit.Days), new EndOf("first")) },
        { "every week", new Every(7) },
        { "every 2 weeks", new Every(14) },
        { "every month", new Every(new Span(1, SpanUnit.Months)) },
        { "every 2 years", new Every(new Span(2, SpanUnit.Years)) },
        { "every day", new Every(1) },
        { "every 7 days", new Every(7) },
        { "every 7 days from day 8", new Every(7, 8) },
        { "from day 7", new FromDay(7, "first") },
        { "from day 7 of first", new FromDay(7, "first") },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_of_a_deadline_is_read(string text, Deadline expected) =>
        Samples.Clause("North must release 3 prisoners " + text).Deadline.ShouldBe(expected);

    [Theory]
    [InlineData("on the same day")]
    [InlineData("within 2 days of each")]
    [InlineData("on the 2nd day after each")]
    public void A_ratio_may_count_from_its_trigger(string text) =>
        Samples.Clause("for each captive released, North must release 3 prisoners " + text).Deadline.ShouldNotBeNull();

    [Fact]
    public void A_clause_without_a_deadline_has_none() =>
        Samples.Clause("North must release 3 prisoners").Deadline.ShouldBeNull();

    [Theory]
    [InlineData("within 0 days of done")]
    [InlineData("within 2.5 days of done")]
    [InlineData("by day 36501")]
    [InlineData("on the 2st day after done")]
    [InlineData("on the same day")]
    [InlineData("within 2 days of each")]
    [InlineData("by day 3 of second")]
    [InlineData("within 3 fortnights of done")]
    [InlineData("within 3 of done")]
    [InlineData("every 3 hours")]
    [InlineData("at least 3 days before nothing")]
    public void What_is_no_deadline_is_one_error(string text) =>
        Samples.Errors(Samples.InPhase("x: North must release 3 prisoners " + text)).Count.ShouldBe(1);
}
