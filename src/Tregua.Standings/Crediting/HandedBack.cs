using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Evidence.Claims;
using Tregua.Standings.Derivations;
using Tregua.Standings.Matching;

namespace Tregua.Standings.Crediting;

/// <summary>
/// What the creditor gives back, or hands back as not what was due, is taken from what was done before: the latest
/// first. It never counted, and what replaces it counts on its own day.
/// </summary>
internal static class HandedBack
{
    /// <summary>True when the claim tells that a creditor of a clause gave units of it back.</summary>
    internal static bool Tells(Agreement agreement, RuleSet rules, Stipulation stipulation, ResolvedClaim claim) =>
        rules.Has(Rule.D1HandedBack) && claim is { Mode: Mode.Fact, Claim.Event.Action: EventAction.Return, IsDenied: false }
        && stipulation is { Modal: Modal.Obligation, Act.Thing: { } thing } && claim.Thing?.Thing == thing.Thing
        && stipulation.Creditors.Any(claim.HasActor) && !stipulation.Debtors.Any(claim.HasActor)
        && agreement.Stipulations.All(s => s.Act.Thing?.Thing != thing.Thing || s.Modal != Modal.Obligation || !s.Debtors.Any(claim.HasActor));

    /// <summary>The events without what was given back since.</summary>
    internal static ImmutableArray<EventAccount> Taken(ImmutableArray<EventAccount> events, IEnumerable<EventAccount> back)
    {
        var left = events.ToArray();
        foreach (var given in back.Where(b => b.IsEstablished).OrderBy(b => b.When.Start))
        {
            var (least, most) = (given.Units.Low, given.Units.High ?? decimal.MaxValue);
            for (var i = left.Length - 1; i >= 0 && most > 0; i--)
            {
                if (left[i].Event.PartOf is not null || !Fits(left[i], given) || !(left[i].When.Start <= given.When.Start))
                    continue;
                var units = left[i].Units;
                var low = Math.Max(0, units.Low - most);
                var high = units.High is { } h ? Math.Max(low, h - least) : (decimal?)null;
                most -= units.Low - low;
                least -= Math.Min(least, units.High is { } was && high is { } now ? was - now : least);
                left[i] = left[i] with { Units = new Bounds(low, units.Best is null ? null : low, high) };
            }
        }
        return [.. left];
    }

    /// <summary>The totals without what was given back after their day.</summary>
    internal static ImmutableArray<TotalAccount> Taken(IEnumerable<TotalAccount> totals, ImmutableArray<EventAccount> back)
    {
        var left = ImmutableArray.CreateBuilder<TotalAccount>();
        foreach (var total in totals)
        {
            decimal low = total.Units.Low;
            var high = total.Units.High;
            foreach (var given in back)
            {
                if (!given.IsEstablished || !(given.When.Start >= total.Cut.PlusDays(-1)) || !Matcher.IsPrefix(total.Kinds, given.Kinds))
                    continue;
                low = Math.Max(0, low - (given.Units.High ?? low));
                high = high is { } h ? Math.Max(low, h - given.Units.Low) : null;
            }
            left.Add(total with { Units = new Bounds(low, total.Units.Best is null ? null : low, high) });
        }
        return left.ToImmutable();
    }

    private static bool Fits(EventAccount done, EventAccount back) => Matcher.IsPrefix(done.Kinds, back.Kinds) || Matcher.IsPrefix(back.Kinds, done.Kinds);
}
