using System.Collections.Immutable;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Checking;

/// <summary>Finds in an agreement what a careful reader of the deal would ask about. A finding says what the text leaves open; it faults nobody.</summary>
public static class Checker
{
    /// <summary>The findings, by line.</summary>
    public static ImmutableArray<Diagnostic> Check(Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        IEnumerable<Diagnostic> findings =
        [
            .. GateCheck.Check(agreement),
            .. PhaseEndCheck.Check(agreement),
            .. TalksCheck.Check(agreement),
            .. TopicCheck.Check(agreement),
            .. DeadlineCheck.Check(agreement),
            .. AnchorCheck.Check(agreement),
            .. BindingCheck.Check(agreement),
            .. RenewalCheck.Check(agreement),
            .. WindowCheck.Check(agreement),
            .. PowerCheck.Check(agreement),
            .. VerificationCheck.Check(agreement),
            .. TriggerCheck.Check(agreement),
            .. ExchangeCheck.Check(agreement),
            .. ProhibitionCheck.Check(agreement),
            .. AmendmentCheck.Check(agreement),
            .. QuotaCheck.Check(agreement),
        ];
        return [.. findings.OrderBy(f => f.Line).ThenBy(f => f.Code, StringComparer.Ordinal)];
    }
}
