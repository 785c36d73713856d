using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Checking;

/// <summary>Prohibitions that leave open where they hold or whom they protect.</summary>
internal static class ProhibitionCheck
{
    public static IEnumerable<Diagnostic> Check(Agreement agreement)
    {
        foreach (var clause in agreement.Stipulations)
        {
            if (clause.Modal != Modal.Prohibition)
                continue;
            var act = clause.Act;
            var addressed = act.EachOther || act.Recipient is not null || act.Thing is not null || act.Object is not null;
            if (act.Place is null && !addressed && act.Topic is null)
                yield return Messages.ProhibitionWithoutEither(clause.Mark, clause.Id);
            else if (act is { Verb: "attack", Place: null })
                yield return Messages.ProhibitionWithoutPlace(clause.Mark, clause.Id);
            else if (act.Verb == "attack" && !addressed)
                yield return Messages.ProhibitionWithoutAddressee(clause.Mark, clause.Id);
        }
    }
}
