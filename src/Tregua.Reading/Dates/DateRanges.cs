using Tregua.Evidence.Times;

namespace Tregua.Reading.Dates;

/// <summary>"Between March 3, 2014, and May 9, 2015", "from Monday to Thursday", "3 March to 7 April".</summary>
internal static class DateRanges
{
    /// <summary>The range that starts at a token.</summary>
    public static Moment? Match(Scan scan, int at)
    {
        var opener = scan.Lower(at);
        var start = opener is "between" or "from" ? at + 1 : at;
        if (start >= scan.Tokens.Length || Days.Match(scan, start) is not { Relation: null } first)
            return null;
        if (first.IsRange)
            return first;
        var link = scan.Lower(first.End) == "," && opener is "between" or "from" ? first.End + 1 : first.End;
        if (!Links(scan, link, opener))
            return null;
        var second = link + 1 < scan.Tokens.Length ? Days.Match(scan, link + 1) : null;
        if (second is null || second.Relation is not null || (opener is not ("between" or "from") && first.NeedsPreposition != second.NeedsPreposition))
            return null;
        return Join(scan, start, first, second);
    }

    private static bool Links(Scan scan, int link, string opener) => scan.Lower(link) switch
    {
        "and" => opener == "between",
        "to" or "through" => opener != "between",
        "until" or "till" => opener == "from",
        "-" or "–" => true,
        _ => false,
    };

    // The first day is read again as the last such day before the end of the range.
    private static Moment? Join(Scan scan, int start, Moment first, Moment second)
    {
        if (second.Value is not { } until)
            return new Moment(second.End, null, $"{first.Timex}/{second.Timex}");
        if (first.Value is not { Start: { } known } || until.Start is not { } end || known > end)
            first = Days.Match(scan with { Context = scan.Context with { Anchor = until.FirstDay }, Imposed = Direction.Past }, start) ?? first;
        if (first.Value?.Start is not { } from || until.End is not { } last || last <= from)
            return null;
        return new Moment(second.End, new TimeRange(from, last), $"{first.Timex}/{second.Timex}");
    }
}
