using Tregua.Agreements.Model;

namespace Tregua.Standings.Assessments;

/// <summary>A score after the Peace Accords Matrix's four steps of implementation; the mapping is ours and published with the semantics.</summary>
internal static class Pam
{
    internal static int? Score(Stipulation stipulation, Assessment assessment)
    {
        var progress = assessment.Progress;
        if (stipulation.Modal != Modal.Obligation || assessment.Force == Force.Pending
            || assessment.Certainty is Certainty.Unreported or Certainty.Unverified or Certainty.Disputed)
            return null;
        if (progress.IsFull)
            return 3;
        if (progress.Bounds.Low == 0)
            return assessment.Punctuality.Timeliness == Timeliness.Overdue ? 0 : null;
        return progress.Required is not { } required ? null : progress.Bounds.Low * 2 < required ? 1 : 2;
    }
}
