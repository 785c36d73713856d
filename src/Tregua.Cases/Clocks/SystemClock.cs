using NodaTime;

namespace Tregua.Cases.Clocks;

/// <summary>The one place that reads the clock.</summary>
public sealed class SystemClock : IClock
{
    private SystemClock()
    {
    }

    /// <summary>The clock of this machine.</summary>
    public static SystemClock Instance { get; } = new();

    /// <inheritdoc/>
    public Instant GetCurrentInstant() => NodaTime.SystemClock.Instance.GetCurrentInstant();
}
