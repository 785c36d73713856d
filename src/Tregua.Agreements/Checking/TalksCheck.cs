using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Checking;

/// <summary>What the text leaves open about a phase that goes on with talks: who decides that they go on, and what follows if they stop without terms.</summary>
internal static class TalksCheck
{
    public static IEnumerable<Diagnostic> Check(Agreement agreement)
    {
        foreach (var phase in agreement.Phases)
        {
            if (phase.Continuation is not { } continuation)
                continue;
            if (continuation.DecidedBy.IsEmpty)
                yield return Messages.TalksUndecided(continuation.Mark, continuation.Topic);
            if (!SaysWhatFollows(agreement, phase.Id, continuation.Topic))
                yield return Messages.TalksStopOpen(continuation.Mark, continuation.Topic, phase.Id);
        }
    }

    // A phase that starts, or a clause that binds, on its end though no terms were agreed. An outcome gives the result a name and binds nobody.
    private static bool SaysWhatFollows(Agreement agreement, string phase, string topic)
    {
        var conditions = agreement.Phases.Select(p => p.Gate).Concat(agreement.Stipulations.SelectMany(s => (IEnumerable<Condition?>)[s.When, s.While]));
        return conditions.OfType<Condition>().Any(c => NamesEnd(c, phase) && CanHoldWithout(c, topic));
    }

    private static bool NamesEnd(Condition condition, string phase) => Conditions.Parts(condition).OfType<PhaseEnded>().Any(e => e.Phase == phase);

    private static bool CanHoldWithout(Condition condition, string topic) => condition switch
    {
        TermsAgreed agreed => agreed.Topic != topic,
        AllOf all => all.Items.All(i => CanHoldWithout(i, topic)),
        AnyOf any => any.Items.Any(i => CanHoldWithout(i, topic)),
        _ => true,
    };
}
