using NodaTime;
using Tregua.Evidence.Claims;

namespace Tregua.Cases.Intake;

/// <summary>A claim entered by hand.</summary>
public sealed record ClaimEntry
{
    /// <summary>What is asserted, in the words of scenarios: <c>Hamas released 3 hostages</c>.</summary>
    public required string Assertion { get; init; }

    /// <summary>Who asserts it; null for the outlet's own voice.</summary>
    public string? By { get; init; }

    /// <summary>The outlet; null when none is named.</summary>
    public string? Via { get; init; }

    /// <summary>The day of publication.</summary>
    public required LocalDate On { get; init; }
}

/// <summary>The claim as recorded.</summary>
/// <param name="Claim">The claim with its report.</param>
/// <param name="Added">False when the ledger already held the very same.</param>
/// <param name="Stipulations">The stipulations it bears on, by id.</param>
public sealed record EnteredClaim(RecordedClaim Claim, bool Added, System.Collections.Immutable.ImmutableArray<string> Stipulations);

/// <summary>Records claims entered by hand, each with a small report of its own whose text is the assertion.</summary>
public static class CaseClaims
{
    /// <summary>Records one claim as accepted.</summary>
    /// <exception cref="CaseException">The assertion cannot be understood, or the case or its ledger cannot be used.</exception>
    public static EnteredClaim Enter(CaseFolder folder, ClaimEntry entry, IClock clock) => throw new NotSupportedException($"{folder}{entry}{clock}");
}
