using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Tregua.Evidence.Times;

namespace Tregua.Reading.Dates.Values;

/// <summary>Gives an hour that stands apart its day, when the sentence names exactly one: "On Sunday the truce began at 8:30 am".</summary>
internal static class HoursOnTheirDay
{
    /// <summary>The expressions with their hours placed.</summary>
    public static ImmutableArray<TimeExpression> Place(ImmutableArray<TimeExpression> found)
    {
        LocalDate? only = null;
        var hours = 0;
        foreach (var expression in found)
        {
            if (IsHour(expression))
                hours++;
            else if (expression is { Relation: TimeRelation.At, Value: { FirstDay: { } day, LastDay: { } last } } && day == last)
            {
                if (only is { } other && other != day)
                    return found;
                only = day;
            }
        }
        if (hours == 0 || only is not { } named)
            return found;
        var placed = found.ToBuilder();
        for (var i = 0; i < placed.Count; i++)
        {
            if (IsHour(placed[i]))
                placed[i] = On(placed[i], named);
        }
        return placed.ToImmutable();
    }

    private static bool IsHour(TimeExpression expression) => expression.Value is null && expression.Timexes.Length == 1 && expression.Timexes[0].Value is { Length: 6 } timex && timex[0] == 'T';

    private static TimeExpression On(TimeExpression hour, LocalDate day)
    {
        var timex = hour.Timexes[0];
        var time = new LocalTime(int.Parse(timex.Value.AsSpan(1, 2), CultureInfo.InvariantCulture), int.Parse(timex.Value.AsSpan(4, 2), CultureInfo.InvariantCulture));
        var minute = TimeRange.Minute(day.At(time));
        TimeRange? value = hour.Relation switch
        {
            TimeRelation.At => minute,
            TimeRelation.By or TimeRelation.Until => new TimeRange(null, minute.End),
            TimeRelation.Before => new TimeRange(null, minute.Start),
            TimeRelation.Since => new TimeRange(minute.Start, null),
            TimeRelation.After => new TimeRange(minute.End, null),
            TimeRelation.Duration or TimeRelation.Every or TimeRelation.Mentioned => null,
            _ => throw new InvalidOperationException($"{hour.Relation}"),
        };
        return hour with { Value = value, Timexes = [timex with { Value = TimexText.Day(day) + timex.Value }] };
    }
}
