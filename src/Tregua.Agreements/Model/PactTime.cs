using NodaTime;

namespace Tregua.Agreements.Model;

/// <summary>A date, or a local date and time, as an agreement writes it. The zone is the agreement's.</summary>
/// <param name="Date">The local day.</param>
/// <param name="Time">The local clock time; null when only a date is written.</param>
public readonly record struct PactTime(LocalDate Date, LocalTime? Time = null)
{
    /// <summary>The first moment meant: the clock time, or the day's midnight.</summary>
    public LocalDateTime Start => Date + (Time ?? LocalTime.Midnight);

    /// <summary>ISO 8601: <c>2025-01-19</c> or <c>2025-01-19T11:15</c>.</summary>
    public override string ToString() => Time is { } time
        ? FormattableString.Invariant($"{Date:uuuu-MM-dd}T{time:HH:mm}")
        : FormattableString.Invariant($"{Date:uuuu-MM-dd}");
}
