using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Evidence.Claims;

namespace Tregua.Standings;

/// <summary>Which claims and which parts of the agreement a question may see.</summary>
internal static class Admission
{
    /// <summary>The claims that count, each once, in an order that depends on their content only.</summary>
    internal static ImmutableArray<RecordedClaim> Admit(ImmutableArray<RecordedClaim> claims, Question question, DateTimeZone zone)
    {
        var known = new List<RecordedClaim>();
        var seen = new HashSet<(string, string)>();
        foreach (var claim in claims.OrderBy(c => c.Review == Review.Accepted ? 0 : 1).ThenBy(c => c.Recorded))
        {
            if (Counts(claim, question, zone) && seen.Add((claim.Claim.Id, claim.Report.Sha256)))
                known.Add(claim);
        }
        var superseded = known.Select(c => c.Report.Supersedes).OfType<string>().ToHashSet(StringComparer.Ordinal);
        known.RemoveAll(c => superseded.Contains(c.Report.Sha256));
        return [.. known.OrderBy(c => c.Reported(zone)).ThenBy(c => c.Report.Sha256, StringComparer.Ordinal).ThenBy(c => c.Claim.Span).ThenBy(c => c.Claim.Id, StringComparer.Ordinal)];
    }

    /// <summary>True when the amendment was agreed by the day asked about and published by the day of knowledge.</summary>
    internal static bool Knows(Question question, PactTime agreed, PactTime? published) =>
        agreed.Date <= question.At && (question.KnownBy is not { } knownBy || (published ?? agreed).Date <= knownBy);

    private static bool Counts(RecordedClaim claim, Question question, DateTimeZone zone) =>
        claim.Review != Review.Rejected
        && (!question.ReviewedOnly || claim.Review == Review.Accepted)
        && (question.RecordedBy is not { } recordedBy || claim.Recorded <= recordedBy)
        && (question.KnownBy is not { } knownBy || claim.Reported(zone) <= knownBy);
}
