using System.Globalization;
using NodaTime;
using Tregua.Reading.Dates.Rules;

namespace Tregua.Reading.Dates.Values;

/// <summary>Feasts with a fixed day, or on the nth weekday of a month.</summary>
internal static class Feasts
{
    /// <summary>The feast in a rule: its value is <c>12-25</c>, or <c>11 4 4</c> for the fourth Thursday of November.</summary>
    public static Moment? Of(Scan scan, RuleMatch match)
    {
        if (match.Of("feast") is not { } feast || !scan.IsCapitalised(feast.Start))
            return null;
        var year = match.Word(WordClass.Year)?.Year;
        var parts = feast.Text!.Split('-', ' ');
        var month = int.Parse(parts[0], CultureInfo.InvariantCulture);
        var number = int.Parse(parts[1], CultureInfo.InvariantCulture);
        if (parts.Length == 2)
        {
            var day = year is { } known ? new LocalDate(known, month, number) : Years.Nearest(scan, month, number, match.Start, match.End);
            return Moment.Day(match.End, day, $"XXXX-{feast.Text}");
        }
        var start = year is { } of ? new LocalDate(of, month, 1) : Years.Nearest(scan, month, 15, match.Start, match.End)?.With(DateAdjusters.StartOfMonth);
        var weekday = (IsoDayOfWeek)int.Parse(parts[2], CultureInfo.InvariantCulture);
        return Moment.Day(match.End, start?.PlusDays(-1).Next(weekday).PlusWeeks(number - 1), "XXXX-XX-XX");
    }
}
