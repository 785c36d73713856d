using NodaTime;
using Tregua.Evidence.Times;
using Tregua.Reading.Dates.Rules;

namespace Tregua.Reading.Dates.Values;

/// <summary>The early, middle and late part of a stretch.</summary>
internal static class Parts
{
    private const int MidMonth = 10;
    private const int EndOfMidMonth = 20;

    /// <summary>The part that a rule's phrase takes of the stretch in it.</summary>
    public static Moment? Of(Scan scan, RuleMatch match)
    {
        if (match.Of("part") is not { } phrase || (match.Inner() ?? Unit(scan, match)) is not { } inner)
            return null;
        var moment = inner with { End = match.End, CoreStart = -1, IsBare = false };
        if (moment.Value is not { Start: not null, End: not null, IsWholeDays: true } whole || moment.Relation is not null)
            return moment;
        var value = phrase.Text is "earlier" or "later"
            ? scan.Anchor is { } anchor ? UpToOrFrom(whole, phrase.Text!, anchor) : whole
            : Third(whole, phrase.Text!);
        return moment with { Value = value, Edge = Edge(whole, phrase.Text!) };
    }

    /// <summary>"The first half of May", "the second half of the year": half of the days of the stretch in the rule.</summary>
    public static Moment? Half(Scan scan, RuleMatch match)
    {
        if (match.Word(WordClass.Ordinal)?.Place is not { } place || place > 2 || (match.Inner() ?? Unit(scan, match)) is not { Relation: null, Value: { IsWholeDays: true, FirstDay: { } first, LastDay: { } last } } whole)
            return null;
        var isYear = first is { Month: 1, Day: 1 } && last == first.PlusYears(1).PlusDays(-1);
        var second = isYear ? first.PlusMonths(6) : first.PlusDays((Period.DaysBetween(first, last) + 1) / 2);
        var timex = isYear ? $"{whole.Timex}-H{place}" : whole.Timex;
        return second == first ? null : place == 1 ? Moment.Span(match.End, first, second.PlusDays(-1), timex) : Moment.Span(match.End, second, last, timex);
    }

    // The day on which a stretch starts, the day in its middle or the day after it: "before the end of May" is up to its last day.
    private static LocalDate? Edge(TimeRange whole, string part) => part switch
    {
        "start" => whole.FirstDay,
        "middle" when whole is { FirstDay: { } first, LastDay: { } last } => first.PlusDays((Period.DaysBetween(first, last) + 1) / 2),
        "end" => whole.LastDay?.PlusDays(1),
        _ => null,
    };

    /// <summary>"The end of the year", "earlier in the week", "the last day of the month": the unit named last in the rule, as it holds the anchor.</summary>
    public static Moment? Unit(Scan scan, RuleMatch match) =>
        match.LastWord(WordClass.Unit)?.Unit is { Count: 1, Unit: TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century } unit
        && (scan.Anchor ?? scan.Context.LastStretch?.Day) is { } from ? Shifts.Whole(scan, match, from, unit.Unit, 0) : null;

    /// <summary>The third of a month, year or other stretch of whole days; a stretch of up to a week stays whole.</summary>
    /// <param name="whole">The stretch, closed on both sides.</param>
    /// <param name="part">The vocabulary's word: <c>early</c>, <c>mid</c>, <c>late</c>, or <c>start</c>, <c>middle</c>, <c>end</c>.</param>
    public static TimeRange Third(TimeRange whole, string part)
    {
        if (whole.FirstDay is not { } first || whole.LastDay is not { } last)
            return whole;
        var days = Period.DaysBetween(first, last) + 1;
        if (days <= 7)
            return whole;
        if (days >= 365)
            return OfYears(first, part, days / 365);
        // of a month always the days around the fifteenth
        if (part is "mid" or "middle" && first.Day == 1 && days is >= 28 and <= 31)
            return TimeRange.Days(first.PlusDays(MidMonth - 1), first.PlusDays(EndOfMidMonth - 1));
        var third = days / 3;
        return part switch
        {
            "early" or "start" => TimeRange.Days(first, first.PlusDays(third - 1)),
            "mid" or "middle" => TimeRange.Days(first.PlusDays(third), last.PlusDays(-third)),
            "late" or "end" => TimeRange.Days(last.PlusDays(-third), last),
            _ => whole,
        };
    }

    private static TimeRange OfYears(LocalDate first, string part, int years)
    {
        var month = part switch { "early" or "start" => 0, "mid" or "middle" => 4 * years, _ => 8 * years };
        return TimeRange.Days(first.PlusMonths(month), first.PlusMonths(month + (4 * years)).PlusDays(-1));
    }

    /// <summary>"Earlier this week": the stretch up to the anchor; "later this week": from it on.</summary>
    private static TimeRange? UpToOrFrom(TimeRange whole, string part, LocalDate anchor)
    {
        if (whole.FirstDay is not { } first || whole.LastDay is not { } last || anchor < first || anchor > last)
            return whole;
        return part == "earlier" ? TimeRange.Days(first, anchor) : TimeRange.Days(anchor, last);
    }
}
