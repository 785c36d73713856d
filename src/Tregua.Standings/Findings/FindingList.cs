using System.Collections.Immutable;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Findings;

/// <summary>Collects what does not add up.</summary>
internal static class FindingList
{
    internal static ImmutableArray<Finding> Of(Setting setting, ImmutableArray<World> worlds, ImmutableArray<StipulationStanding> stipulations, ImmutableArray<FigureComparison> figures)
    {
        var findings = new List<Finding>();
        findings.AddRange(FigureFindings.Of(setting, figures));
        findings.AddRange(TotalFindings.Of(setting));
        findings.AddRange(StockFindings.Of(setting));
        findings.AddRange(AccountFindings.Of(setting, worlds[0]));
        findings.AddRange(PhaseFindings.Of(setting, worlds));
        findings.AddRange(ClauseFindings.Of(setting, worlds[0], stipulations));
        return [.. findings.DistinctBy(f => (f.Kind, f.Text)).OrderBy(f => f.Kind).ThenBy(f => f.Text, StringComparer.Ordinal)];
    }
}
