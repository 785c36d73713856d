using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Checking;

/// <summary>Powers to suspend without a condition, and claims given up by those to whom nothing is owed.</summary>
internal static class PowerCheck
{
    public static IEnumerable<Diagnostic> Check(Agreement agreement)
    {
        foreach (var clause in agreement.Stipulations)
        {
            if (clause is { Act: { Verb: "suspend", Target: { } target }, When: null, While: null, OtherwiseOf: null, UseOf: null })
                yield return Messages.SuspendsAtWill(clause.Mark, clause.Id, string.Join(" or ", clause.Debtors), InWords(target));
        }

        foreach (var waiver in agreement.Waivers)
        {
            foreach (var id in waiver.Stipulations)
            {
                if (agreement.Stipulation(id) is { } given && waiver.By.FirstOrDefault(by => !given.Creditors.Contains(by)) is { } other)
                    yield return Messages.WaivedByOther(waiver.Mark, id, other);
            }
        }
    }

    private static string InWords(ActTarget target) => target switch
    {
        StipulationsTarget some => string.Join(", ", some.Stipulations.Select(id => $"`{id}`")),
        PhaseTarget phase => $"`{phase.Phase}`",
        _ => "the agreement",
    };
}
