using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Evidence.Times;
using Tregua.Standings.Cells;

namespace Tregua.Standings.Deadlines;

/// <summary>
/// When something is due, as the first moment that is too late: of a day the midnight that ends it.
/// After an uncertain event it is a stretch: due after its earliest end, overdue only after its latest.
/// </summary>
/// <param name="Earliest">The first moment that may be too late.</param>
/// <param name="Latest">The first moment that is too late for certain.</param>
/// <param name="NotBefore">The first day on which doing it counts; null where the text does not say.</param>
internal readonly record struct DueTime(LocalDateTime Earliest, LocalDateTime Latest, LocalDate? NotBefore = null)
{
    internal static DueTime OnDay(LocalDate day) => new(day.PlusDays(1).AtMidnight(), day.PlusDays(1).AtMidnight());

    /// <summary>The days that follow a moment by a number of days; the last of them is in time.</summary>
    internal static DueTime DaysAfter(Moment start, int days) =>
        new(start.Earliest.Date.PlusDays(days + 1).AtMidnight(), start.Latest.Date.PlusDays(days + 1).AtMidnight());

    /// <summary>A minute that is still in time.</summary>
    internal static DueTime AtMinute(LocalDateTime minute) => new(minute.PlusMinutes(1), minute.PlusMinutes(1));

    /// <summary>A day, or a minute, that is still in time.</summary>
    internal static DueTime Of(PactTime time) => time.Time is null ? OnDay(time.Date) : AtMinute(time.Start);

    internal LocalDate EarliestDay => Earliest.PlusTicks(-1).Date;

    internal LocalDate LastDay => Latest.PlusTicks(-1).Date;

    internal bool IsCertain => Earliest == Latest;

    /// <summary>True when by the end of the day it is too late for certain.</summary>
    internal bool IsPast(Today at) => at >= Latest.Date;

    /// <summary>The last day or minute in time, as a range when it is uncertain.</summary>
    internal TimeRange Shown =>
        IsCertain && Latest.TimeOfDay != LocalTime.Midnight ? TimeRange.Minute(Latest.PlusMinutes(-1)) : TimeRange.Days(EarliestDay, LastDay);
}
