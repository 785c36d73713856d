using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Events;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Proof;
using Tregua.Standings.Cells;
using Tregua.Standings.Derivations;
using Tregua.Standings.Matching;

namespace Tregua.Standings.Crediting;

/// <summary>Keeps one tally for each debtor, thing and act; stipulations that the same units could perform share it.</summary>
internal sealed class TallyBook
{
    private readonly Setting _setting;
    private readonly Dictionary<string, Stipulation> _clauses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Trigger> _triggers = new(StringComparer.Ordinal);
    private readonly Memo<string, Tally> _tallies;
    private readonly Memo<string, Tally> _triggered;

    /// <param name="setting">The claims and what is asked.</param>
    internal TallyBook(Setting setting)
    {
        _setting = setting;
        _tallies = new(setting.Graph, key => Build(ClaimsFor(_clauses[key]), _clauses[key].Act.Thing!.Thing, StakesOf(_clauses[key], key), GivenBack(_clauses[key])), null, StringComparer.Ordinal);
        _triggered = new(setting.Graph, key => Build(ClaimsFor(_triggers[key]), _triggers[key].Thing.Thing, setting.StakesOf(_triggers[key].By is { } by ? [by] : [], [], []), []), null, StringComparer.Ordinal);
    }

    /// <summary>The tally that a counted stipulation draws on.</summary>
    internal Tally For(Stipulation stipulation)
    {
        var key = KeyOf(stipulation);
        _clauses.TryAdd(key, stipulation);
        return _tallies.Of(key);
    }

    /// <summary>The tally of what a ratio clause counts.</summary>
    internal Tally For(Trigger trigger)
    {
        if (CountedBy(trigger) is [var counted, ..])
            return For(counted);
        var key = $"{trigger.Thing.Thing} {trigger.Verb} {trigger.By}";
        _triggers.TryAdd(key, trigger);
        return _triggered.Of(key);
    }

    /// <summary>The clauses whose performance triggers a ratio clause: the same thing, the same acts, its debtor.</summary>
    internal ImmutableArray<Stipulation> CountedBy(Trigger trigger)
    {
        var acts = Acts.Performing(trigger.Verb);
        return _setting.Stipulations.RemoveAll(s =>
            s.Modal != Modal.Obligation || s.Act.Thing?.Thing != trigger.Thing.Thing || !Acts.Performing(s.Act.Verb).Any(acts.Contains)
            || (trigger.By is { } by && !s.Debtors.Contains(by)));
    }

    /// <summary>Stipulations with one key are performed by the same units.</summary>
    internal static string KeyOf(Stipulation stipulation) =>
        $"{string.Join('+', stipulation.Debtors)} {string.Join('+', Acts.Performing(stipulation.Act.Verb))} {stipulation.Act.Thing?.Thing} {string.Join('+', stipulation.VerifiedBy)}";

    private Stakes StakesOf(Stipulation stipulation, string key)
    {
        var creditors = _setting.Stipulations.Where(s => KeyOf(s) == key).SelectMany(s => s.Creditors).Distinct().ToImmutableArray();
        return _setting.StakesOf(stipulation.Debtors, creditors, stipulation.VerifiedBy);
    }

    private List<ResolvedClaim> ClaimsFor(Stipulation stipulation)
    {
        var acts = Acts.Performing(stipulation.Act.Verb);
        return _setting.FactsOf(acts, stipulation.Act.Thing!.Thing).Where(c => _setting.Matcher.ActsFor(stipulation, c)).ToList();
    }

    private List<ResolvedClaim> ClaimsFor(Trigger trigger)
    {
        var acts = Acts.Performing(trigger.Verb);
        return _setting.FactsOf(acts, trigger.Thing.Thing).Where(c => trigger.By is null || c.HasActor(trigger.By)).ToList();
    }

    /// <summary>The tally of a share of a clause: of what is told to be of its kind, and for whom and where it asks.</summary>
    internal Tally Of(Stipulation stipulation, Share share)
    {
        var path = _setting.Matcher.Resolver.Things.PathOf(share.Thing);
        var claims = ClaimsFor(stipulation).FindAll(c => c.Thing is { } thing && Matcher.IsPrefix(path, thing.Kinds)
            && (share.Recipient is not { } to || Phrase.Of(c.Claim.Event.Recipient).Contains(Phrase.Of(to)))
            && (share.Place is not { } place || _setting.Matcher.Resolver.Places.IsIn(c.Claim.Event.Place, place)));
        return Build(claims, stipulation.Act.Thing!.Thing, StakesOf(stipulation, KeyOf(stipulation)), []);
    }

    /// <summary>The tally of some claims of a thing.</summary>
    internal Tally Of(List<ResolvedClaim> claims, string thing, Stakes stakes) => Build(claims, thing, stakes, []);

    private List<ResolvedClaim> GivenBack(Stipulation stipulation) =>
        _setting.FactsOf([Acts.HandOver], stipulation.Act.Thing!.Thing).Where(c => HandedBack.Tells(_setting.Agreement, _setting.Rules, stipulation, c)).ToList();

    private Tally Build(List<ResolvedClaim> claims, string thing, Stakes stakes, List<ResolvedClaim> givenBack)
    {
        claims.RemoveAll(givenBack.Contains);
        var inForce = _setting.Agreement.InForce.Date.AtMidnight();
        claims.RemoveAll(c => c.When.Start is { } start && start < inForce || c.When.End <= inForce || c.Claim.Quantity?.Base == QuantityBase.Stock);
        var formed = Forming.Of(_setting.Rules, claims.Where(c => c.Claim.Quantity?.Base != QuantityBase.Total).Select(Observe));
        var events = ImmutableArray.CreateBuilder<EventAccount>();
        var totals = Totals(claims, stakes);
        var places = new int[formed.Length];
        for (var i = 0; i < formed.Length; i++)
        {
            places[i] = IsPoint(formed[i]) ? events.Count : -1;
            var (state, units) = Weighing.Weigh(_setting.Standard, stakes, formed[i].Affirming, formed[i].Denying);
            if (places[i] >= 0)
                events.Add(new EventAccount(formed[i], state, units));
            else if (formed[i].PartOf is null)
                totals.Add(new TotalAccount(formed[i].Kinds, formed[i].When.Start, formed[i].When.End ?? _setting.Until, state, units, formed[i].Claims, false));
        }
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i].Event.PartOf is { } whole)
                events[i] = events[i] with { Event = events[i].Event with { PartOf = places[whole] < 0 ? null : places[whole] } };
        }
        ImmutableArray<EventAccount> back = [.. Forming.Of(_setting.Rules, givenBack.Select(Observe)).Select(e => Weighed(e, stakes))];
        var taken = HandedBack.Taken(events.ToImmutable(), back);
        return new Tally(KindNode.Of(_setting.Agreement.Things.FirstOrDefault(t => t.Name == thing)), taken, _setting.Rules.Has(Rule.C1DoneByADay) ? HandedBack.Taken(totals, back) : []);
    }

    private EventAccount Weighed(ClaimedEvent e, Stakes stakes)
    {
        var (state, units) = Weighing.Weigh(_setting.Standard, stakes with { Gains = stakes.Loses, Loses = stakes.Gains, VerifiedBy = [] }, e.Affirming, e.Denying);
        return new EventAccount(e, state, units);
    }

    /// <summary>An event is counted by itself when the text puts it on a day, or on a night between two.</summary>
    private static bool IsPoint(ClaimedEvent e) =>
        e.Dated && e.When.FirstDay is { } first && e.When.LastDay is { } last && Period.DaysBetween(first, last) <= 1;

    internal static Observation Observe(ResolvedClaim claim) => new()
    {
        Recorded = claim.Recorded,
        Act = claim.Act,
        Actor = Doer(claim)?.Name,
        Group = Doer(claim)?.Group,
        Thing = claim.Thing?.Thing,
        Kinds = claim.Thing?.Kinds ?? [],
        Place = Phrase.Of(claim.Claim.Event.Place) is { IsEmpty: false } place ? place.ToString() : null,
        When = claim.When,
        Dated = claim.Dated && claim.When.Start is not null,
    };

    /// <summary>The first actor named; of a group whose acts count for another, that other.</summary>
    private static NamedActor? Doer(ResolvedClaim claim)
    {
        NamedActor? first = null;
        foreach (var actor in claim.Actors)
        {
            if (actor.Group is not null)
                return actor;
            first ??= actor;
        }
        return first;
    }

    private List<TotalAccount> Totals(List<ResolvedClaim> claims, Stakes stakes)
    {
        var totals = new List<TotalAccount>();
        var sums = claims.Where(c => c.Claim.Quantity?.Base == QuantityBase.Total).ToList();
        foreach (var group in sums.GroupBy(c => (Kind: string.Join('/', c.Thing?.Kinds ?? []), c.AsOf)))
        {
            var kinds = group.First().Thing?.Kinds ?? [];
            // What was done by an earlier day was done by this one, so earlier totals speak for this one too.
            var affirming = sums.Where(c => !c.IsDenied && c.AsOf <= group.Key.AsOf && string.Join('/', c.Thing?.Kinds ?? []) == group.Key.Kind);
            var affirmed = affirming.Select(c => c.Recorded).ToImmutableArray();
            var denied = group.Where(c => c.IsDenied).Select(c => c.Recorded).ToImmutableArray();
            var (state, units) = WeighTotal(stakes, affirmed, [.. group.Where(c => !c.IsDenied).Select(c => c.Recorded)], denied);
            totals.Add(new TotalAccount(kinds, null, group.Key.AsOf.PlusDays(1).AtMidnight(), state, units, [.. group.Select(c => c.Recorded)], true));
        }
        return totals;
    }

    /// <summary>A later, lower total is no denial of an earlier one; only totals of the same day contradict each other.</summary>
    private (ProofState State, Bounds Units) WeighTotal(Stakes stakes, ImmutableArray<RecordedClaim> toDate, ImmutableArray<RecordedClaim> ofDay, ImmutableArray<RecordedClaim> denied)
    {
        var today = Weighing.Weigh(_setting.Standard, stakes, ofDay, denied);
        decimal low = today.State == ProofState.Established ? today.Units.Low : 0;
        var state = today.State;
        foreach (var number in toDate.Select(c => c.Claim.Quantity!.Floor).Distinct().OrderDescending())
        {
            var more = toDate.Where(c => c.Claim.Quantity!.Floor >= number).ToImmutableArray();
            var less = ofDay.Where(c => c.Claim.Quantity!.Ceiling < number).Concat(denied).ToImmutableArray();
            if (number <= low || ProofTest.Judge(_setting.Standard, more, less, stakes) != ProofState.Established)
                continue;
            (low, state) = (number, ProofState.Established);
            break;
        }
        return (state, new Bounds(low, state == ProofState.Established ? low : null, today.Units.High is { } high ? Math.Max(high, low) : null));
    }
}
