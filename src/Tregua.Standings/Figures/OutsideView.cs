using System.Collections.Immutable;
using Tregua.Standings.Matching;

namespace Tregua.Standings.Figures;

/// <summary>Shows what reports tell of things that no clause of the agreement counts.</summary>
internal static class OutsideView
{
    internal static ImmutableArray<OutsideStanding> Show(Setting setting)
    {
        var shown = ImmutableArray.CreateBuilder<OutsideStanding>();
        foreach (var thing in setting.Agreement.Things)
        {
            if (!thing.OutsideAgreement)
                continue;
            var claims = setting.FactsOf([Acts.HandOver, Acts.Deliver], thing.Name).ToList();
            foreach (var group in claims.GroupBy(c => c.Actors is [var first, ..] ? first.Name : null).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                var tally = setting.Tallies.Of([.. group], thing.Name, setting.StakesOf(group.Key is { } actor ? [actor] : [], [], []));
                var done = tally.Done([], null, setting.Until);
                shown.Add(new OutsideStanding(thing.Name, group.Key, done.Low, done.High, [.. group.Select(c => c.Claim.Id).Distinct()]));
            }
        }
        return shown.ToImmutable();
    }
}
