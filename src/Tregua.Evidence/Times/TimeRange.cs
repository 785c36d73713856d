using NodaTime;

namespace Tregua.Evidence.Times;

/// <summary>
/// A stretch of local time, start inclusive, end exclusive, either side open.
/// A day is the range from its midnight to the next one. Dates that are not known exactly stay ranges; nothing is imputed.
/// The zone is that of the text the range was read from, or of the agreement; the range itself carries none.
/// </summary>
/// <remarks>The default value is open on both sides and says nothing; "unknown" is a null <see cref="TimeRange"/>.</remarks>
public readonly record struct TimeRange
{
    /// <summary>Creates a range.</summary>
    /// <param name="start">The first moment inside; null when open.</param>
    /// <param name="end">The first moment after; null when open.</param>
    /// <exception cref="ArgumentException">Both are given and <paramref name="end"/> is not after <paramref name="start"/>.</exception>
    public TimeRange(LocalDateTime? start, LocalDateTime? end)
    {
        if (start is { } s && end is { } e && e <= s)
            throw new ArgumentException($"A range must end after it starts; got {s} to {e}.", nameof(end));
        Start = start;
        End = end;
    }

    /// <summary>The first moment inside; null when open.</summary>
    public LocalDateTime? Start { get; }

    /// <summary>The first moment after the range; null when open.</summary>
    public LocalDateTime? End { get; }

    /// <summary>The first day touched; null when open.</summary>
    public LocalDate? FirstDay => Start?.Date;

    /// <summary>The last day touched, inclusive; null when open.</summary>
    public LocalDate? LastDay => End?.PlusTicks(-1).Date;

    /// <summary>True when the range is exactly one whole local day.</summary>
    public bool IsOneDay => FirstDay is { } first && LastDay is { } last && first == last && IsWholeDays;

    /// <summary>True when every bound that is given falls on midnight.</summary>
    public bool IsWholeDays =>
        (Start is not { } s || s.TimeOfDay == LocalTime.Midnight) && (End is not { } e || e.TimeOfDay == LocalTime.Midnight);

    /// <summary>The whole local day.</summary>
    public static TimeRange Day(LocalDate day) => Days(day, day);

    /// <summary>From the first to the last day, both inclusive.</summary>
    public static TimeRange Days(LocalDate first, LocalDate last) => new(first.AtMidnight(), last.PlusDays(1).AtMidnight());

    /// <summary>From the given day on, end open.</summary>
    public static TimeRange Since(LocalDate first) => new(first.AtMidnight(), null);

    /// <summary>Up to and including the given day, start open ("by Friday").</summary>
    public static TimeRange Until(LocalDate last) => new(null, last.PlusDays(1).AtMidnight());

    /// <summary>The minute that starts at the given local time, for texts that give an hour.</summary>
    public static TimeRange Minute(LocalDateTime moment) => new(moment, moment.PlusMinutes(1));

    /// <summary>True when the two ranges share a moment; open sides reach for ever.</summary>
    public bool Overlaps(TimeRange other) =>
        (Start is not { } s || other.End is not { } oe || s < oe) && (other.Start is not { } os || End is not { } e || os < e);

    /// <summary>True when <paramref name="other"/> lies wholly inside this range.</summary>
    public bool Contains(TimeRange other) =>
        (Start is not { } s || (other.Start is { } os && os >= s)) && (End is not { } e || (other.End is { } oe && oe <= e));

    /// <summary>The bounds as ISO 8601 with the end inclusive, as JSON shows them: dates where whole days are meant, minutes otherwise.</summary>
    public override string ToString() => $"{TimeText.From(this) ?? "…"}/{TimeText.To(this) ?? "…"}";
}
