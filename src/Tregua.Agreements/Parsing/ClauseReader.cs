using System.Collections.Immutable;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Formatting;
using Tregua.Agreements.Model;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads one stipulation: its line and what is indented under it.</summary>
internal sealed class ClauseReader(Block block, Scope scope)
{
    private readonly Cursor _cursor = new(block.Head, scope.Bag);
    private readonly ImmutableArray<Milestone>.Builder _milestones = ImmutableArray.CreateBuilder<Milestone>();
    private readonly Provenance _provenance = new();

    /// <summary>True when a block is a stipulation: an id and a colon.</summary>
    public static bool IsClause(Block block) => block.Head.Tokens is [{ Kind: TokenKind.Word }, { Kind: TokenKind.Colon }, ..];

    /// <summary>Reads the stipulation; null when its line or one under it failed.</summary>
    public Stipulation? Read()
    {
        var id = IdReader.Define(_cursor, "the id of the stipulation");
        _cursor.Expect(TokenKind.Colon, "`:`");
        var clause = ReadClause(id ?? "");
        ReadChildren(clause);
        if (clause is null || id is null || _cursor.Failed)
            return null;
        return clause with { Milestones = _milestones.ToImmutable(), Sources = _provenance.Sources, Notes = _provenance.Notes };
    }

    private Stipulation? ReadClause(string id)
    {
        var trigger = TriggerReader.Try(_cursor, scope);
        var within = scope with { HasTrigger = trigger is not null };
        var debtors = ActorReader.ReadJoined(_cursor, scope, "the name of the actor who owes the act");
        var (modal, ofMeans) = ReadModal();
        var act = new ActReader(_cursor, scope).Read();
        var deadline = DeadlineReader.IsAt(_cursor) ? DeadlineReader.Read(_cursor, within) : null;
        if (deadline is Within { Anchor: PerformanceOf own } && own.Stipulation == id || deadline is OnNthDayAfter { Anchor: PerformanceOf self } && self.Stipulation == id)
            _cursor.Fail(Messages.OwnId(block.Head.Mark, id));
        if (deadline is Every or FromDay && scope.Exchange is not null)
            _cursor.Fail(Messages.RunningDutyOfExchange(block.Head.Mark));
        var verifiers = _cursor.Try("verified by") ? ActorReader.ReadJoined(_cursor, scope) : [];
        var relation = ReadRelation(id);
        _cursor.ExpectEnd(act is { Verb: not null } ? Vocabulary.AfterAct : []);
        if (_cursor.Failed || act is null)
            return null;
        return new Stipulation
        {
            Id = id,
            Text = LineText.Write(block.Head.Tokens, 2),
            Modal = modal,
            OfMeans = ofMeans,
            Debtors = debtors,
            Creditors = Creditors(debtors, act.Recipient),
            Act = act,
            Deadline = deadline ?? scope.ExchangeDeadline,
            Trigger = trigger,
            Phase = scope.Phase,
            Amendment = scope.Amendment,
            Exchange = scope.Exchange,
            Provision = scope.Provision,
            Adds = relation.Adds,
            Settles = relation.Settles,
            Replaces = relation.Replaces,
            VerifiedBy = verifiers,
            Line = block.Head.Number,
            Mark = block.Head.Mark,
        };
    }

    private (Modal Modal, bool OfMeans) ReadModal()
    {
        if (_cursor.Try("may"))
            return (Modal.Power, false);
        if (!_cursor.Try("must"))
            _cursor.FailExpected("`must`, `must not`, `may` or `must try to`", "must", "may");
        if (_cursor.Try("not"))
            return (Modal.Prohibition, false);
        return (Modal.Obligation, _cursor.Try("try to"));
    }

    private (bool Adds, ImmutableArray<string> Settles, ImmutableArray<string> Replaces) ReadRelation(string id)
    {
        if (scope.Amendment is null && (_cursor.AtWord("adds") || _cursor.AtWord("settles") || _cursor.AtWord("replaces")))
            _cursor.Fail(Messages.RelationOutsideAmendment(_cursor.Here, _cursor.Peek()!.Source));
        var adds = _cursor.Try("adds");
        var settles = _cursor.Try("settles") ? ReadIds(id) : [];
        var replaces = _cursor.Try("replaces") ? ReadIds(id) : [];
        return (adds, settles, replaces);
    }

    private ImmutableArray<string> ReadIds(string own)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        do
        {
            var mark = _cursor.Here;
            if (IdReader.Stipulation(_cursor, scope) is not { } id)
                return [];
            if (id == own)
                _cursor.Fail(Messages.OwnId(mark, id));
            else if (ids.Contains(id))
                _cursor.Fail(Messages.NamedTwice(mark, id));
            ids.Add(id);
        }
        while (_cursor.Try(TokenKind.Comma) is not null);
        return ids.ToImmutable();
    }

    // Owed to whom the clause says, else to the other parties.
    private ImmutableArray<string> Creditors(ImmutableArray<string> debtors, string? recipient) => recipient is not null
        ? [recipient]
        : [.. scope.Names.Actors.Where(a => a.Role == Role.Party && !debtors.Contains(a.Name)).Select(a => a.Name)];

    private void ReadChildren(Stipulation? clause)
    {
        var countless = 0;
        foreach (var child in block.Children)
        {
            if (_provenance.TryRead(child, scope))
                continue;
            var cursor = new Cursor(child.Head, scope.Bag);
            if (!cursor.Try("at least"))
            {
                BlockReader.FailUnknown(child, scope.Bag, "under a stipulation", "`at least`", "source", "note");
                continue;
            }

            if (clause is { Act.Amount: null } && countless++ == 0)
                cursor.Fail(Messages.QuotaWithoutCount(child.Head.Mark));
            if (ReadMilestone(cursor) is { } milestone)
                _milestones.Add(milestone);
            BlockReader.ExpectNothingUnder(child, scope.Bag, "a quota");
        }
    }

    private Milestone? ReadMilestone(Cursor cursor)
    {
        var number = NumberReader.Units(cursor);
        var more = cursor.Try("more");
        var thing = NounReader.IsAt(cursor) ? NounReader.Read(cursor, scope) : null;
        Deadline? deadline = null;
        if (more ? cursor.Expect("every") : cursor.Expect("by"))
            deadline = more ? DeadlineReader.EveryPeriod(cursor) : DeadlineReader.By(cursor, scope);
        cursor.ExpectEnd();
        return cursor.Failed || deadline is null ? null : new Milestone(number, deadline, thing);
    }
}
