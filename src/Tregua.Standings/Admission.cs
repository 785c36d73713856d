using NodaTime;
using Tregua.Evidence.Claims;

namespace Tregua.Standings;

/// <summary>Which claims a question may see.</summary>
internal static class Admission
{
    /// <summary>Of two records of one claim the one that a person accepted comes first, then the older.</summary>
    internal static int Order(RecordedClaim a, RecordedClaim b)
    {
        var by = (a.Review == Review.Accepted ? 0 : 1).CompareTo(b.Review == Review.Accepted ? 0 : 1);
        by = by != 0 ? by : a.Recorded.CompareTo(b.Recorded);
        return by != 0 ? by : string.CompareOrdinal(a.Claim.ToString(), b.Claim.ToString());
    }

    internal static bool Counts(RecordedClaim claim, Question question, DateTimeZone zone) =>
        claim.Review != Review.Rejected
        && (!question.ReviewedOnly || claim.Review == Review.Accepted)
        && (question.RecordedBy is not { } recordedBy || claim.Recorded <= recordedBy)
        && (question.KnownBy is not { } knownBy || claim.Reported(zone) <= knownBy);
}
