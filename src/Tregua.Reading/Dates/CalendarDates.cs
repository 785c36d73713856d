using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Tregua.Evidence.Times;
using Tregua.Reading.Quantities;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Dates;

/// <summary>Dates of the calendar: "2025-01-19", "January 19, 2025", "19 January", "3 to 7 March", "early March", "in 2011".</summary>
internal static class CalendarDates
{
    private const int FirstYear = 1000;
    private const int EndYear = 2100;

    /// <summary>The calendar date that starts at a token.</summary>
    public static Moment? Match(Scan scan, int at) =>
        Iso(scan, at) ?? Slashed(scan, at) ?? MonthFirst(scan, at) ?? DayFirst(scan, at) ?? Year(scan, at);

    private static Moment? Iso(Scan scan, int at)
    {
        var text = scan.Tokens[at].Text;
        if (text.Length < 10 || text[4] != '-' || LocalDatePattern.Iso.Parse(text[..10]) is not { Success: true } day)
            return null;
        return text.Length == 10 && day.Value.Year is >= FirstYear and < EndYear ? Moment.Day(at + 1, day.Value, "") : null;
    }

    // 25/02/2025 and 02/25/2025 are days; 03/04/2025 could be two, and has no value.
    private static Moment? Slashed(Scan scan, int at)
    {
        var parts = scan.Tokens[at].Text.Split('/');
        if (parts.Length != 3 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var a)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var b)
            || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var c))
            return null;
        if (parts[0].Length == 4)
            return DayOf(a, b, c) is { } iso ? Moment.Day(at + 1, iso, "") : null;
        var (dayFirst, monthFirst) = (DayOf(c, b, a), DayOf(c, a, b));
        if (dayFirst is null && monthFirst is null)
            return null;
        if (dayFirst is not null && monthFirst is not null && dayFirst != monthFirst)
            return new Moment(at + 1, null, TimexText.Year(c));
        return Moment.Day(at + 1, dayFirst ?? monthFirst, "");
    }

    private static Moment? MonthFirst(Scan scan, int at)
    {
        var (month, part) = MonthAt(scan, at);
        if (month == 0)
            return null;
        if (DayNumber(scan, at + 1) is { } day && part is null)
        {
            var end = at + 2;
            if (LinkedDay(scan, end) is { } last && last > day)
                return Days(scan, at, end + 2, month, day, last);
            return Days(scan, at, end, month, day, day);
        }
        var afterMonth = scan.Lower(at + 1) is "of" or "," ? at + 2 : at + 1;
        var year = YearNumber(scan, afterMonth);
        var endOfMonth = year is null ? at + 1 : afterMonth + 1;
        var first = MonthStart(scan, year, month, at, endOfMonth);
        var timex = TimexText.Month(first?.Year ?? year, month);
        var isPlain = year is null && part is null;
        if (isPlain && !scan.IsCapitalised(at))
            return null;
        return new Moment(endOfMonth, first is { } start ? PartOf(start, part) : null, timex) { NeedsPreposition = isPlain };
    }

    private static Moment? DayFirst(Scan scan, int at)
    {
        if (DayNumber(scan, at) is not { } day)
            return null;
        var end = at + 1;
        var last = LinkedDay(scan, end) is { } linked && linked > day ? linked : day;
        if (last != day)
            end += 2;
        if (scan.Lower(end) == "of")
            end++;
        var (month, part) = MonthAt(scan, end);
        return month == 0 || part is not null || !scan.IsCapitalised(end) ? null : Days(scan, at, end + 1, month, day, last);
    }

    // The year, if any, stands at `end`; a comma may come before it.
    private static Moment? Days(Scan scan, int first, int end, int month, int day, int last)
    {
        var comma = scan.Lower(end) is "," or "of" ? end + 1 : end;
        var year = YearNumber(scan, comma);
        if (year is not null)
            end = comma + 1;
        var direction = year is null ? scan.DirectionOfYear(first, end) : Direction.Unknown;
        var from = year is { } y ? DayOf(y, month, day) : Years.Nearest(month, day, scan.Anchor, direction);
        var timex = $"{TimexText.Month(year ?? from?.Year, month)}-{day.ToString("00", CultureInfo.InvariantCulture)}";
        if (from is not { } start || DayOf(start.Year, month, last) is not { } until)
            return day is >= 1 and <= 31 && (year is null || DayOf(year.Value, month, day) is not null) ? new Moment(end, null, timex) : null;
        return Moment.Span(end, start, until, last == day ? timex : $"{timex}/{TimexText.Day(until)}") with { IsRange = last != day };
    }

    private static Moment? Year(Scan scan, int at)
    {
        var text = scan.Tokens[at].Lower;
        if (text.Length == 5 && text[4] == 's' && int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var decade) && decade % 10 == 0 && decade is >= FirstYear and < EndYear)
            return Moment.Span(at + 1, new LocalDate(decade, 1, 1), new LocalDate(decade + 9, 12, 31), text[..3]);
        if (text.StartsWith("mid-", StringComparison.Ordinal) && text.Length == 8 && int.TryParse(text[4..], NumberStyles.None, CultureInfo.InvariantCulture, out var half) && half is >= FirstYear and < EndYear)
            return Moment.Span(at + 1, new LocalDate(half, 5, 1), new LocalDate(half, 8, 31), TimexText.Year(half));
        if (YearNumber(scan, at) is not { } year)
            return null;
        return Moment.Span(at + 1, new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), TimexText.Year(year)) with { NeedsPreposition = true };
    }

    /// <summary>The month a token names, with the part of it in "mid-March"; 0 when it names none.</summary>
    private static (int Month, string? Part) MonthAt(Scan scan, int at)
    {
        var word = scan.Lower(at);
        if (DateWords.Months.TryGetValue(word, out var month))
            return (scan.IsCapitalised(at) && IsSurelyMonth(scan, at, word) ? month : 0, null);
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && word[..hyphen] is "early" or "mid" or "late" && DateWords.Months.TryGetValue(word[(hyphen + 1)..], out month)
            ? (month, word[..hyphen])
            : (0, null);
    }

    private static bool IsSurelyMonth(Scan scan, int at, string word) =>
        !DateWords.MonthsInDoubt.Contains(word) || at > 0 || DayNumber(scan, at + 1) is not null || YearNumber(scan, at + 1) is not null;

    /// <summary>"19", "19th", "nineteenth" as the day of a month.</summary>
    private static int? DayNumber(Scan scan, int at)
    {
        if (at < 0 || at >= scan.Tokens.Length)
            return null;
        var token = scan.Tokens[at];
        if (token.Kind == TokenKind.Number)
            return token.Text.Length <= 2 && int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31 ? day : null;
        return NumberWords.OrdinalValue(token.Lower) is { } ordinal and >= 1 and <= 31 ? ordinal : null;
    }

    private static int? YearNumber(Scan scan, int at) =>
        at >= 0 && at < scan.Tokens.Length && scan.Tokens[at] is { Kind: TokenKind.Number, Text: { Length: 4 } text }
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and < EndYear ? year : null;

    private static int? LinkedDay(Scan scan, int at) =>
        scan.Lower(at) is "to" or "-" or "–" or "through" or "until" or "and" && DayNumber(scan, at + 1) is { } day
        && !(scan.Lower(at) == "and" && scan.Lower(at - 3) != "between" && scan.Lower(at - 2) != "between") ? day : null;

    private static LocalDate? MonthStart(Scan scan, int? year, int month, int first, int end)
    {
        if (year is { } known)
            return new LocalDate(known, month, 1);
        return Years.Nearest(month, 1, scan.Anchor, scan.DirectionOfYear(first, end)) is { } day ? day : null;
    }

    private static TimeRange PartOf(LocalDate monthStart, string? part) =>
        part is null ? TimeRange.Days(monthStart, monthStart.PlusMonths(1).PlusDays(-1)) : Parts.Of(TimeRange.Days(monthStart, monthStart.PlusMonths(1).PlusDays(-1)), part);

    private static LocalDate? DayOf(int year, int month, int day) =>
        year is >= FirstYear and < EndYear && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
}
