using NodaTime;
using Tregua.Agreements.Model;

namespace Tregua.Standings.Scenarios;

/// <summary>Who made an assertion, where and when.</summary>
public sealed record Attribution
{
    /// <summary>The source after <c>says</c> or <c>--by</c>; null for the outlet's own voice.</summary>
    public string? By { get; init; }

    /// <summary>The outlet after <c>via</c> or <c>--via</c>; null when none is named.</summary>
    public string? Via { get; init; }

    /// <summary>When the event occurred unless the assertion says otherwise; null when only the assertion tells.</summary>
    public PactTime? On { get; init; }

    /// <summary>The day of saying; null for that of <see cref="On"/>.</summary>
    public LocalDate? Said { get; init; }

    /// <summary>SHA-256 of the report whose text is the assertion.</summary>
    public required string Report { get; init; }
}
