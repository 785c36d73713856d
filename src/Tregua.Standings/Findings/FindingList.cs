using System.Collections.Immutable;
using NodaTime;
using Tregua.Standings.Derivations;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Findings;

/// <summary>Collects what does not add up.</summary>
internal static class FindingList
{
    internal static ImmutableArray<Finding> Of(Setting setting, ImmutableArray<World> worlds, ImmutableArray<StipulationStanding> stipulations, ImmutableArray<FigureComparison> figures)
    {
        var findings = new List<Finding>();
        if (!setting.Rules.Has(Rule.X3Findings))
            return [];
        findings.AddRange(FigureFindings.Of(setting, figures));
        findings.AddRange(TotalFindings.Of(setting));
        findings.AddRange(StockFindings.Of(setting));
        findings.AddRange(AccountFindings.Of(setting, worlds[0]));
        findings.AddRange(PhaseFindings.Of(setting, worlds));
        findings.AddRange(ClauseFindings.Of(setting, worlds[0], stipulations));
        findings = [.. findings.Select(f => f with { Stipulations = InForce(setting, stipulations, f) })];
        return [.. findings.DistinctBy(f => (f.Kind, f.Text)).OrderBy(f => f.Kind).ThenBy(f => f.Text, StringComparer.Ordinal)];
    }

    /// <summary>What a finding concerns: clauses whose phase has begun, and those of amendments agreed by the day that its claims speak of.</summary>
    private static ImmutableArray<string> InForce(Setting setting, ImmutableArray<StipulationStanding> stipulations, Finding finding)
    {
        if (finding.Kind == FindingKind.AgainstAgreement)
            return finding.Stipulations;
        var last = finding.Claims.SelectMany(setting.ClaimsWith).Max(c => (LocalDate?)(c.When.LastDay ?? c.Reported));
        return finding.Stipulations.RemoveAll(id =>
            stipulations.FirstOrDefault(s => s.Id == id) is { Force: Force.Pending }
            || setting.Stipulations.FirstOrDefault(s => s.Id == id) is { } clause && setting.AmendmentOf(clause)?.Agreed.Date > last);
    }
}
