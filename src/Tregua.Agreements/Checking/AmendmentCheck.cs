using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Checking;

/// <summary>Clauses of an amendment that do not say how they stand to the text before them, changes published before they came about, and extensions of what has no end.</summary>
internal static class AmendmentCheck
{
    public static IEnumerable<Diagnostic> Check(Agreement agreement)
    {
        foreach (var amendment in agreement.Amendments)
        {
            if (amendment.Published is { } published && published.Date < amendment.Agreed.Date)
                yield return Messages.PublishedBeforeAgreed(amendment.Mark, $"The amendment \"{amendment.Title}\"", "agreed");
        }

        foreach (var extension in agreement.Extensions)
        {
            if (extension.Published is { } published && published.Date < extension.Agreed.Date)
                yield return Messages.PublishedBeforeAgreed(extension.Mark, $"The extension of `{extension.Phase ?? extension.Stipulation}`", "agreed");
        }

        foreach (var extension in agreement.Extensions)
        {
            if (extension is { Stipulation: { } id, Length: not null } && agreement.Stipulation(id) is { Deadline: null or Every, Window: not { Until: not null } })
                yield return Messages.NothingToExtend(extension.Mark, id);
        }

        foreach (var waiver in agreement.Waivers)
        {
            if (waiver.Published is { } published && published.Date < waiver.On.Date)
                yield return Messages.PublishedBeforeAgreed(waiver.Mark, $"The waiver of {string.Join(", ", waiver.Stipulations.Select(id => $"`{id}`"))}", "given");
        }

        foreach (var clause in agreement.Stipulations)
        {
            if (clause is { Amendment: { } title, OtherwiseOf: null, Adds: false, Settles.IsEmpty: true, Replaces.IsEmpty: true })
                yield return Messages.RelationMissing(clause.Mark, clause.Id, title);
        }
    }
}
