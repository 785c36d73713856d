using NodaTime;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Tests.Model;

public class SpanTests
{
    private static readonly DateTimeZone Jerusalem = DateTimeZoneProviders.Tzdb["Asia/Jerusalem"];

    [Theory]
    [InlineData(1, SpanUnit.Months, "2040-01-31T08:00", "2040-02-29T08:00")]
    [InlineData(1, SpanUnit.Years, "2040-02-29T08:00", "2041-02-28T08:00")]
    [InlineData(42, SpanUnit.Days, "2025-01-19T00:00", "2025-03-02T00:00")]
    [InlineData(24, SpanUnit.Hours, "2025-03-27T12:00", "2025-03-28T13:00")]
    [InlineData(90, SpanUnit.Minutes, "2025-03-28T01:30", "2025-03-28T04:00")]
    public void A_length_after_a_time_is_counted_as_its_unit_says(int count, SpanUnit unit, string from, string expected) =>
        new Span(count, unit).After(Time(from), Jerusalem).ShouldBe(Time(expected));

    [Fact]
    public void A_length_before_a_time_is_counted_back() =>
        new Span(1, SpanUnit.Months).Before(Time("2040-03-31T08:00"), Jerusalem).ShouldBe(Time("2040-02-29T08:00"));

    [Fact]
    public void Several_months_are_counted_from_the_first_day_and_not_from_a_short_month() =>
        new Span(1, SpanUnit.Months).Times(2).After(Time("2040-01-31T00:00"), Jerusalem).ShouldBe(Time("2040-03-31T00:00"));

    [Theory]
    [InlineData(1, SpanUnit.Days, "1 day")]
    [InlineData(42, SpanUnit.Days, "42 days")]
    [InlineData(6, SpanUnit.Months, "6 months")]
    public void A_length_is_written_as_the_language_does(int count, SpanUnit unit, string expected) =>
        new Span(count, unit).ToString().ShouldBe(expected);

    private static LocalDateTime Time(string text) => NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text).Value;
}
