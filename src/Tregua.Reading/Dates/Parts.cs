using NodaTime;
using Tregua.Evidence.Times;

namespace Tregua.Reading.Dates;

/// <summary>The early, middle and late part of a stretch.</summary>
internal static class Parts
{
    /// <summary>The third of a month, year or other stretch of whole days; a stretch of up to a week stays whole.</summary>
    /// <param name="whole">The stretch, closed on both sides.</param>
    /// <param name="part">The vocabulary's word: <c>early</c>, <c>mid</c> or <c>late</c>.</param>
    public static TimeRange Of(TimeRange whole, string part)
    {
        if (whole.FirstDay is not { } first || whole.LastDay is not { } last)
            return whole;
        var days = Period.DaysBetween(first, last) + 1;
        if (days <= 7)
            return whole;
        if (days >= 365)
            return OfYear(first, part);
        var third = days / 3;
        return part switch
        {
            "early" => TimeRange.Days(first, first.PlusDays(third - 1)),
            "mid" => TimeRange.Days(first.PlusDays(third), last.PlusDays(-third)),
            "late" => TimeRange.Days(last.PlusDays(-third), last),
            _ => whole,
        };
    }

    private static TimeRange OfYear(LocalDate first, string part)
    {
        var month = part switch { "early" => 0, "mid" => 4, _ => 8 };
        return TimeRange.Days(first.PlusMonths(month), first.PlusMonths(month + 4).PlusDays(-1));
    }

    /// <summary>"Earlier this week": the stretch up to the anchor; "later this week": from it on.</summary>
    public static TimeRange? UpToOrFrom(TimeRange whole, string part, LocalDate anchor)
    {
        if (whole.FirstDay is not { } first || whole.LastDay is not { } last || anchor < first || anchor > last)
            return whole;
        return part == "earlier" ? TimeRange.Days(first, anchor) : TimeRange.Days(anchor, last);
    }
}
