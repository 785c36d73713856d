using Tregua.Evidence.Figures;
using Tregua.Standings.Crediting;
using Tregua.Standings.Matching;

namespace Tregua.Standings.Findings;

/// <summary>A stock that does not follow from an earlier one and what went out between.</summary>
internal static class StockFindings
{
    internal static IEnumerable<Finding> Of(Setting setting)
    {
        var stocks = setting.ClaimsOf(Acts.Hold).Where(c => c.Mode == Mode.Fact && !c.IsDenied && c.Claim.Quantity?.Base == QuantityBase.Stock && c.Thing is not null && !IsOfAWhole(c));
        foreach (var series in stocks.GroupBy(c => (c.Thing!.Value.Thing, Kind: string.Join('/', c.Thing!.Value.Kinds))))
        {
            var stipulation = setting.Stipulations.FirstOrDefault(s => Shapes.Of(s) == Shape.Counted && s.Act.Thing!.Thing == series.Key.Thing);
            if (stipulation is null)
                continue;
            var tally = setting.Tallies.For(stipulation);
            ResolvedClaim? before = null;
            foreach (var claim in series.OrderBy(c => c.AsOf).ThenBy(c => c.Claim.Id, StringComparer.Ordinal))
            {
                if (before is not null && claim.AsOf > before.AsOf && Contradicts(tally, before, claim) is { } text)
                    yield return new Finding(FindingKind.StockAgainstFlows, text, [before.Claim.Id, claim.Claim.Id], [stipulation.Id]);
                before = claim;
            }
        }
    }

    /// <summary>"19 of them", "eight of the 33": some of a whole, no stock of it.</summary>
    private static bool IsOfAWhole(ResolvedClaim claim)
    {
        var text = claim.Claim.Text;
        var number = claim.Claim.Quantity!.Text;
        var at = text.IndexOf(number, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && text[(at + number.Length)..].StartsWith(" of ", StringComparison.Ordinal);
    }

    private static string? Contradicts(Tally tally, ResolvedClaim before, ResolvedClaim after)
    {
        var flow = tally.Done(after.Thing!.Value.Kinds, before.AsOf.PlusDays(1).AtMidnight(), after.AsOf.PlusDays(1).AtMidnight());
        var first = before.Claim.Quantity!;
        var second = after.Claim.Quantity!;
        var tooMany = first.Ceiling is { } top && second.Floor > top - flow.Low;
        var tooFew = flow.High is { } most && second.Ceiling is { } ceiling && ceiling < first.Floor - most;
        if (!tooMany && !tooFew)
            return null;
        return $"{SourceText.Show(before.Recorded)} gives \"{first.Text}\" as of {Words.Day(before.AsOf)} and {SourceText.Show(after.Recorded)} \"{second.Text}\" as of {Words.Day(after.AsOf)}; reports of what was handed over between come to {Words.Range(flow.Low, flow.High)}.";
    }
}
