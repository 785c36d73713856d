using System.Globalization;
using NodaTime;
using Tregua.Reading.Dates.Rules;
using Tregua.Reading.Dates.Tenses;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Dates.Values;

/// <summary>"On the 19th", with no noun after it that the 19th could be.</summary>
internal static class MonthDays
{
    private const int Reach = 12; // months on either side, so that every day of the month falls on every weekday

    /// <summary>The day of the month that a rule names.</summary>
    public static Moment? Of(Scan scan, RuleMatch match)
    {
        if ((match.Of("ordinal") ?? match.Of("day")) is not { Word: { Day: >= 1 and <= 31 } place, Start: var at })
            return null;
        var isInDigits = char.IsAsciiDigit(scan.Lower(at)[0]);
        var isWeekday = match.Word(WordClass.Weekday | WordClass.ShortWeekday) is not null;
        if (!isInDigits && !isWeekday)
            return null;
        // "Friday the thirteenth", not "Friday first in Old Harbour".
        if (match.End < scan.Tokens.Length && scan.Tokens[match.End].Kind == TokenKind.Word && !(isInDigits && scan.Grammar.AfterMonthDay.Contains(scan.Lower(match.End))) && !(isWeekday && scan.Grammar.Clock.Match(scan, match.End) is not null))
            return null;
        // "for the 19th of May" is more than the 19th.
        if (scan.Word(match.End + 1) is { } month && (month.Classes & WordClass.Month) != 0)
            return null;
        var weekday = (IsoDayOfWeek)(match.Word(WordClass.Weekday | WordClass.ShortWeekday)?.Weekday ?? 0);
        var day = Nearest(scan, place.Day, weekday, scan.DirectionOf(match.Start, match.End));
        if (isWeekday && day is null)
            day = Nearest(scan, place.Day, weekday, Direction.Unknown);
        // "the week of the 19th"
        if (match.Meaning.Unit is { } unit)
            return day is { } known ? Shifts.Whole(scan, match, known, unit, 0) : null;
        return Moment.Day(match.End, day, $"XXXX-XX-{place.Day.ToString("00", CultureInfo.InvariantCulture)}");
    }

    private static LocalDate? Nearest(Scan scan, int day, IsoDayOfWeek weekday, Direction direction)
    {
        if (scan.Anchor is not { } anchor)
            return null;
        LocalDate? best = null;
        for (var shift = -Reach; shift <= Reach; shift++)
        {
            var month = anchor.With(DateAdjusters.StartOfMonth).PlusMonths(shift);
            if (day > CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month))
                continue;
            var candidate = month.PlusDays(day - 1);
            if (weekday != IsoDayOfWeek.None && candidate.DayOfWeek != weekday)
                continue;
            var ahead = Period.DaysBetween(anchor, candidate);
            if ((direction == Direction.Past && ahead > 0) || (direction == Direction.Future && ahead < 0))
                continue;
            if (best is not { } held || Math.Abs(ahead) < Math.Abs(Period.DaysBetween(anchor, held)))
                best = candidate;
        }
        return best;
    }
}
