using NodaTime;
using Tregua.Agreements.Model;

namespace Tregua.Standings.Instalments;

/// <summary>
/// Local time as whole seconds, from thirteen years before the agreement came into force to 123 years after.
/// What lies outside counts as the first or the last of them.
/// </summary>
/// <param name="zone">The zone in which minutes and hours elapse.</param>
/// <param name="origin">The day whose midnight is 0.</param>
internal sealed class Timescale(DateTimeZone zone, LocalDate origin)
{
    /// <summary>Before everything.</summary>
    internal const int Always = int.MinValue;

    /// <summary>After everything.</summary>
    internal const int Never = int.MaxValue;

    private const int SecondsADay = 86_400;
    private const int DaysToOrigin = 20_000;

    // Where clocks never change, what elapses is plain addition.
    private readonly bool _isEven = zone.MinOffset == zone.MaxOffset;

    internal static Timescale Of(Agreement agreement) => new(agreement.Zone, agreement.InForce.Date.PlusDays(DaysToOrigin));

    internal int Of(LocalDateTime time)
    {
        var seconds = (Period.DaysBetween(origin, time.Date) * (long)SecondsADay) + (time.TimeOfDay.TickOfDay / NodaConstants.TicksPerSecond);
        return (int)Math.Clamp(seconds, Always + 1, Never - 1);
    }

    /// <summary>A time that may be open, as a moment.</summary>
    /// <param name="time">The time; null when open.</param>
    /// <param name="open">What open means: <see cref="Always"/> or <see cref="Never"/>.</param>
    internal int Of(LocalDateTime? time, int open) => time is { } t ? Of(t) : open;

    internal LocalDateTime At(int moment) => origin.AtMidnight().PlusSeconds(moment);

    /// <summary>The day that a moment lies in, counted from the origin.</summary>
    internal static int DayOf(int moment) => moment >= 0 ? moment / SecondsADay : ((moment + 1) / SecondsADay) - 1;

    /// <summary>When something is due that falls due a length after a stretch: the first moments that may be, and that is for certain, too late.</summary>
    /// <param name="length">How long after.</param>
    /// <param name="start">The first moment of the stretch.</param>
    /// <param name="end">The first moment after it.</param>
    internal (int Earliest, int Latest) DueAfter(Span length, int start, int end)
    {
        if (!length.Elapses)
            return (Midnight(length, start), Midnight(length, end - 1));
        // The minute it ends in is in time; of what is told to the second, the second.
        var grain = Math.Min(60, end - start);
        return (Elapse(length, start) + grain, Elapse(length, end - grain) + grain);
    }

    private int Midnight(Span length, int from) => length.Unit == SpanUnit.Days
        ? (DayOf(from) + length.Count + 1) * SecondsADay
        : Of(length.After(At(from).Date.AtMidnight(), zone).PlusDays(1));

    private int Elapse(Span length, int from) => _isEven
        ? from + (length.Count * (length.Unit == SpanUnit.Hours ? 3600 : 60))
        : Of(length.After(At(from), zone));
}
