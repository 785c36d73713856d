using NodaTime;
using Tregua.Evidence.Times;
using Tregua.Reading.Dates.Rules;

namespace Tregua.Reading.Dates.Values;

/// <summary>Hours with their day, or without one.</summary>
internal static class Hours
{
    /// <summary>"8:30 am", of a day that is not said.</summary>
    public static Moment? Alone(RuleMatch match) =>
        match.Of("clock") is { } clock ? new Moment(match.End, null, Text(clock.Time)) { Type = TimexType.Time } : null;

    /// <summary>"8:30 am on Sunday", "Sunday at around noon".</summary>
    public static Moment? OnDay(RuleMatch match)
    {
        if (match.Of("clock") is not { } clock || match.Of("date")?.Moment is not { Relation: null, IsBare: false } day || !DayParts.IsDay(day))
            return null;
        var value = day.Value is { } known ? TimeRange.Minute(known.FirstDay!.Value.At(clock.Time)) : (TimeRange?)null;
        return new Moment(match.End, value, day.Timex + Text(clock.Time)) { Type = TimexType.Time };
    }

    private static string Text(LocalTime time) => $"T{time.Hour:00}:{time.Minute:00}";
}
