using NodaTime;
using Tregua.Evidence.Times;
using Tregua.Reading.Dates.Rules;
using Tregua.Reading.Dates.Tenses;

namespace Tregua.Reading.Dates.Values;

/// <summary>Points told by a distance: "two weeks ago", "in three days", "three days after Friday", "within 48 hours", "a day later".</summary>
internal static class Distances
{
    private const int DaysOfWeek = 7;

    /// <summary>The point a length before or after the anchor, the last mention or the date in the rule.</summary>
    public static Moment? Of(Scan scan, RuleMatch match)
    {
        if (Length(match, out var whole) is not { } length)
            return null;
        if (whole is { Rest.IsEmpty: false } && match.Of("date") is null)
            return OfSum(scan, match, whole);
        var sign = match.Meaning.Number is < 0 ? -1 : 1;
        if (match.Of("date")?.Moment is { } from)
            return From(match, from, whole, length, sign);
        var isFromMention = match.Meaning.FromMention;
        var start = isFromMention ? scan.Context.LastMentioned : scan.Anchor;
        var moment = Shifted(match.End, start, length, sign);
        // The last stretch says which year "a year earlier" is, though not which day.
        if (start is null && (scan.Context.LastStretch?.Day ?? scan.Anchor) is { } near && length.Count is { } count && length.Unit > TimeUnit.Day)
            return moment with { Timex = Text(Lengths.Plus(near, length.Unit, sign * count), length.Unit) };
        return moment;
    }

    // "a year and six months ago" is as exact as its smaller length.
    private static Moment OfSum(Scan scan, RuleMatch match, Moment sum)
    {
        var sign = match.Meaning.Number is < 0 ? -1 : 1;
        var from = match.Meaning.FromMention ? scan.Context.LastMentioned : scan.Anchor;
        return Shifted(match.End, from is { } start ? Lengths.Plus(start, sum with { Rest = sum.Rest[..^1] }, sign) : null, sum.Rest[^1], sign);
    }

    // TimeML tags the length and the date apart.
    private static Moment? From(RuleMatch match, Moment from, Moment? whole, Length length, int sign)
    {
        if (from.Value is { IsWholeDays: false })
            return null;
        var day = from.Value is { IsOneDay: true } known ? known.FirstDay : null;
        if (whole is { Rest.IsEmpty: false } sum && day is { } start)
            (day, length) = (Lengths.Plus(start, sum with { Rest = sum.Rest[..^1] }, sign), sum.Rest[^1]);
        // "two weeks from Monday" is a Monday
        if (match.Meaning.Has("exact") && length is { Unit: TimeUnit.Week, Count: { } weeks })
            length = new Length(weeks * DaysOfWeek, TimeUnit.Day);
        var shifted = Shifted(match.End, day, length, sign);
        if (whole is null)
            return shifted;
        var distance = whole with { Relation = null, CoreStart = whole.CoreStart, CoreEnd = whole.CoreEnd };
        return distance with { End = match.End, Value = shifted.Value, Second = from, Type = TimexType.Duration };
    }

    /// <summary>A limit: the end of the length from now, or from the date in the rule.</summary>
    public static Moment? Within(Scan scan, RuleMatch match)
    {
        if (Length(match, out var whole) is not { } length)
            return null;
        var date = match.Of("date")?.Moment;
        var from = date is not null ? date.Value is { IsOneDay: true } day ? day.FirstDay : null
            : scan.Grammar.CountedFrom.Contains(scan.Lower(match.End)) || scan.DirectionOf(match.Start, match.End) == Direction.Past ? null
            : scan.Anchor;
        var value = from is { } first && whole is { Length.Count: not null } ? TimeRange.Until(Lengths.Plus(first, whole, 1)) : (TimeRange?)null;
        return new Moment(match.End, value, whole?.Timex ?? TimexText.Length(length.Count, length.Unit)) { Type = TimexType.Duration, Relation = TimeRelation.By, Second = date };
    }

    // "a day": the rule gives the length.
    private static Length? Length(RuleMatch match, out Moment? whole)
    {
        whole = match.Of("length")?.Moment;
        return whole?.Length ?? (match.Meaning.Unit is { } unit ? new Length(1, unit) : null);
    }

    // Days and hours are exact; from weeks on, half a unit either way is left open.
    private static Moment Shifted(int end, LocalDate? from, Length length, int sign)
    {
        if (length.Count is not { } count || from is not { } start)
            return new Moment(end, null, length.Unit <= TimeUnit.Day && length.Count is not null ? "XXXX-XX-XX" : sign < 0 ? "PAST_REF" : "FUTURE_REF");
        if (length.Unit is TimeUnit.Second or TimeUnit.Minute || (length.Unit == TimeUnit.Hour && count < 24))
            return new Moment(end, TimeRange.Day(start), TimexText.Day(start));
        var day = Lengths.Plus(start, length.Unit, length.Unit == TimeUnit.Hour ? sign * Math.Floor(count / 24) * 24 : sign * count);
        var slack = length.Unit switch
        {
            TimeUnit.Week or TimeUnit.Weekend => 3,
            TimeUnit.Month => 15,
            TimeUnit.Quarter => 45,
            TimeUnit.Year => 182,
            TimeUnit.Decade => 1826,
            TimeUnit.Century => 18262,
            _ => 0,
        };
        // "a year and a half ago" is told to the month.
        var grain = count % 1 != 0 && length.Unit == TimeUnit.Year ? TimeUnit.Month : length.Unit;
        return Moment.Span(end, day.PlusDays(-slack), day.PlusDays(slack), Text(day, grain));
    }

    private static string Text(LocalDate day, TimeUnit unit) => unit switch
    {
        TimeUnit.Week or TimeUnit.Weekend => TimexText.Week(day),
        TimeUnit.Month => TimexText.Month(day.Year, day.Month),
        TimeUnit.Quarter => TimexText.Quarter(day),
        TimeUnit.Year => TimexText.Year(day.Year),
        TimeUnit.Decade => TimexText.Year(day.Year),
        TimeUnit.Century => TimexText.Year(day.Year)[..2],
        _ => TimexText.Day(day),
    };
}
