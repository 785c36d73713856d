using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Checking;

/// <summary>Clauses of an amendment that do not say how they stand to the text before them.</summary>
internal static class AmendmentCheck
{
    public static IEnumerable<Diagnostic> Check(Agreement agreement)
    {
        foreach (var clause in agreement.Stipulations)
        {
            if (clause is { Amendment: { } amendment, Adds: false, Settles.IsEmpty: true, Replaces.IsEmpty: true })
                yield return Messages.RelationMissing(clause.Mark, clause.Id, amendment);
        }
    }
}
