using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Reports;
using Tregua.Standings.Crediting;
using Tregua.Standings.Derivations;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Matching;

/// <summary>Says which stipulations of an agreement a claim concerns, by the agreement's own names, aliases, members and performers.</summary>
public sealed class Matcher
{
    /// <summary>A day of report that bounds nothing.</summary>
    private static readonly LocalDate FarAhead = new(9000, 1, 1);

    private readonly Agreement _agreement;
    private readonly RuleSet _rules;
    private readonly ClaimResolver _resolver;
    private readonly WordMatch _words;

    /// <summary>Prepares an agreement's names for matching.</summary>
    public Matcher(Agreement agreement)
        : this(agreement, RuleSet.All)
    {
    }

    internal Matcher(Agreement agreement, RuleSet rules)
    {
        _agreement = agreement;
        _rules = rules;
        _resolver = new ClaimResolver(agreement, rules);
        _words = new WordMatch(agreement, rules);
    }

    internal ClaimResolver Resolver => _resolver;

    /// <summary>The ids of the stipulations that the claim concerns, in file order; empty when it fits none. Dates are not looked at.</summary>
    public ImmutableArray<string> Concerned(Claim claim)
    {
        var report = new Report { Sha256 = claim.Report };
        var recorded = new RecordedClaim { Claim = claim, Report = report, Recorded = Instant.MinValue };
        var matches = Matches(_resolver.Resolve(recorded, FarAhead));
        return matches.Any(m => m.Certain) ? Ids(matches, certain: true) : Ids(matches, certain: false);
    }

    /// <summary>Every stipulation that the claim bears on, in file order.</summary>
    internal ImmutableArray<Match> Matches(ResolvedClaim claim)
    {
        var matches = ImmutableArray.CreateBuilder<Match>();
        var inWords = _words.Best(claim);
        foreach (var stipulation in _agreement.Stipulations)
        {
            if (MatchOf(stipulation, claim, inWords) is { } match)
                matches.Add(match);
        }
        return OnlyPlace(Trying(matches.ToImmutable()));
    }

    /// <summary>True when the claim's actor is the stipulation's debtor, or nobody is named and only this debtor owes that thing.</summary>
    internal bool ActsFor(Stipulation stipulation, ResolvedClaim claim)
    {
        if (stipulation.Debtors.Any(d => IsGivenBackTo(d, claim.Claim.Event)))
            return false;
        if (claim.NamesActor)
            return stipulation.Debtors.Any(claim.HasActor);
        return _rules.Has(Rule.N3NobodyNamed) && stipulation.Act.Thing is { } thing && _agreement.Stipulations.All(other =>
            other.Act.Thing?.Thing != thing.Thing || other.Modal == Modal.Prohibition || other.Debtors.SequenceEqual(stipulation.Debtors));
    }

    /// <summary>What nobody named returns to a debtor, or to a place that bears its name, is not handed over by it.</summary>
    private bool IsGivenBackTo(string debtor, EventMention mention)
    {
        if (mention.Action != EventAction.Return || mention.Actor is not null || (mention.Recipient ?? mention.Place) is not { } where)
            return false;
        if (_resolver.Actors.FindOne(where) is { } actor && actor.Name == debtor)
            return true;
        var place = Phrase.Of(where);
        return !place.IsEmpty && _agreement.Actors.FirstOrDefault(a => a.Name == debtor) is { } party
            && party.Performers.Any(p => Phrase.Of(p).Contains(place));
    }

    /// <summary>A suspension bears on the clauses it names; one of a phase or of the whole, on the duties of who suspends. The powers it may use are used by it.</summary>
    private Match? MatchReach(Stipulation stipulation, ResolvedClaim claim, Reach reach)
    {
        if (_resolver.Reaches.Of(stipulation.Act.Target) is { } power)
            return Acts.Performing(stipulation.Act.Verb).Contains(claim.Act) && power.Covers(reach) && stipulation.Debtors.Any(claim.HasActor)
                ? new Match(stipulation.Id, BearingOfMode(claim), true)
                : null;
        if (claim.Act == Acts.Terminate || claim.Mode is not (Mode.Fact or Mode.Announced) || claim.IsDenied || !reach.Stipulations.Contains(stipulation.Id))
            return null;
        var isNamed = reach is { Agreement: false, Phase: null };
        if (!isNamed && (stipulation.Modal != Modal.Obligation || !stipulation.Debtors.Any(claim.HasActor)))
            return null;
        return new Match(stipulation.Id, claim.Act == Acts.Suspend ? Bearing.Suspends : Bearing.Resumes, true);
    }

    private Match? MatchOf(Stipulation stipulation, ResolvedClaim claim, ImmutableArray<string> inWords)
    {
        var act = stipulation.Act;
        if (claim.Reach is { } reach)
            return MatchReach(stipulation, claim, reach);
        if (act.Target is not null)
            return null;
        if (act.Quoted is not null || act.Object is not null)
            return inWords.Contains(stipulation.Id) && BearingInWords(claim) is { } bearing ? InPlace(stipulation, claim, bearing) : null;
        if (act.Topic is not null)
            return MatchTopic(stipulation, claim);
        if (stipulation.Modal == Modal.Prohibition && act.Verb is "attack" or "fly over")
            return MatchIncident(stipulation, claim);
        return act.Thing is not null ? MatchThing(stipulation, claim) : MatchPlace(stipulation, claim);
    }

    private Match? MatchThing(Stipulation stipulation, ResolvedClaim claim)
    {
        if (claim.Thing is not { } thing || thing.Thing != stipulation.Act.Thing!.Thing || claim.Claim.Quantity?.Base == QuantityBase.Stock)
            return null;
        var path = _resolver.Things.PathOf(stipulation.Act.Thing);
        if (!IsPrefix(path, thing.Kinds) && !IsPrefix(thing.Kinds, path))
            return null;
        if (HandedBack.Tells(_agreement, _rules, stipulation, claim))
            return new Match(stipulation.Id, Bearing.GivesBack, IsPrefix(path, thing.Kinds));
        if (BearingOn(stipulation, claim) is not { } bearing)
            return null;
        var actsFor = bearing == Bearing.Refuses ? !claim.Actors.IsEmpty : ActsFor(stipulation, claim);
        return actsFor ? new Match(stipulation.Id, bearing, IsPrefix(path, thing.Kinds)) : null;
    }

    private static Bearing? BearingOn(Stipulation stipulation, ResolvedClaim claim)
    {
        if (Acts.Performing(stipulation.Act.Verb).Contains(claim.Act))
            return BearingOfMode(claim);
        return claim.Mode is not (Mode.Fact or Mode.Announced) || claim.IsDenied ? null
            : claim.Act switch
            {
                Acts.Withhold => Bearing.Withholds,
                Acts.Suspend => Bearing.Suspends,
                Acts.Resume => Bearing.Resumes,
                Acts.Refuse => claim.Actors.Any(a => stipulation.Debtors.Contains(a.Name)) ? Bearing.Withholds : Bearing.Refuses,
                Acts.Offer => Bearing.Offers,
                _ => null,
            };
    }

    private static Bearing BearingOfMode(ResolvedClaim claim) => claim.Mode switch
    {
        Mode.Fact => claim.IsDenied ? Bearing.Denies : Bearing.Performs,
        Mode.Announced => claim.IsDenied ? Bearing.Withholds : Bearing.Announces,
        Mode.Expected => Bearing.Speaks,
        Mode.Wished => claim.Claim.Modality == Modality.Proposed ? Bearing.Offers : Bearing.Speaks,
        _ => throw new ArgumentOutOfRangeException(nameof(claim)),
    };

    private static Bearing? BearingInWords(ResolvedClaim claim) =>
        claim.Act switch
        {
            Acts.Withhold or Acts.Refuse => Bearing.Withholds,
            Acts.Offer => Bearing.Offers,
            Acts.Suspend => Bearing.Suspends,
            Acts.Resume => Bearing.Resumes,
            _ => BearingOfMode(claim),
        };

    /// <summary>Of a clause about a place, an act in a part of it is a step; of one that is not known to lie in it, it is open whether it is meant.</summary>
    private Match InPlace(Stipulation stipulation, ResolvedClaim claim, Bearing bearing)
    {
        var where = claim.Claim.Event.Place;
        if (!_rules.Has(Rule.N5Places) || stipulation.Act.Place is not { } place || Phrase.Of(where).IsEmpty || _resolver.Places.IsNamed(where, place))
            return new Match(stipulation.Id, bearing, true);
        if (!_resolver.Places.IsIn(where, place))
            return new Match(stipulation.Id, bearing, false);
        return new Match(stipulation.Id, bearing == Bearing.Performs && stipulation.Modal == Modal.Obligation ? Bearing.Prepares : bearing, true);
    }

    private Match? MatchTopic(Stipulation stipulation, ResolvedClaim claim)
    {
        var topic = Phrase.Of(stipulation.Act.Topic);
        var mention = claim.Claim.Event;
        if (!Phrase.Of(mention.Topic).Contains(topic) && !Phrase.Of(mention.ThingPhrase).Contains(topic))
            return null;
        if (claim.Act == Acts.Travel)
            return stipulation.Act.Verb != "agree" && claim.Mode == Mode.Fact ? new Match(stipulation.Id, Bearing.Prepares, true) : null;
        if (!Acts.Performing(stipulation.Act.Verb).Contains(claim.Act) || Acts.EndsTalks(mention))
            return null;
        var bearing = BearingOfMode(claim);
        // One side alone neither talks nor agrees; and a delegation's errand is a step, not the start.
        if (bearing is Bearing.Performs or Bearing.Announces && !IsJoint(stipulation, claim))
            bearing = claim.Actors.IsEmpty ? Bearing.Speaks : Bearing.Prepares;
        return new Match(stipulation.Id, bearing, true);
    }

    /// <summary>True when the text has all debtors act, or names nobody: "talks began".</summary>
    private bool IsJoint(Stipulation stipulation, ResolvedClaim claim) =>
        !_rules.Has(Rule.C7JointActs) || !claim.NamesActor || stipulation.Debtors.All(d => claim.HasActor(d) || Phrase.Of(claim.Claim.Event.Recipient).Contains(Phrase.Of(d)));

    private Match? MatchIncident(Stipulation stipulation, ResolvedClaim claim)
    {
        if (!Acts.Performing(stipulation.Act.Verb).Contains(claim.Act) || claim.Claim.Quantity?.Base is QuantityBase.Total or QuantityBase.Stock)
            return null;
        var where = Phrase.Of(claim.Claim.Event.Place);
        var knowsPlace = stipulation.Act.Place is not { } place || _resolver.Places.IsIn(claim.Claim.Event.Place, place);
        return knowsPlace || where.IsEmpty ? new Match(stipulation.Id, BearingOfMode(claim), knowsPlace && !claim.Actors.IsEmpty) : null;
    }

    private Match? MatchPlace(Stipulation stipulation, ResolvedClaim claim)
    {
        if (!Acts.Performing(stipulation.Act.Verb).Contains(claim.Act))
            return null;
        if (claim.NamesActor && !stipulation.Debtors.Any(claim.HasActor))
            return null;
        var place = Phrase.Of(stipulation.Act.Place);
        var mention = claim.Claim.Event;
        foreach (var text in new[] { mention.Place, mention.ThingPhrase, mention.Thing })
        {
            var where = Phrase.Of(text);
            if (where.IsEmpty)
                continue;
            if (_resolver.Places.IsNamed(text, stipulation.Act.Place))
                return new Match(stipulation.Id, BearingOfMode(claim), true);
            if (place.Contains(where))
                return new Match(stipulation.Id, BearingOfMode(claim), false);
        }
        return null;
    }

    /// <summary>An obligation of means is kept by trying: an offer or a step towards it performs it.</summary>
    private ImmutableArray<Match> Trying(ImmutableArray<Match> matches)
    {
        if (!_rules.Has(Rule.D2Means) || !matches.Any(m => m.Bearing is Bearing.Offers or Bearing.Prepares))
            return matches;
        return [.. matches.Select(m => m.Bearing is Bearing.Offers or Bearing.Prepares && _agreement.Stipulation(m.Stipulation) is { OfMeans: true } ? m with { Bearing = Bearing.Performs } : m)];
    }

    /// <summary>"Rafah" is "Rafah crossing" when no other clause could be meant.</summary>
    private ImmutableArray<Match> OnlyPlace(ImmutableArray<Match> matches)
    {
        if (matches is not [{ Certain: false } only] || _agreement.Stipulation(only.Stipulation) is not { Act: { Place: not null, Thing: null, Quoted: null, Object: null }, Modal: not Modal.Prohibition })
            return matches;
        return [only with { Certain = true }];
    }

    internal static bool IsPrefix(ImmutableArray<string> prefix, ImmutableArray<string> path) =>
        prefix.Length <= path.Length && path.AsSpan(0, prefix.Length).SequenceEqual(prefix.AsSpan());

    private static ImmutableArray<string> Ids(ImmutableArray<Match> matches, bool certain)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        foreach (var match in matches)
        {
            if (match.Certain == certain)
                ids.Add(match.Stipulation);
        }
        return ids.ToImmutable();
    }
}
