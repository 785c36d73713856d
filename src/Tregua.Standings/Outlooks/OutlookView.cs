using System.Collections.Immutable;
using Tregua.Evidence.Claims;
using Tregua.Standings.Matching;

namespace Tregua.Standings.Outlooks;

/// <summary>What sources expect: outlooks that the agreement file states, then conditional and predicted claims, grouped by report, source and condition.</summary>
internal static class OutlookView
{
    internal static ImmutableArray<OutlookStanding> Show(Setting setting)
    {
        var shown = ImmutableArray.CreateBuilder<OutlookStanding>();
        foreach (var outlook in setting.Agreement.Outlooks)
        {
            if (outlook.On.Date <= setting.Question.At && (setting.Question.KnownBy is not { } knownBy || outlook.On.Date <= knownBy))
                shown.Add(new OutlookStanding(outlook.Via is { } via ? $"{outlook.By} via {via}" : outlook.By, null, outlook.Expects, []));
        }
        foreach (var group in setting.Claims.Where(c => IsExpectation(setting, c)).GroupBy(c => (c.Recorded.Report.Sha256, Source: SourceText.Show(c.Recorded), c.Claim.Condition)))
        {
            var by = group.Select(c => c.Claim.ConditionDate?.LastDay).FirstOrDefault(d => d is not null);
            shown.Add(new OutlookStanding(group.Key.Source, by, [.. group.Select(c => c.Claim.Text).Distinct()], [.. group.Select(c => c.Claim.Id)]));
        }
        return shown.ToImmutable();
    }

    /// <summary>What hangs on a condition is always an expectation; a bare prediction is when it is about the agreement.</summary>
    private static bool IsExpectation(Setting setting, ResolvedClaim claim) =>
        claim.Mode == Mode.Expected
        && (claim.Claim.Modality == Modality.Conditional || claim.Claim.Condition is not null || claim.Phase is not null
            || setting.Bears(claim));
}
