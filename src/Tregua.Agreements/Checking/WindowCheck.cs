using NodaTime;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Checking;

/// <summary>Windows that end before they begin.</summary>
internal static class WindowCheck
{
    public static IEnumerable<Diagnostic> Check(Agreement agreement)
    {
        foreach (var clause in agreement.Stipulations)
        {
            if (clause.Window is { From: { } from, Until: { } until } && IsReversed(agreement, from, until))
                yield return Messages.WindowReversed(clause.Mark, clause.Id, InWords(from), InWords(until));
        }
    }

    private static bool IsReversed(Agreement agreement, Point from, Point until) => (from, until) switch
    {
        (PointOnDay first, PointOnDay last) when first.Phase == last.Phase => last.Day < first.Day,
        (PointOnDay { Day: > 1 } first, PointAt { Anchor: StartOf start }) => start.Phase == first.Phase,
        (PointAt { Anchor: EndOf end }, PointOnDay last) => end.Phase == last.Phase && agreement.Phase(last.Phase)?.Length is { Unit: SpanUnit.Days } length && last.Day < length.Count,
        _ => On(agreement, from) is { } begins && On(agreement, until) is { } ends && ends < begins,
    };

    // The local time of a point that hangs on nothing that is yet to happen.
    private static LocalDateTime? On(Agreement agreement, Point point) => point switch
    {
        PointAt at => On(agreement, at.Anchor),
        PointAfter after => On(agreement, after.Anchor) is { } anchor ? after.Length.After(anchor, agreement.Zone) : null,
        _ => null,
    };

    private static LocalDateTime? On(Agreement agreement, Anchor anchor) => anchor switch
    {
        AtTime at => at.Time.Start,
        ComingIntoForce => agreement.InForce.Start,
        _ => null,
    };

    private static string InWords(Point point) => point switch
    {
        PointOnDay day => FormattableString.Invariant($"day {day.Day} of {day.Phase}"),
        PointAt at => Conditions.InWords(at.Anchor),
        PointAfter after => $"{after.Length} after {Conditions.InWords(after.Anchor)}",
        _ => throw new ArgumentOutOfRangeException(nameof(point)),
    };
}
