using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Sources;
using Tregua.Evidence.Times;
using Tregua.Standings.Derivations;

namespace Tregua.Standings.Matching;

/// <summary>Resolves the names in claims against an agreement.</summary>
internal sealed class ClaimResolver
{
    private readonly Agreement _agreement;
    private readonly RuleSet _rules;
    private readonly ActorNames _actors;
    private readonly ThingNames _things;
    private readonly Reaches _reaches;
    private readonly PlaceNames _places;

    internal ClaimResolver(Agreement agreement, RuleSet rules)
    {
        _agreement = agreement;
        _rules = rules;
        _actors = new ActorNames(agreement, rules);
        _things = new ThingNames(agreement, rules);
        _reaches = new Reaches(agreement, PhaseIn);
        _places = new PlaceNames(agreement, rules);
    }

    internal ActorNames Actors => _actors;

    internal ThingNames Things => _things;

    internal Reaches Reaches => _reaches;

    internal PlaceNames Places => _places;

    internal ResolvedClaim Resolve(RecordedClaim recorded, LocalDate reported)
    {
        var claim = recorded.Claim;
        var mode = ModeOf(claim.Modality);
        var time = WhenOf(claim, reported, mode);
        return new ResolvedClaim
        {
            Recorded = WithSide(recorded),
            Act = Acts.Of(claim.Event),
            Mode = mode,
            Actors = _actors.Find(claim.Event.Actor),
            Thing = _things.Find(claim.Event),
            Phase = PhaseOf(claim.Event),
            Reach = Acts.Of(claim.Event) is Acts.Suspend or Acts.Resume or Acts.Terminate ? _reaches.Of(claim.Event) : null,
            Reported = reported,
            When = time,
            Dated = claim.Occurred is { } o && (o.Start is not null || o.End is not null),
            AsOf = Earlier(claim.Occurred?.LastDay, reported) ?? Earlier(claim.Said?.LastDay, reported) ?? reported,
        };
    }

    /// <summary>The phase that a text names; null when it names none or several.</summary>
    internal string? PhaseIn(string? text)
    {
        var phrase = Phrase.Of(text);
        string? found = null;
        foreach (var phase in _agreement.Phases)
        {
            if (!phrase.Contains(Phrase.Of(phase.Title)) && !phrase.Contains(Phrase.Of($"{phase.Id} phase")))
                continue;
            if (found is not null)
                return null;
            found = phase.Id;
        }
        return found;
    }

    private string? PhaseOf(EventMention mention) =>
        PhaseIn(mention.ThingPhrase) ?? PhaseIn(mention.Topic) ?? PhaseIn(mention.Actor) ?? PhaseIn(mention.Thing);

    /// <summary>A source whose side the reader did not know speaks for the actor that its name names.</summary>
    private RecordedClaim WithSide(RecordedClaim recorded)
    {
        var source = recorded.Claim.Source;
        if (source.Side is not null || source.Kind is SourceKind.Outlet or SourceKind.CivilSociety or SourceKind.ThirdParty || _actors.FindOne(source.Name) is not { } actor)
            return recorded;
        return recorded with { Claim = recorded.Claim with { Source = source with { Side = actor.Name } } };
    }

    private static Mode ModeOf(Modality modality) => modality switch
    {
        Modality.Occurred or Modality.Ongoing => Mode.Fact,
        Modality.Scheduled or Modality.Promised => Mode.Announced,
        Modality.Predicted or Modality.Conditional or Modality.Threatened => Mode.Expected,
        Modality.Demanded or Modality.Proposed => Mode.Wished,
        _ => throw new ArgumentOutOfRangeException(nameof(modality)),
    };

    private TimeRange WhenOf(Claim claim, LocalDate reported, Mode mode)
    {
        var range = claim.Occurred ?? default;
        if (!_rules.Has(Rule.T6Claims) && range.Start is null)
            return TimeRange.Day(range.LastDay ?? reported);
        // What is told as a fact cannot lie after the report.
        if (mode != Mode.Fact || range.End is not null || range.Start is { } start && start.Date > reported)
            return range;
        return new TimeRange(range.Start, reported.PlusDays(1).AtMidnight());
    }

    private static LocalDate? Earlier(LocalDate? day, LocalDate reported) =>
        day is { } d ? d < reported ? d : reported : null;
}
