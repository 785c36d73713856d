using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Checking;

/// <summary>Quotas that ask for more than their clause.</summary>
internal static class QuotaCheck
{
    public static IEnumerable<Diagnostic> Check(Agreement agreement)
    {
        foreach (var clause in agreement.Stipulations)
        {
            foreach (var milestone in clause.Milestones)
            {
                if (clause is { Act.Amount.Number: { } count, Trigger: null } && milestone.Number > count)
                    yield return Messages.QuotaAboveCount(clause.Mark, clause.Id, milestone.Number, count);
            }
        }
    }
}
