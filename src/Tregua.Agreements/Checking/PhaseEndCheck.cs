using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Checking;

/// <summary>What the text leaves open about the end of a phase, and about who decides that talks go on.</summary>
internal static class PhaseEndCheck
{
    public static IEnumerable<Diagnostic> Check(Agreement agreement)
    {
        foreach (var phase in agreement.Phases)
        {
            if (phase.Continuation is { DecidedBy.IsEmpty: true } continuation)
                yield return Messages.TalksUndecided(continuation.Mark, continuation.Topic);
            if (phase.Length is null || phase.Continuation is not null || agreement.Outcomes.Any(o => Conditions.NamesEndOf(o.When, phase.Id)))
                continue;
            var followers = agreement.Phases.Where(p => p.Gate is { } gate && Conditions.NamesEndOf(gate, phase.Id)).ToList();
            if (followers.Count == 0)
                yield return Messages.EndOpen(phase.Mark, phase.Id);
            else if (followers.TrueForAll(p => p.Gate is not PhaseEnded))
                yield return Messages.GapAfterEnd(phase.Mark, phase.Id, followers[0].Id);
        }
    }
}
