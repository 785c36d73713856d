using NodaTime;
using Tregua.Reading.Dates.Rules;

namespace Tregua.Reading.Dates.Values;

/// <summary>"Every day", "daily", "every seven days", "per week", "600 trucks a day", "on Saturdays", "Friday nights".</summary>
internal static class Repetitions
{
    /// <summary>How often: the rule's own value, else its number of units, its weekday or its part of the day.</summary>
    public static Moment? Of(RuleMatch match) => Value(match) is { } value ? new Moment(match.End, null, value) { Type = TimexType.Set, Relation = TimeRelation.Every } : null;

    private static string? Value(RuleMatch match)
    {
        if (match.Meaning.Code.Length > 0)
            return match.Meaning.Code;
        if (match.Word(WordClass.Weekday | WordClass.Weekdays) is { } weekday)
            return TimexText.Weekday((IsoDayOfWeek)weekday.Weekday) + (match.Word(WordClass.DayPart | WordClass.DayParts) is { } at ? $"T{at.DayPart}" : "");
        if (match.Of("length")?.Moment is { } length)
            return length.Length?.Count is null ? null : length.Timex;
        if (match.Word(WordClass.Unit | WordClass.Units) is { } unit)
            return TimexText.Length(unit.Unit.Count * (match.Word(WordClass.Ordinal)?.Place ?? match.Meaning.Number ?? 1), unit.Unit.Unit);
        if (match.Word(WordClass.Day) is { } day)
            return $"XXXX-XX-{day.Day:00}";
        if (match.Word(WordClass.DayPart | WordClass.DayParts) is { } part)
            return $"XXXX-XX-XXT{part.DayPart}";
        return match.Word(WordClass.Season) is { } season ? $"XXXX-{season.Season}" : match.Word(WordClass.Month) is { } month ? TimexText.Month(null, month.Month) : null;
    }
}
