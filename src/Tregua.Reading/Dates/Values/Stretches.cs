using NodaTime;
using Tregua.Evidence.Times;
using Tregua.Reading.Dates.Rules;

namespace Tregua.Reading.Dates.Values;

/// <summary>A stretch told by its length and a date: "for 42 days starting on Sunday", "the first three months of 2024", "the last ten days of May".</summary>
internal static class Stretches
{
    /// <summary>The stretch of the rule's length that starts with its date; with 1 the first such stretch in the date, with -1 the last.</summary>
    public static Moment? Of(RuleMatch match)
    {
        if (match.Of("length")?.Moment is not { Length.Count: not null } length || match.Inner(1) is not { Relation: null, IsLoose: false } date)
            return null;
        var value = date.Value is { IsWholeDays: true } whole ? Value(match, length, whole) : date.Value is { Start: { } hour } && match.Meaning.Number is null ? FromHour(hour, length) : null;
        if (value is null && date.Value is not null)
            return null;
        return length with { End = match.End, Value = value, Relation = null, Second = date };
    }

    // "for 72 hours starting at 7 am on Friday"
    private static TimeRange? FromHour(LocalDateTime hour, Moment length)
    {
        var until = length.Length is { Unit: TimeUnit.Hour, Count: { } hours } && length.Rest.IsEmpty && hours % 1 == 0 ? hour.PlusHours((long)hours) : Lengths.Plus(hour.Date, length, 1).At(hour.TimeOfDay);
        return until > hour ? new TimeRange(hour, until) : null;
    }

    private static TimeRange? Value(RuleMatch match, Moment length, TimeRange whole)
    {
        if (match.Meaning.Number is < 0)
            return whole.LastDay is { } last && Lengths.Plus(last.PlusDays(1), length, -1) is var from && (whole.FirstDay is not { } first || from >= first) ? TimeRange.Days(from, last) : null;
        if (whole.FirstDay is not { } start)
            return null;
        var until = Lengths.Plus(start, length, 1).PlusDays(-1);
        return until >= start && (match.Meaning.Number is null || whole.LastDay is not { } end || until <= end) ? TimeRange.Days(start, until) : null;
    }
}
