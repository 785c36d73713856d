using System.Globalization;
using NodaTime;
using Tregua.Reading.Dates.Rules;

namespace Tregua.Reading.Dates.Values;

/// <summary>Feasts with a fixed day, on the nth weekday of a month, or counted from Easter.</summary>
internal static class Feasts
{
    private const string Easter = "easter";

    /// <summary>The feast in a rule, of its year; with a unit in the year so many away, with a number alone before or after the anchor, else the nearest as the verb points.</summary>
    /// <remarks>Values: <c>12-25</c>; <c>11 4 4</c> for the fourth Thursday of November, <c>11 4 4 1</c> for the day after it; <c>easter -2</c> for two days before Easter.</remarks>
    public static Moment? Of(Scan scan, RuleMatch match)
    {
        if (match.Of("feast") is not { Text: { } feast })
            return null;
        var unresolved = feast.Contains('-', StringComparison.Ordinal) && char.IsAsciiDigit(feast[0]) ? $"XXXX-{feast}" : "XXXX-XX-XX";
        var day = Day(scan, match, feast);
        return match.Meaning.Unit == TimeUnit.Weekend ? Weekend(match.End, day) : Moment.Day(match.End, day, unresolved);
    }

    private static LocalDate? Day(Scan scan, RuleMatch match, string feast)
    {
        if (match.Word(WordClass.Year)?.Year is { } year)
            return InYear(feast, year);
        if (scan.Anchor is not { } anchor)
            return scan.Context.LastStretch is { } stretch ? InYear(feast, stretch.Day.Year) : null;
        if (match.Meaning.Unit == TimeUnit.Year)
            return InYear(feast, anchor.Year + (int)(match.Meaning.Number ?? 0));
        var near = InYear(feast, anchor.Year);
        return match.Meaning.Number switch
        {
            < 0 => near < anchor ? near : InYear(feast, anchor.Year - 1),
            > 0 => near > anchor ? near : InYear(feast, anchor.Year + 1),
            _ => Years.Nearest(scan, near.Month, near.Day, match.Start, match.End) is { } nearest ? InYear(feast, nearest.Year) : null,
        };
    }

    // The nearest Saturday and Sunday, with a feast on the day before or after them.
    private static Moment Weekend(int end, LocalDate? day)
    {
        if (day is not { } feast)
            return new Moment(end, null, "XXXX-WXX-WE");
        var saturday = feast.DayOfWeek is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Wednesday ? feast.Previous(IsoDayOfWeek.Saturday) : feast.PlusDays(-2).Next(IsoDayOfWeek.Saturday);
        var (first, last) = (LocalDate.Min(saturday, feast), LocalDate.Max(saturday.PlusDays(1), feast));
        var isLong = Period.DaysBetween(first, last) <= 2;
        return Moment.Span(end, isLong ? first : saturday, isLong ? last : saturday.PlusDays(1), $"{TimexText.Week(saturday)}-WE");
    }

    private static LocalDate InYear(string feast, int year)
    {
        var parts = feast.Split(' ');
        if (parts[0] == Easter)
            return EasterOf(year).PlusDays(parts.Length > 1 ? Number(parts[1]) : 0);
        if (parts.Length == 1)
            return new LocalDate(year, Number(feast[..2]), Number(feast[3..]));
        var before = new LocalDate(year, Number(parts[0]), 1).PlusDays(-1);
        return before.Next((IsoDayOfWeek)Number(parts[2])).PlusWeeks(Number(parts[1]) - 1).PlusDays(parts.Length > 3 ? Number(parts[3]) : 0);
    }

    // The Gregorian computus, by J. Meeus, Astronomical Algorithms (1991), chapter 8.
    private static LocalDate EasterOf(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var days = h + l - (7 * m) + 114;
        return new LocalDate(year, days / 31, (days % 31) + 1);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
