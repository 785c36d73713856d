using System.Collections.Frozen;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Dates;

/// <summary>Parts of the day beside a date: "Tuesday night", "the night of January 19", "overnight".</summary>
internal static class DayParts
{
    private static readonly FrozenSet<string> Overnights = Vocabulary.English.Set("overnight");

    /// <summary>Takes up a part of the day that follows a day.</summary>
    public static Moment After(Scan scan, Moment day)
    {
        if (DateWords.DayParts.TryGetValue(scan.Lower(day.End), out var part))
            return day with { End = day.End + 1, Timex = $"{day.Timex}T{part}" };
        return day;
    }

    /// <summary>"the night of January 19", "overnight", "overnight Saturday", "overnight on Saturday".</summary>
    public static Moment? Before(Scan scan, int at, Func<Scan, int, Moment?> day)
    {
        if (Overnights.Contains(scan.Lower(at)))
            return Overnight(scan, at, day);
        var start = scan.Lower(at) == "the" ? at + 1 : at;
        if (!DateWords.DayParts.TryGetValue(scan.Lower(start), out var part) || scan.Lower(start + 1) is not ("of" or "on") || start + 2 >= scan.Tokens.Length)
            return null;
        return day(scan, start + 2) is { Value: null or { IsOneDay: true } } found ? found with { Timex = $"{found.Timex}T{part}" } : null;
    }

    // The night has two days: the anchor's and the one before; after a weekday, that day and the next.
    private static Moment Overnight(Scan scan, int at, Func<Scan, int, Moment?> day)
    {
        var next = scan.Lower(at + 1) is "on" or "from" or "into" ? at + 2 : at + 1;
        if (next < scan.Tokens.Length && day(scan, next) is { Value: { IsOneDay: true } value } named)
        {
            var first = value.FirstDay!.Value.PlusDays(scan.Lower(at + 1) == "into" ? -1 : 0);
            var end = named.End;
            if (scan.Lower(end) is "to" or "into" && end + 1 < scan.Tokens.Length && day(scan, end + 1) is { Value: { IsOneDay: true } until } && until.FirstDay == first.PlusDays(1))
                end = day(scan, end + 1)!.End;
            return Moment.Span(end, first, first.PlusDays(1), $"{TimexText.Day(first)}TNI");
        }
        return scan.Anchor is { } anchor
            ? Moment.Span(at + 1, anchor.PlusDays(-1), anchor, $"{TimexText.Day(anchor.PlusDays(-1))}TNI")
            : new Moment(at + 1, null, "XXXX-XX-XXTNI");
    }
}
