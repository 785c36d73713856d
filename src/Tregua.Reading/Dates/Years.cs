using NodaTime;

namespace Tregua.Reading.Dates;

/// <summary>Finds the year of a date that gives none.</summary>
internal static class Years
{
    private const int Certain = 30; // days beyond which the tense outweighs nearness

    /// <summary>The day nearest to the anchor; the tense decides against it only when it points the other way by more than a month.</summary>
    /// <returns>Null without an anchor, or when the day exists in none of the years around it.</returns>
    public static LocalDate? Nearest(int month, int day, LocalDate? anchor, Direction direction)
    {
        if (anchor is not { } now)
            return null;
        LocalDate? best = null;
        for (var year = now.Year - 1; year <= now.Year + 1; year++)
        {
            if (day > CalendarSystem.Iso.GetDaysInMonth(year, month))
                continue;
            var candidate = new LocalDate(year, month, day);
            var ahead = Period.DaysBetween(now, candidate);
            if ((direction == Direction.Past && ahead > Certain) || (direction == Direction.Future && ahead < -Certain))
                continue;
            if (best is not { } held || Math.Abs(ahead) < Math.Abs(Period.DaysBetween(now, held)))
                best = candidate;
        }
        return best;
    }
}
