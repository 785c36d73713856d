using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Evidence.Figures;
using Tregua.Standings.Crediting;
using Tregua.Standings.Matching;

namespace Tregua.Standings.Findings;

/// <summary>Totals that are less than the events they cover, and totals of one source that fell.</summary>
internal static class TotalFindings
{
    /// <summary>A batch is spoken of for so many days.</summary>
    private const int BatchDays = 8;

    /// <summary>Characters between two numbers told in one breath, at most.</summary>
    private const int BreathLength = 40;

    internal static IEnumerable<Finding> Of(Setting setting)
    {
        foreach (var group in setting.Stipulations.Where(s => Shapes.Of(s) is Shape.Counted or Shape.Periodic).GroupBy(TallyBook.KeyOf))
        {
            var stipulations = group.Select(s => s.Id).ToImmutableArray();
            var tally = setting.Tallies.For(group.First());
            foreach (var finding in AgainstEvents(tally, group.First().Act.Thing!.Thing, stipulations))
                yield return finding;
            foreach (var finding in Fallen(setting, group.First(), stipulations))
                yield return finding;
        }
    }

    private static IEnumerable<Finding> AgainstEvents(Tally tally, string thing, ImmutableArray<string> stipulations)
    {
        var alone = new Tally(tally.Kinds, tally.Events, []);
        foreach (var total in tally.Totals)
        {
            var sum = alone.Done(total.Kinds, null, total.Cut).Low;
            if (!total.IsTotal || total.Units.High is not { } high || high >= sum || total.Claims.All(c => c.Claim.Quantity is null) || IsOfItsDay(alone, tally.Totals, total, high) || IsOfABatch(tally, total, high))
                continue;
            var events = tally.Events.Where(e => e.IsEstablished && Matcher.IsPrefix(total.Kinds, e.Kinds) && e.LiesIn(null, total.Cut)).SelectMany(e => e.Event.Claims);
            var first = total.Claims[0];
            var noun = total.Kinds.IsEmpty ? thing : Words.Noun(new ThingReference(thing, total.Kinds[^1]));
            yield return new Finding(
                FindingKind.TotalAgainstEvents,
                $"{SourceText.Show(first)} gives \"{first.Claim.Quantity!.Text}\" as the total of {noun} by {Words.Day(total.Cut.PlusTicks(-1).Date)}; the events reported up to then come to {Words.Number(sum)}.",
                [.. total.Claims.Concat(events).Select(c => c.Claim.Id).Distinct()],
                stipulations);
        }
    }

    /// <summary>A number that a reader is not sure to be a running total, and that a batch of the days before has, is that batch's.</summary>
    private static bool IsOfABatch(Tally tally, TotalAccount total, decimal high) =>
        total.Claims.All(c => c.Claim.Confidence < 1)
        && (tally.Events.Any(e => Matcher.IsPrefix(total.Kinds, e.Kinds) && e.Units.High == high && e.When.Start >= total.Cut.PlusDays(-BatchDays) && e.When.Start < total.Cut)
            || total.Claims.All(c => IsPartOfABatch(tally, total, c)));

    /// <summary>"Two soldiers and a civilian": a number of one kind told in a breath with others of its report.</summary>
    private static bool IsPartOfABatch(Tally tally, TotalAccount total, Evidence.Claims.RecordedClaim claim) =>
        tally.Events.Any(e => e.When.Start >= total.Cut.PlusDays(-BatchDays) && e.When.Start < total.Cut && e.Event.Claims.Any(c => c.Report.Sha256 == claim.Report.Sha256 && c.Claim.Span.Start < claim.Claim.Span.End + BreathLength && claim.Claim.Span.Start < c.Claim.Span.End + BreathLength));

    /// <summary>A number dated to one day that the day's own events can give is that day's, not a running total.</summary>
    private static bool IsOfItsDay(Tally events, ImmutableArray<TotalAccount> others, TotalAccount total, decimal high)
    {
        if (!total.Claims.All(c => c.Claim.Occurred is { IsOneDay: true }))
            return false;
        var day = events.Done(total.Kinds, total.Cut.PlusDays(-1), total.Cut);
        return day.High is not { } most || most >= high
            || others.Any(o => !o.IsTotal && Matcher.IsPrefix(total.Kinds, o.Kinds) && o.Units.High == high && !(o.Start >= total.Cut)
                && o.Claims.Any(c => c.Report.Published?.AtMidnight() >= total.Cut.PlusDays(-1)));
    }

    private static IEnumerable<Finding> Fallen(Setting setting, Stipulation stipulation, ImmutableArray<string> stipulations)
    {
        var acts = Acts.Performing(stipulation.Act.Verb);
        var totals = setting.FactsOf(acts, stipulation.Act.Thing!.Thing).Where(c => !c.IsDenied && c.Claim.Quantity?.Base == QuantityBase.Total && setting.Matcher.ActsFor(stipulation, c));
        foreach (var series in totals.GroupBy(c => (Source: SourceText.KeyOf(c.Recorded), Kind: string.Join('/', c.Thing!.Value.Kinds))))
        {
            ResolvedClaim? before = null;
            foreach (var claim in series.OrderBy(c => c.AsOf).ThenBy(c => c.Claim.Id, StringComparer.Ordinal))
            {
                if (before is not null && claim.AsOf > before.AsOf && claim.Claim.Quantity!.Ceiling < before.Claim.Quantity!.Floor)
                {
                    yield return new Finding(
                        FindingKind.TotalFell,
                        $"{SourceText.Show(claim.Recorded)} gives \"{claim.Claim.Quantity.Text}\" as of {Words.Day(claim.AsOf)} after \"{before.Claim.Quantity.Text}\" as of {Words.Day(before.AsOf)}; a total does not fall.",
                        [before.Claim.Id, claim.Claim.Id],
                        stipulations);
                }
                if (before is null || claim.Claim.Quantity!.Floor >= before.Claim.Quantity!.Floor)
                    before = claim;
            }
        }
    }
}
