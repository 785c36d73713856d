using Tregua.Standings.Instalments;

namespace Tregua.Standings.Tests.Instalments;

/// <summary>The courses of obligations computed from nothing: every fact told and not taken back, at the end.</summary>
internal static class NaiveRegister
{
    internal static (Course Worst, Course Best) Of(SmallStream stream, int obligation, int now)
    {
        var (worst, best) = (Plain(stream, obligation, now, worst: true), Plain(stream, obligation, now, worst: false));
        if (SmallStream.Partner(obligation) is not { } partner)
            return (worst, best);
        if (worst == Course.InTime && IsApart(stream, obligation, partner, now, worst: true))
            worst = Course.Mismatched;
        if (best == Course.InTime && IsApart(stream, obligation, partner, now, worst: false))
            best = Course.Mismatched;
        return (worst, best);
    }

    private static Course Plain(SmallStream stream, int obligation, int now, bool worst)
    {
        var (reached, due) = (Reach(stream, obligation, worst), Due(stream, obligation, worst));
        if (reached <= now)
            return !(reached > due) ? Course.InTime : Course.Late;
        return due is not { } last ? Course.Waiting : last < now ? Course.Missed : Course.Open;
    }

    /// <summary>The first moment by which enough was done: for certain, or possibly.</summary>
    private static int? Reach(SmallStream stream, int obligation, bool certain)
    {
        var facts = stream.Facts(obligation);
        foreach (var moment in facts.Select(f => certain ? f.End : f.Start + 1).Distinct().Order())
        {
            var done = facts.Where(f => (certain ? f.End : f.Start + 1) <= moment).Sum(f => certain ? f.Established ? f.Low : 0 : f.High);
            if (done >= stream.Need(obligation))
                return moment;
        }
        return null;
    }

    private static int? Due(SmallStream stream, int obligation, bool worst)
    {
        var orders = stream.Orders(obligation);
        var done = orders.Where(o => o.Established).ToList();
        if (done.Count == 0)
            return null;
        var hours = stream.Hours(obligation) * 3600;
        // Ordered for certain by the first end of what is established; possibly since the first start of anything told.
        var end = done.Min(o => o.End);
        var start = Math.Min(orders.Min(o => o.Start), end - 1);
        var grain = Math.Min(60, end - start);
        return worst ? start + hours + grain : end + hours;
    }

    private static bool IsApart(SmallStream stream, int obligation, int partner, int now, bool worst)
    {
        var done = Reach(stream, partner, worst) is { } reached && reached <= now;
        if (!done)
            return Due(stream, partner, worst) is { } due && due < now;
        var (mine, theirs) = (Days(stream, obligation), Days(stream, partner));
        return worst
            ? !(mine.First == mine.Last && theirs.First == theirs.Last && mine.First == theirs.First)
            : !(mine.First <= theirs.Last && theirs.First <= mine.Last);
    }

    private static (int First, int Last) Days(SmallStream stream, int obligation) => (
        Timescale.DayOf(Reach(stream, obligation, certain: false)!.Value - 1),
        Reach(stream, obligation, certain: true) is { } reached ? Timescale.DayOf(reached - 1) : int.MaxValue);
}
