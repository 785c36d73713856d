using Tregua.Evidence.Times;
using Tregua.Reading.Dates.Rules;
using Tregua.Reading.Dates.Tenses;

namespace Tregua.Reading.Dates.Values;

/// <summary>"Between March 3, 2014, and May 9, 2015", "from Monday to Thursday", "3 March to 7 April".</summary>
internal static class Ranges
{
    /// <summary>From the first point of the rule to the end of its second.</summary>
    public static Moment? Of(Scan scan, RuleMatch match)
    {
        if (match.Of("point") is not { Moment: { Relation: null } first } from)
            return null;
        if ((match.Of("point", 1)?.Moment ?? Now(scan, match)) is not { Relation: null } second)
            return null;
        // "1500 to 2000 people": two bare numbers are years only after "from" or "between".
        var isOpen = from.Start == match.Start;
        if (isOpen && (first.IsBare || first.IsBare != second.IsBare))
            return null;
        return Join(scan, from.Start, first, second) is { } range ? range with { End = match.End, CoreStart = first.CoreStart, CoreEnd = first.CoreEnd, IsRange = true } : null;
    }

    // "between January and now"
    private static Moment Now(Scan scan, RuleMatch match) =>
        Moment.Day(match.End, scan.Anchor, "PRESENT_REF") with { Timex = "PRESENT_REF", CoreStart = match.End - 1, CoreEnd = match.End };

    // The first day is read again as the last such day before the end of the range.
    private static Moment? Join(Scan scan, int start, Moment first, Moment second)
    {
        if (second.Value is not { } until)
            return new Moment(second.End, null, first.Timex) { Type = first.Type, Second = second };
        if (first.LacksYear || first.Value is not { Start: { } known } || until.Start is not { } end || known > end)
            first = RuleMatcher.Match(scan with { Context = scan.Context with { Anchor = until.FirstDay }, Imposed = Direction.Past }, scan.Grammar.Points, start) ?? first;
        if (first.Value?.Start is not { } from || until.End is not { } last || last <= from)
            return null;
        return new Moment(second.End, new TimeRange(from, last), first.Timex) { Type = first.Type, Second = second };
    }
}
