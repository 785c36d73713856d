using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Checking;

/// <summary>Clauses that nobody verifies: stocks each, whose level nobody else can know, and the others once for the whole agreement.</summary>
internal static class VerificationCheck
{
    public static IEnumerable<Diagnostic> Check(Agreement agreement)
    {
        if (agreement.Actors.Any(a => a.Role == Role.Monitor))
            yield break;
        var owed = agreement.Stipulations.Where(s => s.Modal != Modal.Power && s.Act.Verb != "keep").ToList();
        var unverified = owed.Count(s => s.VerifiedBy.IsEmpty);
        if (unverified > 0)
            yield return Messages.NobodyVerifies(agreement.Mark, unverified, owed.Count);
        foreach (var stock in agreement.Stipulations.Where(s => s is { Act.Verb: "keep", VerifiedBy.IsEmpty: true }))
            yield return Messages.StockUnverified(stock.Mark, stock.Id);
    }
}
