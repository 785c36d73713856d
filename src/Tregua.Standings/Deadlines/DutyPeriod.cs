using NodaTime;
using Tregua.Agreements.Model;

namespace Tregua.Standings.Deadlines;

/// <summary>One period of a clause that is due, or may be used, anew in each.</summary>
/// <param name="From">Its first moment.</param>
/// <param name="Until">The first moment after it.</param>
/// <param name="Due">The first moment that is too late for what is due in it: its end, or later by the grace the text gives.</param>
internal readonly record struct DutyPeriod(LocalDateTime From, LocalDateTime Until, LocalDateTime Due)
{
    internal LocalDate LastDay => Until.PlusTicks(-1).Date;

    internal string Label => From.Date == LastDay ? Words.Day(From.Date) : $"{Words.Day(From.Date)} to {Words.Day(LastDay)}";

    /// <summary>The periods from a first moment on, without end.</summary>
    internal static IEnumerable<DutyPeriod> Since(Every every, LocalDateTime first, DateTimeZone zone)
    {
        var from = first;
        for (var i = 1; ; i++)
        {
            var until = every.IsCalendar ? NextOfCalendar(every.Period, from) : every.Period.Times(i).After(first, zone);
            yield return new DutyPeriod(from, until, every.Grace is { } grace ? grace.After(until, zone) : until);
            from = until;
        }
    }

    private static LocalDateTime NextOfCalendar(Span period, LocalDateTime from) => period.Unit == SpanUnit.Years
        ? new LocalDate(from.Year + 1, 1, 1).AtMidnight()
        : new LocalDate(from.Year, from.Month, 1).PlusMonths(1).AtMidnight();
}
