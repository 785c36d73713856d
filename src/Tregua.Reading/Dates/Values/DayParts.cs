using Tregua.Reading.Dates.Rules;
using NodaTime;

namespace Tregua.Reading.Dates.Values;

/// <summary>Parts of the day beside a date: "Tuesday night", "the night of January 19", "overnight".</summary>
internal static class DayParts
{
    /// <summary>The part of a day that a rule names.</summary>
    public static Moment? OnDay(RuleMatch match)
    {
        if (match.Inner() is not { Relation: null } day || !IsDay(day))
            return null;
        return On(day with { End = match.End, CoreStart = -1 }, match.Word(WordClass.DayPart)?.DayPart ?? match.Meaning.Code);
    }

    /// <summary>A day with the part of it that TimeML's letters name.</summary>
    public static Moment On(Moment day, string part) => day with { Timex = $"{day.Timex}T{part}", Type = TimexType.Time };

    /// <summary>True when a moment is one day, or would be with an anchor.</summary>
    public static bool IsDay(Moment moment) => moment.Type == TimexType.Date && (moment.Value is { IsOneDay: true } || (moment.Value is null && moment.Timex.StartsWith('X')));

    /// <summary>The two days of a night: the anchor's and the one before; with a day in the rule, that day and the next, or with a negative number the one before.</summary>
    public static Moment? Overnight(Scan scan, RuleMatch match)
    {
        if (match.Of("date")?.Moment is not { } named)
            return scan.Anchor is { } anchor ? Night(match.End, anchor.PlusDays(-1)) : new Moment(match.End, null, "XXXX-XX-XXTNI") { Type = TimexType.Time, Relation = TimeRelation.At };
        // "the night of 26-27 January"
        if (named is { IsRange: true, Value: { FirstDay: { } from, LastDay: { } to } } && to == from.PlusDays(1))
            return Night(match.End, from);
        if (named.Value is not { IsOneDay: true, FirstDay: { } day })
            return null;
        var first = day.PlusDays((int)(match.Meaning.Number ?? 0));
        if (match.Of("date", 1)?.Moment is { } until && until.Value?.FirstDay != first.PlusDays(1))
            return null;
        return Night(match.End, first);
    }

    // Overnight is an adverb, and takes no preposition.
    private static Moment Night(int end, LocalDate first) =>
        Moment.Span(end, first, first.PlusDays(1), $"{TimexText.Day(first)}TNI") with { Type = TimexType.Time, Relation = TimeRelation.At };
}
