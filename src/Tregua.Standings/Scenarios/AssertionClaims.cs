using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Evidence.Claims;

namespace Tregua.Standings.Scenarios;

/// <summary>Turns a claim in controlled English into claims, for scenarios and for claims entered by hand.</summary>
public static class AssertionClaims
{
    /// <summary>The claims that an assertion makes; one, as a rule. Their spans cover the assertion's whole text, which is the report's text.</summary>
    /// <param name="agreement">Whose actors decide the kind and side of the source.</param>
    /// <param name="assertion">What is asserted.</param>
    /// <param name="attribution">Who said it, where and when.</param>
    public static ImmutableArray<Claim> From(Agreement agreement, Assertion assertion, Attribution attribution) =>
        throw new NotSupportedException($"{agreement}{assertion}{attribution}");
}

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
