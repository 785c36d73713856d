using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Proof;
using Tregua.Evidence.Sources;
using Tregua.Standings.Crediting;
using Tregua.Standings.Derivations;
using Tregua.Standings.Matching;
using Tregua.Standings.Phases;

namespace Tregua.Standings;

/// <summary>What does not depend on readings: the agreement as known, the claims as resolved, what they establish.</summary>
internal sealed class Setting
{
    /// <summary>Days after the day asked about to which facts count where no rule bounds them.</summary>
    private const int LongAfter = 3650;

    private readonly HashSet<string> _bearing = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Deed> _deeds = new(StringComparer.Ordinal);

    internal Setting(Agreement agreement, ImmutableArray<RecordedClaim> claims, Question question, RuleSet? rules = null)
    {
        Rules = rules ?? RuleSet.All;
        Agreement = agreement;
        Question = Asked(question);
        Until = question.At.PlusDays(Rules.Has(Rule.Q2TheDay) ? 1 : LongAfter).AtMidnight();
        Matcher = new Matcher(agreement, Rules);
        Amendments = agreement.Amendments.RemoveAll(a => !Knows(a.Agreed, a.Published));
        Stipulations = agreement.Stipulations.RemoveAll(s => s.Amendment is { } title && Amendments.All(a => a.Title != title));
        Claims = Resolved(claims);
        Bearings = MatchAll(null);
        Tallies = new TallyBook(this);
    }

    internal Agreement Agreement { get; }

    /// <summary>The rules that hold.</summary>
    internal RuleSet Rules { get; }

    internal Question Question { get; }

    /// <summary>The first moment after the day asked about.</summary>
    internal LocalDateTime Until { get; }

    internal Matcher Matcher { get; }

    /// <summary>The amendments that exist for the question.</summary>
    internal ImmutableArray<Amendment> Amendments { get; }

    /// <summary>The stipulations that exist for the question, in file order.</summary>
    internal ImmutableArray<Stipulation> Stipulations { get; }

    /// <summary>The claims that count, facts after the day asked about left out.</summary>
    internal ImmutableArray<ResolvedClaim> Claims { get; }

    /// <summary>The claims that bear on each stipulation, by its id.</summary>
    internal ILookup<string, (ResolvedClaim Claim, Match Match)> Bearings { get; private set; }

    /// <summary>The deed of a stipulation that is not counted.</summary>
    internal Deed DeedOf(Stipulation stipulation)
    {
        if (!_deeds.TryGetValue(stipulation.Id, out var deed))
            _deeds[stipulation.Id] = deed = Deed.Of(this, stipulation);
        return deed;
    }

    /// <summary>True when the claim bears on some stipulation.</summary>
    internal bool Bears(ResolvedClaim claim) => _bearing.Contains(claim.Claim.Id);

    internal TallyBook Tallies { get; }

    /// <summary>True when what was agreed and published then exists for the question.</summary>
    internal bool Knows(PactTime agreed, PactTime? published) => Admission.Knows(Question, agreed, published);

    /// <summary>The amendment that a stipulation belongs to; null when it is of the original text.</summary>
    internal Amendment? AmendmentOf(Stipulation stipulation) => Amendments.FirstOrDefault(a => a.Title == stipulation.Amendment);

    /// <summary>True when a known amendment put another clause in its place.</summary>
    internal bool IsReplaced(Stipulation stipulation) => Stipulations.Any(s => s.Replaces.Contains(stipulation.Id));

    /// <summary>The stakes of an obligation.</summary>
    internal Stakes StakesOf(ImmutableArray<string> debtors, ImmutableArray<string> creditors, ImmutableArray<string> verifiedBy) => new()
    {
        Gains = debtors,
        Loses = creditors,
        Monitors = Names(Role.Monitor),
        Mediators = Names(Role.Mediator).AddRange(Names(Role.Guarantor)),
        Parties = Names(Role.Party),
        VerifiedBy = Rules.Has(Rule.V1Verification) ? verifiedBy : [],
    };

    internal ImmutableArray<string> Names(Role role)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var actor in Agreement.Actors)
        {
            if (actor.Role == role)
                names.Add(actor.Name);
        }
        return names.ToImmutable();
    }

    /// <summary>Narrows what was held back or announced to the clauses meant, which takes knowing what fell due.</summary>
    internal void Narrow(World world) => Bearings = MatchAll(new Targets(this, world));

    private ILookup<string, (ResolvedClaim Claim, Match Match)> MatchAll(Targets? targets)
    {
        var found = new List<(ResolvedClaim Claim, Match Match)>();
        foreach (var claim in Claims)
        {
            var matches = Matcher.Matches(claim).RemoveAll(m => Stipulations.All(s => s.Id != m.Stipulation));
            foreach (var match in targets?.Narrow(claim, matches) ?? matches)
            {
                found.Add((claim, match));
                _bearing.Add(claim.Claim.Id);
            }
        }
        return found.ToLookup(f => f.Match.Stipulation, StringComparer.Ordinal);
    }

    private ImmutableArray<ResolvedClaim> Resolved(ImmutableArray<RecordedClaim> claims)
    {
        var resolved = ImmutableArray.CreateBuilder<ResolvedClaim>();
        foreach (var recorded in Admission.Admit(claims, Question, Agreement.Zone))
        {
            var claim = Matcher.Resolver.Resolve(recorded, recorded.Reported(Agreement.Zone));
            if (HadHappened(claim) || !Rules.Has(Rule.Q2TheDay))
                resolved.Add(Rules.Has(Rule.E3Origins) ? claim : OfItsOwn(claim));
        }
        return resolved.ToImmutable();
    }

    /// <summary>The question as far as the rules of knowledge and proof let it ask.</summary>
    private Question Asked(Question question)
    {
        if (!Rules.Has(Rule.Q1Knowledge))
            question = question with { KnownBy = null, RecordedBy = null, ReviewedOnly = false };
        return Rules.Has(Rule.E4Proof) ? question : question with { Standard = Standard.Any };
    }

    /// <summary>The claim as if each were an origin of its own.</summary>
    private static ResolvedClaim OfItsOwn(ResolvedClaim claim)
    {
        var source = claim.Claim.Source with { Name = claim.Claim.Id, Side = null, Kind = SourceKind.ThirdParty };
        return claim with { Recorded = claim.Recorded with { Claim = claim.Claim with { Source = source } } };
    }

    /// <summary>A fact without a date counts from its report on. Facts count when they can have occurred by the day asked about; what is merely said, when it was said by then.</summary>
    private bool HadHappened(ResolvedClaim claim) => claim.Mode == Mode.Fact
        ? claim.When.Start is { } start ? start < Until : claim.Dated || claim.Reported <= Question.At || claim.Claim.Quantity?.Base == QuantityBase.Total
        : (claim.Claim.Said?.FirstDay ?? claim.Reported) <= Question.At;
}
