using NodaTime;
using Tregua.Evidence.Times;

namespace Tregua.Evidence.Tests.Times;

public sealed class TimeRangeTests
{
    private static readonly LocalDate Day = new(2031, 5, 10);

    [Fact]
    public void A_day_runs_from_its_midnight_to_the_next()
    {
        var day = TimeRange.Day(Day);

        day.Start.ShouldBe(Day.AtMidnight());
        day.End.ShouldBe(Day.PlusDays(1).AtMidnight());
        day.LastDay.ShouldBe(Day);
        day.IsOneDay.ShouldBeTrue();
    }

    [Fact]
    public void A_range_that_does_not_end_after_it_starts_is_refused() =>
        Should.Throw<ArgumentException>(() => new TimeRange(Day.AtMidnight(), Day.AtMidnight()));

    [Fact]
    public void Ranges_that_touch_do_not_overlap() =>
        TimeRange.Day(Day).Overlaps(TimeRange.Day(Day.PlusDays(1))).ShouldBeFalse();

    [Fact]
    public void An_open_side_reaches_for_ever()
    {
        TimeRange.Since(Day).Overlaps(TimeRange.Day(Day.PlusDays(900))).ShouldBeTrue();
        TimeRange.Until(Day).Overlaps(TimeRange.Day(Day.PlusDays(1))).ShouldBeFalse();
        default(TimeRange).Contains(TimeRange.Until(Day)).ShouldBeTrue();
        TimeRange.Day(Day).Contains(TimeRange.Until(Day)).ShouldBeFalse();
    }

    [Fact]
    public void The_default_is_open_on_both_sides() => default(TimeRange).ToString().ShouldBe("…/…");

    [Fact]
    public void Text_shows_the_end_inclusive_in_days_or_minutes()
    {
        TimeRange.Days(Day, Day.PlusDays(1)).ToString().ShouldBe("2031-05-10/2031-05-11");
        TimeRange.Minute(Day.At(new LocalTime(21, 45))).ToString().ShouldBe("2031-05-10T21:45/2031-05-10T21:45");
    }

    [Theory]
    [InlineData("2031-05-10", "2031-05-12")]
    [InlineData(null, "2031-05-12")]
    [InlineData("2031-05-10", null)]
    [InlineData("2031-05-10T08:00", "2031-05-10T09:30")]
    public void A_range_survives_being_written_and_read(string? from, string? to)
    {
        var range = TimeText.Range(from, to).ShouldNotBeNull();

        TimeText.From(range).ShouldBe(from);
        TimeText.To(range).ShouldBe(to);
    }

    [Fact]
    public void What_is_no_date_is_refused_with_a_sentence() =>
        Should.Throw<FormatException>(() => TimeText.Range("10 May", null)).Message.ShouldBe("'10 May' is not a date (2025-01-19) or a minute (2025-01-19T11:15).");

    [Fact]
    public void An_end_before_the_start_is_refused_with_a_sentence() =>
        Should.Throw<FormatException>(() => TimeText.Range("2031-05-10", "2031-05-09")).Message.ShouldBe("The range from 2031-05-10 to 2031-05-09 ends before it starts.");
}
