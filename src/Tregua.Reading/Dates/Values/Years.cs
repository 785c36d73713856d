using NodaTime;
using Tregua.Reading.Dates.Tenses;

namespace Tregua.Reading.Dates.Values;

/// <summary>Finds the year of a date that gives none.</summary>
internal static class Years
{
    private const int Certain = 30; // days beyond which the tense outweighs nearness

    /// <summary>The day nearest to the anchor; the tense decides against it only when it points the other way by more than a month.</summary>
    /// <remarks>Without an anchor a text tells its story in order, and the stretch mentioned last gives the year.</remarks>
    /// <returns>Null when nothing gives the year, or when the day exists in none of the years around it.</returns>
    public static LocalDate? Nearest(Scan scan, int month, int day, int first, int end)
    {
        if (scan.Anchor is { } anchor)
            return Nearest(month, day, anchor, scan.DirectionOfYear(first, end));
        if (scan.Context.LastStretch is not { } stretch)
            return null;
        if (stretch.Grain is not (TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century))
            return Nearest(month, day, stretch.Day, Direction.Unknown);
        return day <= CalendarSystem.Iso.GetDaysInMonth(stretch.Day.Year, month) ? new LocalDate(stretch.Day.Year, month, day) : null;
    }

    /// <summary>The same by a known anchor and direction.</summary>
    public static LocalDate? Nearest(int month, int day, LocalDate anchor, Direction direction)
    {
        LocalDate? best = null;
        for (var year = anchor.Year - 1; year <= anchor.Year + 1; year++)
        {
            if (day > CalendarSystem.Iso.GetDaysInMonth(year, month))
                continue;
            var candidate = new LocalDate(year, month, day);
            var ahead = Period.DaysBetween(anchor, candidate);
            if ((direction == Direction.Past && ahead > Certain) || (direction == Direction.Future && ahead < -Certain))
                continue;
            if (best is not { } held || Math.Abs(ahead) < Math.Abs(Period.DaysBetween(anchor, held)))
                best = candidate;
        }
        return best;
    }
}
