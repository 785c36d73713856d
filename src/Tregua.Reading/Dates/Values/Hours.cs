using NodaTime;
using Tregua.Evidence.Times;
using Tregua.Reading.Dates.Rules;

namespace Tregua.Reading.Dates.Values;

/// <summary>Hours with their day, or without one.</summary>
internal static class Hours
{
    /// <summary>"8:30 am", of a day that is not said.</summary>
    public static Moment? Alone(RuleMatch match) =>
        Time(match) is { } time ? new Moment(match.End, null, Text(time)) { Type = TimexType.Time } : null;

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
    public static Moment? OnDay(RuleMatch match)
    {
        if (Time(match) is not { } time || match.Of("date")?.Moment is not { Relation: null, IsBare: false } day || !DayParts.IsDay(day))
            return null;
        var value = day.Value is { } known ? TimeRange.Minute(known.FirstDay!.Value.At(time)) : (TimeRange?)null;
        return new Moment(match.End, value, day.Timex + Text(time)) { Type = TimexType.Time };
    }

    private static string Text(LocalTime time) => $"T{time.Hour:00}:{time.Minute:00}";
}
