using System.Collections.Frozen;
using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Evidence.Proof;
using Tregua.Standings.Cells;
using Tregua.Standings.Crediting;
using Tregua.Standings.Derivations;
using Tregua.Standings.Intake;
using Tregua.Standings.Matching;
using Tregua.Standings.Phases;

namespace Tregua.Standings;

/// <summary>
/// The agreement as known, the claims as resolved, what they establish. Whatever is asked of it is recorded as read by what is
/// being computed, so that only that is computed anew which reads something that changed.
/// </summary>
internal sealed class Setting
{
    /// <summary>Days after the day asked about to which facts count where no rule bounds them.</summary>
    private const int LongAfter = 3650;

    private readonly Inputs _inputs;
    private readonly Memo<string, Deed> _deeds;
    private readonly Memo<string, Deed> _all;
    private readonly Memo<ShelfKey, ImmutableArray<Entry>> _shelves;
    private readonly Memo<string, ImmutableArray<(ResolvedClaim Claim, Match Match)>> _acts;
    private readonly Memo<bool, ImmutableArray<Amendment>> _amendments;
    private readonly Memo<bool, ImmutableArray<Stipulation>> _stipulations;

    internal Setting(Inputs inputs)
    {
        _inputs = inputs;
        var graph = inputs.Graph;
        _amendments = new(graph, _ => Agreement.Amendments.RemoveAll(a => !Knows(a.Agreed, a.Published)), Sequences<Amendment>.Same);
        _stipulations = new(graph, _ => Agreement.Stipulations.RemoveAll(s => s.Amendment is { } title && Amendments.All(a => a.Title != title)), Sequences<Stipulation>.Same);
        _shelves = new(graph, key => inputs.Book.On(key).Visible(), Sequences<Entry>.Same);
        _acts = new(graph, ActsOn, Sequences<(ResolvedClaim, Match)>.Same, StringComparer.Ordinal);
        _deeds = new(graph, id => Deed.Of(this, Agreement.Stipulation(id)!), null, StringComparer.Ordinal);
        _all = new(graph, id => Deed.OfAll(this, Agreement.Stipulation(id)!), null, StringComparer.Ordinal);
        Tallies = new TallyBook(this);
        Bearings = new BearingBook(this);
        Raw = new Setting(this);
        Worlds = World.All(this);
        Bearings.NarrowIn(Worlds[0]);
    }

    private Setting(Setting whole)
    {
        _inputs = whole._inputs;
        _amendments = whole._amendments;
        _stipulations = whole._stipulations;
        _shelves = whole._shelves;
        _acts = whole._acts;
        _deeds = whole._deeds;
        _all = whole._all;
        Tallies = whole.Tallies;
        Bearings = new BearingBook(this);
        Raw = this;
        Worlds = [];
    }

    /// <summary>The same before what was held back or announced is narrowed to the clauses meant: what working out the phases may look at.</summary>
    internal Setting Raw { get; }

    /// <summary>Every combination of readings; one world when nothing is read differently.</summary>
    internal ImmutableArray<World> Worlds { get; }

    internal Graph Graph => _inputs.Graph;

    internal Agreement Agreement => _inputs.Agreement;

    /// <summary>The rules that hold.</summary>
    internal RuleSet Rules => _inputs.Rules;

    /// <summary>The whole question; who needs only the day, the standard or what is known asks for those.</summary>
    internal Question Question
    {
        get
        {
            Graph.Exactly();
            _inputs.Standards.Read();
            _inputs.Knowledge.Read();
            return _inputs.Question;
        }
    }

    /// <summary>The standard of proof.</summary>
    internal Standard Standard
    {
        get
        {
            _inputs.Standards.Read();
            return _inputs.Question.Standard;
        }
    }

    /// <summary>The first moment after the day asked about.</summary>
    internal Horizon Until => Rules.Has(Rule.Q2TheDay) ? new Horizon(Graph) : Today.Exactly.PlusDays(LongAfter).AtMidnight();

    /// <summary>The day asked about.</summary>
    internal Today Today => new(Graph);

    internal Matcher Matcher => _inputs.Matcher;

    /// <summary>The amendments that exist for the question.</summary>
    internal ImmutableArray<Amendment> Amendments => _amendments.Of(true);

    /// <summary>The stipulations that exist for the question, in file order.</summary>
    internal ImmutableArray<Stipulation> Stipulations => _stipulations.Of(true);

    /// <summary>All claims that count, facts after the day asked about left out. What needs only some of them asks for those.</summary>
    internal IEnumerable<ResolvedClaim> Claims => On(new ShelfKey(ShelfKind.All)).Select(e => e.Claim);

    /// <summary>The claims that bear on each stipulation, by its id; what was held back or announced narrowed to the clauses meant.</summary>
    internal BearingBook Bearings { get; }

    internal TallyBook Tallies { get; }

    /// <summary>The claims of some sorts of act.</summary>
    internal IEnumerable<ResolvedClaim> ClaimsOf(params ImmutableArray<string> acts) => Gather(acts.Select(a => new ShelfKey(ShelfKind.Act, a)));

    /// <summary>The facts of some sorts of act on a thing.</summary>
    internal IEnumerable<ResolvedClaim> FactsOf(ImmutableArray<string> acts, string thing) => Gather(acts.Select(a => new ShelfKey(ShelfKind.Fact, a, thing)));

    /// <summary>The claims that give a number of a thing.</summary>
    internal IEnumerable<ResolvedClaim> FiguresOf(string thing) => On(new ShelfKey(ShelfKind.Figure, thing)).Select(e => e.Claim);

    /// <summary>What may be or will be under a condition.</summary>
    internal IEnumerable<ResolvedClaim> Expectations => On(new ShelfKey(ShelfKind.Expectation)).Select(e => e.Claim);

    /// <summary>The claims with an id: one, unless several reports share it.</summary>
    internal IEnumerable<ResolvedClaim> ClaimsWith(string id) => EntriesWith(id).Select(e => e.Claim);

    /// <summary>The claims with an id, with everything each can bear on.</summary>
    internal ImmutableArray<Entry> EntriesWith(string id) => On(new ShelfKey(ShelfKind.Claim, id));

    /// <summary>The claims that can bear on a stipulation, with everything each can bear on.</summary>
    internal ImmutableArray<Entry> CandidatesFor(string stipulation) => On(new ShelfKey(ShelfKind.Stipulation, stipulation));

    /// <summary>The claims that a stipulation was done or was not, which need no narrowing.</summary>
    internal ImmutableArray<(ResolvedClaim Claim, Match Match)> ActsOf(string stipulation) => _acts.Of(stipulation);

    /// <summary>The deed of a stipulation that is not counted.</summary>
    internal Deed DeedOf(Stipulation stipulation) => _deeds.Of(stipulation.Id);

    /// <summary>That all was done of a stipulation that asks for all.</summary>
    internal Deed AllOf(Stipulation stipulation) => _all.Of(stipulation.Id);

    /// <summary>True when the claim bears on some stipulation.</summary>
    internal bool Bears(ResolvedClaim claim) => EntriesWith(claim.Claim.Id).Any(e => !Existing(e.Matches).IsEmpty);

    /// <summary>True when the stipulation exists for the question.</summary>
    internal bool Exists(Stipulation stipulation) => stipulation.Amendment is null || AmendmentOf(stipulation) is not null;

    /// <summary>The stipulations that count, over others, from their own performance.</summary>
    internal FrozenSet<string> Cycles => _inputs.Cycles;

    /// <summary>Of matches those with stipulations that exist for the question.</summary>
    internal ImmutableArray<Match> Existing(ImmutableArray<Match> matches) => matches.RemoveAll(m => Stipulations.All(s => s.Id != m.Stipulation));

    /// <summary>True when it was agreed by the day asked about and published by the day of knowledge.</summary>
    internal bool Knows(PactTime agreed, PactTime? published)
    {
        _inputs.Knowledge.Read();
        return agreed.Date <= Today && (_inputs.Question.KnownBy is not { } knownBy || (published ?? agreed).Date <= knownBy);
    }

    /// <summary>The amendment that a stipulation belongs to; null when it is of the original text.</summary>
    internal Amendment? AmendmentOf(Stipulation stipulation) =>
        stipulation.Amendment is null ? null : Amendments.FirstOrDefault(a => a.Title == stipulation.Amendment);

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

    /// <summary>Everything that counts on the day asked about, in order.</summary>
    internal ImmutableArray<Entry> Entries => On(new ShelfKey(ShelfKind.All));

    /// <summary>True when a claim can bear on a value, through whatever the value rests on.</summary>
    internal bool Reaches(Entry entry, Cell value)
    {
        var shelves = ShelfKey.Of(entry).Where(k => k.Kind != ShelfKind.All).Select(_shelves.CellOf).OfType<Cell>().ToHashSet();
        return value.RestsOn(shelves);
    }

    private ImmutableArray<Entry> On(ShelfKey key) => _shelves.Of(key);

    private List<ResolvedClaim> Gather(IEnumerable<ShelfKey> keys)
    {
        var entries = new List<Entry>();
        foreach (var key in keys)
            entries.AddRange(On(key));
        entries.Sort(Entry.Order);
        return entries.ConvertAll(e => e.Claim);
    }

    private ImmutableArray<(ResolvedClaim Claim, Match Match)> ActsOn(string stipulation)
    {
        var found = ImmutableArray.CreateBuilder<(ResolvedClaim, Match)>();
        if (Stipulations.All(s => s.Id != stipulation))
            return [];
        foreach (var entry in CandidatesFor(stipulation))
        {
            foreach (var match in entry.Matches)
            {
                if (match.Stipulation == stipulation && match.Bearing is (Bearing.Performs or Bearing.Denies))
                    found.Add((entry.Claim, match));
            }
        }
        return found.ToImmutable();
    }
}
