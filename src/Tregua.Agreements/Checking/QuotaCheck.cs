using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Checking;

/// <summary>Quotas and shares that ask for more than their clause.</summary>
internal static class QuotaCheck
{
    public static IEnumerable<Diagnostic> Check(Agreement agreement)
    {
        foreach (var clause in agreement.Stipulations)
        {
            if (clause is not { Act.Amount.Number: { } count, Trigger: null, UseOf: null })
                continue;
            foreach (var milestone in clause.Milestones.Where(m => m.Number > count))
                yield return Messages.QuotaAboveCount(clause.Mark, "quota", clause.Id, milestone.Number, count);
            foreach (var share in clause.Shares.Where(s => s.Number > count))
                yield return Messages.QuotaAboveCount(clause.Mark, "share", clause.Id, share.Number, count);
        }
    }
}
