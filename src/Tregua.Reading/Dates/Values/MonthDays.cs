using System.Globalization;
using NodaTime;
using Tregua.Reading.Dates.Rules;
using Tregua.Reading.Dates.Tenses;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Dates.Values;

/// <summary>"On the 19th", with no noun after it that the 19th could be.</summary>
internal static class MonthDays
{
    /// <summary>The day of the month that a rule names.</summary>
    public static Moment? Of(Scan scan, RuleMatch match)
    {
        if (match.Of("ordinal") is not { Word: { Place: >= 1 and <= 31 } place, Start: var at } || !char.IsAsciiDigit(scan.Lower(at)[0]))
            return null;
        if (match.End < scan.Tokens.Length && scan.Tokens[match.End].Kind == TokenKind.Word && !scan.Grammar.AfterMonthDay.Contains(scan.Lower(match.End)))
            return null;
        return Moment.Day(match.End, Nearest(scan, place.Place, match.Start, match.End), $"XXXX-XX-{place.Place.ToString("00", CultureInfo.InvariantCulture)}");
    }

    private static LocalDate? Nearest(Scan scan, int day, int first, int end)
    {
        if (scan.Anchor is not { } anchor)
            return null;
        var direction = scan.DirectionOf(first, end);
        LocalDate? best = null;
        for (var shift = -2; shift <= 2; shift++)
        {
            var month = anchor.With(DateAdjusters.StartOfMonth).PlusMonths(shift);
            if (day > CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month))
                continue;
            var candidate = month.PlusDays(day - 1);
            var ahead = Period.DaysBetween(anchor, candidate);
            if ((direction == Direction.Past && ahead > 0) || (direction == Direction.Future && ahead < 0))
                continue;
            if (best is not { } held || Math.Abs(ahead) < Math.Abs(Period.DaysBetween(anchor, held)))
                best = candidate;
        }
        return best;
    }
}
