using NodaTime;
using Tregua.Evidence.Times;
using Tregua.Reading.Dates.Rules;
using Tregua.Reading.Dates.Tenses;

namespace Tregua.Reading.Dates.Values;

/// <summary>"Between March 3, 2014, and May 9, 2015", "from Monday to Thursday", "3 March to 7 April".</summary>
internal static class Ranges
{
    private const int FirstRecentYear = 1900;
    private const int DaysOfWeek = 7;

    /// <summary>From the first point of the rule, or with the number 0 from now, to the end of its second, or now.</summary>
    public static Moment? Of(Scan scan, RuleMatch match)
    {
        if (match.Of("point") is not { Moment: { Relation: null } first } from)
            return null;
        if (match.Meaning.Number == 0)
            return scan.Anchor is { } now && first.Value is { FirstDay: { } until } && until > now
                ? new Moment(match.End, TimeRange.Days(now, first.Value.Value.LastDay ?? until), "PRESENT_REF") { IsRange = true, CoreStart = from.Start - 2, CoreEnd = from.Start - 1, Second = first }
                : null;
        if ((match.Of("point", 1)?.Moment ?? Now(scan, match)) is not { Relation: null } second)
            return null;
        // "1500 to 2000 people": two bare numbers are years only after a preposition, with a dash between them, or when both are recent and nothing follows that they could count.
        var isOpen = from.Start == match.Start && (scan.Word(match.Start - 1) is not { } before || (before.Classes & WordClass.Preposition) == 0);
        if (isOpen && IsBareYear(first) && !(IsBareYear(second) && (IsDash(scan, first.End) ? IsApart(scan, from.Start) : IsRecent(first) && IsRecent(second) && Meanings.IsClosed(scan, match.End))))
            return null;
        var range = Join(scan, from.Start, first, second);
        // "from next Monday to Friday": the second is read again as the first such day after the start.
        if (range is null && match.Of("point", 1) is { } to && first.Value?.FirstDay is { } day
            && RuleMatcher.Match(scan with { Context = scan.Context with { Anchor = day }, Imposed = Direction.Future }, scan.Grammar.Points, to.Start) is { } later)
            range = Join(scan, from.Start, first, later);
        return range is not null ? range with { End = match.End, CoreStart = first.CoreStart, CoreEnd = first.CoreEnd, IsRange = true } : null;
    }

    private static bool IsDash(Scan scan, int at) => scan.Lower(at) is "-" or "–";

    // "2014-2018"; not "138-2010-2015".
    private static bool IsApart(Scan scan, int start) => start == 0 || scan.Tokens[start - 1].End < scan.Tokens[start].Start;

    private static bool IsRecent(Moment year) => year.Value?.FirstDay is { Year: >= FirstRecentYear };

    private static bool IsBareYear(Moment moment) => moment is { IsBare: true, Timex.Length: 4 };

    // "between January and now"
    private static Moment Now(Scan scan, RuleMatch match) =>
        Moment.Day(match.End, scan.Anchor, "PRESENT_REF") with { Timex = "PRESENT_REF", CoreStart = match.End - 1, CoreEnd = match.End };

    // "to the middle of May": not to the last of the days that this could be
    private static LocalDateTime EdgeOr(LocalDateTime end, Moment second) =>
        second.Edge?.PlusDays(1).AtMidnight() is { } edge && edge < end ? edge : end;

    // The first day is read again as the last such day before the end of the range.
    private static Moment? Join(Scan scan, int start, Moment first, Moment second)
    {
        if (second.Value is not { } until)
            return new Moment(second.End, null, first.Timex) { Type = first.Type, Second = second };
        if (first.LacksYear || first.Value is not { Start: { } known } || until.Start is not { } end || known > end || (first.LacksWeek && second.LacksWeek && known.PlusDays(DaysOfWeek) < end))
            first = RuleMatcher.Match(scan with { Context = scan.Context with { Anchor = until.FirstDay }, Imposed = Direction.Past }, scan.Grammar.Points, start) ?? first;
        if ((first.Edge?.AtMidnight() ?? first.Value?.Start) is not { } from || until.End is not { } whole || EdgeOr(whole, second) is var last && last <= from)
            return null;
        return new Moment(second.End, new TimeRange(from, last), first.Timex) { Type = first.Type, Second = second };
    }
}
