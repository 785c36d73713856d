using NodaTime;
using Tregua.Evidence.Times;
using Tregua.Reading.Dates.Rules;

namespace Tregua.Reading.Dates.Values;

/// <summary>A stretch told by its length and a date: "for 42 days starting on Sunday", "the first three months of 2024", "the last ten days of May", "the week ending 9 March".</summary>
internal static class Stretches
{
    /// <summary>The stretch of the rule's length that starts with its date; with 1 the first such stretch in the date, with -1 the last, with 0 the one that ends with it.</summary>
    public static Moment? Of(RuleMatch match)
    {
        var told = match.Of("length")?.Moment;
        var length = told ?? (match.Meaning.Unit is { } unit ? Lengths.One(match.End, unit) : null);
        if (length is not { Length.Count: not null } || match.Inner(told is null ? 0 : 1) is not { Relation: null, IsLoose: false } date || (match.Meaning.Number is 0 && date.IsBare))
            return null;
        var value = date.Value is { IsWholeDays: true } whole ? Value(match, length, whole) : date.Value is { Start: { } hour } && match.Meaning.Number is null or 0 ? FromHour(hour, length, match.Meaning.Number is null ? 1 : -1) : null;
        if (value is null && date.Value is not null)
            return null;
        return length with { End = match.End, Value = value, Relation = null, Second = date };
    }

    // "for 72 hours starting at 7 am on Friday"
    private static TimeRange? FromHour(LocalDateTime hour, Moment length, int sign)
    {
        var other = length.Length is { Unit: TimeUnit.Hour, Count: { } hours } && length.Rest.IsEmpty && hours % 1 == 0 ? hour.PlusHours(sign * (long)hours) : Lengths.Plus(hour.Date, length, sign).At(hour.TimeOfDay);
        return other > hour ? new TimeRange(hour, other) : other < hour ? new TimeRange(other, hour) : null;
    }

    private static TimeRange? Value(RuleMatch match, Moment length, TimeRange whole)
    {
        if (match.Meaning.Number is <= 0)
            return whole.LastDay is { } last && Lengths.Plus(last.PlusDays(1), length, -1) is var from && (match.Meaning.Number is 0 || whole.FirstDay is not { } first || from >= first) ? TimeRange.Days(from, last) : null;
        if (whole.FirstDay is not { } start)
            return null;
        var until = Lengths.Plus(start, length, 1).PlusDays(-1);
        return until >= start && (match.Meaning.Number is null || whole.LastDay is not { } end || until <= end) ? TimeRange.Days(start, until) : null;
    }
}
