using Tregua.Agreements.Model;

namespace Tregua.Agreements.Checking;

/// <summary>What deadlines, windows and conditions count from.</summary>
internal static class Anchors
{
    public static IEnumerable<Anchor> Of(Deadline? deadline) => deadline switch
    {
        Within within => [within.Anchor],
        OnNthDayAfter nth => [nth.Anchor],
        AtLeastBefore before => [before.Anchor],
        _ => [],
    };

    public static IEnumerable<Anchor> Of(Window? window) => Of(window?.From).Concat(Of(window?.Until));

    /// <summary>Every stipulation that the anchors name.</summary>
    public static IEnumerable<string> Stipulations(IEnumerable<Anchor> anchors) => anchors.OfType<PerformanceOf>().Select(a => a.Stipulation);

    private static IEnumerable<Anchor> Of(Point? point) => point switch
    {
        PointAt at => [at.Anchor],
        PointAfter after => [after.Anchor],
        _ => [],
    };
}
