using System.Collections.Immutable;
using Tregua.Evidence.Claims;
using Tregua.Standings.Comparisons;

namespace Tregua.Cases.Questions;

/// <summary>Two answers of one case and what they have not in common.</summary>
/// <param name="Before">The earlier answer, or the one without assumptions.</param>
/// <param name="After">The later answer, or the one with assumptions.</param>
/// <param name="Comparison">What differs.</param>
/// <param name="Assumed">The claims that are assumed; empty between two days.</param>
public sealed record CaseComparison(CaseStanding Before, CaseStanding After, StandingComparison Comparison, ImmutableArray<RecordedClaim> Assumed)
{
    /// <summary>A claim of either answer; null when neither ledger view holds it.</summary>
    /// <param name="id">The claim's id.</param>
    public RecordedClaim? Claim(string id) => After.Claims.GetValueOrDefault(id) ?? Before.Claims.GetValueOrDefault(id);
}
