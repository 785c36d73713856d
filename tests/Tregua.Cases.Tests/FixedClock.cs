using NodaTime;

namespace Tregua.Cases.Tests;

/// <summary>A clock that stands still.</summary>
internal sealed class FixedClock(Instant now) : IClock
{
    public Instant GetCurrentInstant() => now;
}
