using NodaTime;
using Tregua.Evidence.Times;
using Tregua.Reading.Dates.Rules;

namespace Tregua.Reading.Dates.Values;

/// <summary>Hours with their day, or without one.</summary>
internal static class Hours
{
    private const int FirstLateHour = 4; // "3:00 on Sunday night" is after midnight

    /// <summary>"8:30 am", of a day that is not said.</summary>
    public static Moment? Alone(Scan scan, RuleMatch match)
    {
        if (Time(match) is not { } time)
            return null;
        var moment = new Moment(match.End, null, Text(time)) { Type = TimexType.Time };
        return Bracket(scan, match) is { } bracket ? moment with { CoreStart = match.Start, CoreEnd = bracket } : moment;
    }

    // "10:35 am (0735 GMT) Friday": the hour of another zone parts what TimeML tags.
    private static int? Bracket(Scan scan, RuleMatch match)
    {
        if (match.Of("clock") is not { } clock)
            return null;
        for (var i = clock.Start; i < clock.End; i++)
        {
            if (scan.Lower(i) == "(")
                return i;
        }
        return null;
    }

    // "8:30 am", "five o'clock", "4 in the morning".
    private static LocalTime? Time(RuleMatch match)
    {
        if (match.Of("clock") is { } clock)
            return clock.Time;
        if (match.Of("number")?.Number is not { } number || number % 1 != 0 || number is < 1 or > 12)
            return null;
        var hour = (int)number;
        var isLate = match.Word(WordClass.DayPart)?.DayPart is "AF" or "EV" or "NI" && hour != 12;
        return new LocalTime((isLate ? hour + 12 : hour) % 24, 0);
    }

    /// <summary>"8:30 am on Sunday", "Sunday at around noon".</summary>
    public static Moment? OnDay(Scan scan, RuleMatch match)
    {
        if (Time(match) is not { } time || match.Of("date")?.Moment is not { Relation: null, IsBare: false } day || !DayParts.IsDay(day))
            return null;
        // "at 8:00 on Sunday evening"
        if (time.Hour is >= FirstLateHour and < 12 && match.Word(WordClass.DayPart)?.DayPart is "AF" or "EV" or "NI")
            time = time.PlusHours(12);
        var value = day.Value is { } known ? TimeRange.Minute(known.FirstDay!.Value.At(time)) : (TimeRange?)null;
        var moment = new Moment(match.End, value, day.Timex + Text(time)) { Type = TimexType.Time };
        if (Bracket(scan, match) is not { } bracket)
            return moment;
        var isAfter = match.Of("date")!.Value.Start >= bracket;
        return moment with { CoreStart = match.Start, CoreEnd = bracket, Second = isAfter ? day : null };
    }

    private static string Text(LocalTime time) => $"T{time.Hour:00}:{time.Minute:00}";
}
