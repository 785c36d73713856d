using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Tregua.Evaluation.Corpora;
using Tregua.Evidence.Times;
using Tregua.Reading.Dates;

namespace Tregua.Evaluation.Dates;

/// <summary>Whether a time that was found has a value of a specification.</summary>
internal static class DateSpecAgreement
{
    /// <summary>True when they agree: days and minutes exactly; lengths, repetitions and stretches without days by their TIMEX.</summary>
    public static bool Agrees(DateSpecResult result, DateSpecValue value, TimeExpression time) => result.Type switch
    {
        _ when value.Value is "not resolved" or "0001-01-01" && result.Type != "set" => time.Value is null,
        "date" => Day(value.Value) is { } day && time.Value is { } found && (IsMiddle(found, day) || (found.IsOneDay && found.FirstDay == day)),
        "datetime" => Minute(value.Value) is { } minute && time.Value?.Start == minute,
        "daterange" => IsStretch(value, time) || IsNamed(value, time) || IsRunning(value, time),
        "datetimerange" => Day(value.Start) is { } partly && time.Value?.FirstDay == partly && time.Timex.Length > 2 && time.Timex[^3..] == value.Timex[^3..],
        "duration" => Same(time.Timex, value.Timex) || (Seconds(time.Timex) is { } seconds && value.Value == seconds.ToString(CultureInfo.InvariantCulture)),
        "set" => Same(time.Timex, value.Timex) || (time.Timex.StartsWith("XXXX-XX-XXT", StringComparison.Ordinal) && value.Timex.EndsWith(time.Timex[10..], StringComparison.Ordinal)),
        _ => false,
    };

    // A stretch ends before its end; "from 3 to 7" and "after 3" give the day that is named as their bound.
    private static bool IsStretch(DateSpecValue value, TimeExpression time)
    {
        if (time.Value is not { } found || (value.Start is null && value.End is null))
            return false;
        var start = Day(value.Start);
        var end = Day(value.End);
        var isStart = found.FirstDay == start || (value.End is null && found.FirstDay?.PlusDays(-1) == start);
        // "within two weeks" is a limit here and a stretch from today there.
        var isEnd = found.LastDay == end || found.LastDay == end?.PlusDays(-1);
        if (time.Relation == TimeRelation.By && value.End is not null)
            return isEnd;
        return isStart && (isEnd || BeginsAt(time.Timexes[^1], end));
    }

    // "from May to October" ends in the corpus with the first day of October, here with its last.
    private static bool BeginsAt(Timex last, LocalDate? day) =>
        day is { Day: 1 } known && (last.Value == TimeTextOf(known)[..7] || (known.Month == 1 && last.Value == TimeTextOf(known)[..4]) || (known.Month % 3 == 1 && last.Value == $"{TimeTextOf(known)[..4]}-Q{((known.Month - 1) / 3) + 1}"));

    private static string TimeTextOf(LocalDate day) => LocalDatePattern.Iso.Format(day);

    // A season, which the corpus names without its year.
    private static bool IsNamed(DateSpecValue value, TimeExpression time) =>
        time.Timex.Length > 0 && (time.Timex == value.Timex || (value.Timex.Length == 2 && time.Timex.EndsWith($"-{value.Timex}", StringComparison.Ordinal)));

    // "two weeks ago" is a stretch around that day.
    private static bool IsMiddle(TimeRange found, LocalDate day) =>
        found is { IsOneDay: false, FirstDay: { } first, LastDay: { } last } && Period.DaysBetween(first, day) == Period.DaysBetween(day, last);

    // "the next two days": whether today is one of them is left aside.
    private static bool IsRunning(DateSpecValue value, TimeExpression time) =>
        value.Timex.StartsWith('(') && time.Timexes is [{ Type: TimexType.Duration } length] && value.Timex.EndsWith($",{length.Value})", StringComparison.Ordinal) && time.Value is not null;

    // Half a year is P0.5Y in the corpus and P6M here, a quarter P3M and P1Q.
    private static bool Same(string timex, string expected) =>
        timex == expected || (timex, expected) is ("P6M", "P0.5Y") or ("P1Q", "P3M");

    // A month is thirty days and a year 365, as in the corpus.
    private static decimal? Seconds(string timex)
    {
        if (timex.Length < 3 || timex[0] != 'P')
            return null;
        decimal seconds = 0;
        var number = "";
        var isTime = false;
        foreach (var c in timex.AsSpan(1))
        {
            if (char.IsAsciiDigit(c) || c == '.')
            {
                number += c;
                continue;
            }
            isTime |= c == 'T';
            if (c == 'T')
                continue;
            if (!decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count))
                return null;
            seconds += count * (c, isTime) switch { ('Y', _) => 365 * 86400, ('M', false) => 30 * 86400, ('W', _) => 7 * 86400, ('D', _) => 86400, ('H', _) => 3600, ('M', true) => 60, _ => 1 };
            number = "";
        }
        return decimal.Truncate(seconds);
    }

    private static LocalDate? Day(string? text) =>
        text is { Length: >= 10 } && LocalDatePattern.Iso.Parse(text[..10]) is { Success: true } day ? day.Value : null;

    private static LocalDateTime? Minute(string? text) =>
        text is not null && LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss").Parse(text) is { Success: true } minute ? minute.Value : null;
}
