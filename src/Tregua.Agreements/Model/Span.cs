using NodaTime;

namespace Tregua.Agreements.Model;

/// <summary>The unit of a length.</summary>
public enum SpanUnit
{
    /// <summary>Elapsed hours.</summary>
    Hours,

    /// <summary>Local days; weeks are bound as seven of them.</summary>
    Days,

    /// <summary>Elapsed minutes.</summary>
    Minutes,

    /// <summary>Calendar months: the same day of the month, or its last day where it has fewer.</summary>
    Months,

    /// <summary>Calendar years: the same day of the year, or the last day of February.</summary>
    Years,
}

/// <summary>A length of time as an agreement counts it.</summary>
/// <param name="Count">How many; at least 1.</param>
/// <param name="Unit">Minutes, hours, days, months or years; weeks are bound as days.</param>
public readonly record struct Span(int Count, SpanUnit Unit)
{
    /// <summary>True for minutes and hours, which elapse; days, months and years are counted on the local calendar.</summary>
    public bool Elapses => Unit is SpanUnit.Minutes or SpanUnit.Hours;

    /// <summary>The same length several times over; of months and years it is counted from the first day, so that one short month does not shorten those after it.</summary>
    /// <param name="times">At least 0.</param>
    public Span Times(int times) => this with { Count = Count * times };

    /// <summary>The local time this long after another one.</summary>
    /// <param name="from">The local time to count from.</param>
    /// <param name="zone">The zone in which minutes and hours elapse.</param>
    public LocalDateTime After(LocalDateTime from, DateTimeZone zone) => Move(from, zone, Count);

    /// <summary>The local time this long before another one.</summary>
    /// <param name="from">The local time to count back from.</param>
    /// <param name="zone">The zone in which minutes and hours elapse.</param>
    public LocalDateTime Before(LocalDateTime from, DateTimeZone zone) => Move(from, zone, -Count);

    /// <summary>As the language writes it: <c>42 days</c>, <c>1 month</c>.</summary>
    public override string ToString()
    {
        var word = Unit switch
        {
            SpanUnit.Minutes => "minute",
            SpanUnit.Hours => "hour",
            SpanUnit.Days => "day",
            SpanUnit.Months => "month",
            _ => "year",
        };
        return FormattableString.Invariant($"{Count} {word}{(Count == 1 ? "" : "s")}");
    }

    private LocalDateTime Move(LocalDateTime from, DateTimeZone zone, int count)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return Unit switch
        {
            SpanUnit.Minutes => zone.AtLeniently(from).PlusMinutes(count).LocalDateTime,
            SpanUnit.Hours => zone.AtLeniently(from).PlusHours(count).LocalDateTime,
            SpanUnit.Days => from.PlusDays(count),
            SpanUnit.Months => from.PlusMonths(count),
            _ => from.PlusYears(count),
        };
    }
}
