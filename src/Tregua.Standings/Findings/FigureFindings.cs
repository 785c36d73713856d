using System.Collections.Immutable;

namespace Tregua.Standings.Findings;

/// <summary>Sources that give numbers for the same thing which cannot all be true.</summary>
internal static class FigureFindings
{
    internal static IEnumerable<Finding> Of(Setting setting, ImmutableArray<FigureComparison> figures)
    {
        foreach (var figure in figures)
        {
            if (figure.Agrees)
                continue;
            var readings = figure.Readings.Select(r => $"\"{r.Quantity.Text}\" ({r.Source})").Distinct().Order(StringComparer.Ordinal);
            var when = figure.Date is { } date ? $" for {Words.Time(date)}" : "";
            var claims = figure.Readings.Select(r => r.Claim).ToImmutableArray();
            yield return new Finding(FindingKind.FiguresDiffer, $"Figures for {figure.Thing}{when} cannot all be true: {string.Join(", ", readings)}.", claims, StipulationsOf(setting, claims));
        }
    }

    internal static ImmutableArray<string> StipulationsOf(Setting setting, ImmutableArray<string> claims) =>
        [.. setting.Stipulations.Select(s => s.Id).Where(id => setting.Bearings[id].Any(b => claims.Contains(b.Claim.Claim.Id)))];
}
