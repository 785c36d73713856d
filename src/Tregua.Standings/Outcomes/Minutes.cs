using NodaTime;

namespace Tregua.Standings.Outcomes;

/// <summary>Local moments as whole minutes, so that a state of the exploration is an array of numbers; 0 is no moment.</summary>
internal static class Minutes
{
    internal const int OfDay = 24 * 60;

    internal static int Of(LocalDateTime time) => (time.Date.ToDateOnly().DayNumber * OfDay) + (time.Hour * 60) + time.Minute;

    internal static int Of(LocalDate day) => day.ToDateOnly().DayNumber * OfDay;

    /// <summary>The number of the day that a moment lies in.</summary>
    internal static int Day(int moment) => moment / OfDay;

    internal static int Day(LocalDate day) => day.ToDateOnly().DayNumber;

    internal static LocalDate Date(int day) => LocalDate.FromDateOnly(DateOnly.FromDayNumber(day));

    internal static LocalDateTime Time(int moment) => Date(Day(moment)).AtMidnight().PlusMinutes(moment % OfDay);
}
