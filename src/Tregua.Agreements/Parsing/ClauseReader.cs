using System.Collections.Immutable;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Formatting;
using Tregua.Agreements.Model;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads one stipulation, its line and what is indented under it, and those under its <c>otherwise</c>.</summary>
internal sealed class ClauseReader(Block block, Scope scope)
{
    private readonly Cursor _cursor = new(block.Head, scope.Bag);

    /// <summary>True when a block is a stipulation: an id and a colon.</summary>
    public static bool IsClause(Block block) => block.Head.Tokens is [{ Kind: TokenKind.Word }, { Kind: TokenKind.Colon }, ..];

    /// <summary>True when a block is a stipulation after <c>otherwise</c>.</summary>
    public static bool IsOtherwise(Block block) => block.Head.Tokens is [{ Kind: TokenKind.Word, Source: "otherwise" }, { Kind: TokenKind.Word }, { Kind: TokenKind.Colon }, ..];

    /// <summary>Reads the stipulation and adds it, those under its <c>otherwise</c> after it; adds nothing when a line failed.</summary>
    public void ReadInto(List<Stipulation> clauses)
    {
        var start = _cursor.Try("otherwise") ? 3 : 2;
        var id = IdReader.Define(_cursor, "the id of the stipulation");
        _cursor.Expect(TokenKind.Colon, "`:`");
        var clause = ReadLine(id ?? "", start);
        var children = new ClauseChildrenReader(clause, scope with { Exchange = null, ExchangeDeadline = null, OtherwiseOf = id });
        foreach (var child in block.Children)
            children.Read(child);
        if (clause is null || id is null || _cursor.Failed)
            return;
        clauses.Add(children.ApplyTo(clause));
        clauses.AddRange(children.Otherwise);
    }

    private Stipulation? ReadLine(string id, int start)
    {
        var (when, @while) = ReadCondition();
        var use = TriggerReader.TryUse(_cursor, scope);
        var trigger = TriggerReader.Try(_cursor, scope);
        var within = scope with { HasTrigger = trigger is not null || use is not null, HasCondition = when is not null || @while is not null || start == 3 };
        var debtors = ActorReader.ReadJoined(_cursor, scope, "the name of the actor who owes the act");
        var modal = ReadModal(debtors.Length);
        var act = new ActReader(_cursor, scope, modal.Modal).Read();
        var exceptions = ReadExceptions(modal.Modal);
        var time = new ClauseTimeReader(_cursor, within, modal.Modal, act).Read();
        if (scope.Exchange is not null && time.Deadline is Every or FromDay or Continuing)
            _cursor.Fail(Messages.RunningDutyOfExchange(block.Head.Mark));
        var verifiers = _cursor.Try("verified by") ? ActorReader.ReadJoined(_cursor, scope) : [];
        var relation = new RelationReader(_cursor, scope).Read(id);
        _cursor.ExpectEnd(act is { Verb: not null } ? Vocabulary.AfterAct : []);
        if (ReferringToItself.Is(id, when, @while, time.Deadline, time.Window))
            _cursor.Fail(Messages.OwnId(block.Head.Tokens[start - 2].Mark, id));
        if (_cursor.Failed || act is null)
            return null;
        return new Stipulation
        {
            Id = id,
            Text = LineText.Write(block.Head.Tokens, start),
            Modal = modal.Modal,
            OfMeans = modal.OfMeans,
            Each = modal.Each,
            Debtors = debtors,
            Creditors = Creditors(debtors, act.Recipient),
            Act = act,
            Deadline = time.Deadline ?? scope.ExchangeDeadline,
            Window = time.Window,
            When = when,
            While = @while,
            OtherwiseOf = scope.OtherwiseOf,
            Exceptions = exceptions,
            Trigger = trigger,
            UseOf = use,
            Phase = scope.Phase,
            Amendment = scope.Amendment,
            Exchange = scope.Exchange,
            Provision = scope.Provision,
            Adds = relation.Adds,
            Settles = relation.Settles,
            Replaces = relation.Replaces,
            VerifiedBy = verifiers,
            Line = block.Head.Number,
            Mark = Mark(start - 2),
        };
    }

    // From the id to the end of the line.
    private SourceMark Mark(int first)
    {
        var (begin, end) = (block.Head.Tokens[first].Mark, block.Head.Tokens[^1].Mark);
        return begin with { Length = end.Column + end.Length - begin.Column };
    }

    private (Condition? When, Condition? While) ReadCondition()
    {
        var when = _cursor.Try("when");
        if (!when && !_cursor.Try("while"))
            return (null, null);
        var condition = new ConditionReader(_cursor, scope).Read();
        _cursor.Expect(TokenKind.Comma, "`,` after the condition");
        return when ? (condition, null) : (null, condition);
    }

    private (Modal Modal, bool OfMeans, bool Each) ReadModal(int debtors)
    {
        if (_cursor.Try("may"))
            return (Modal.Power, false, false);
        if (!_cursor.Try("must"))
            _cursor.FailExpected("`must`, `must not`, `must each`, `must try to` or `may`", "must", "may");
        if (_cursor.Try("not"))
            return (Modal.Prohibition, false, false);
        var mark = _cursor.Here;
        var each = _cursor.Try("each");
        if (each && debtors == 1)
            _cursor.Fail(Messages.EachOfOne(mark));
        return (Modal.Obligation, _cursor.Try("try to"), each);
    }

    private ImmutableArray<string> ReadExceptions(Modal modal)
    {
        var mark = _cursor.Here;
        if (!_cursor.Try("except"))
            return [];
        if (modal != Modal.Prohibition)
            _cursor.Fail(Messages.ExceptOutsideProhibition(mark));
        var exceptions = ImmutableArray.CreateBuilder<string>();
        ListReader.Texts(_cursor, exceptions, "what is excepted, in quotes");
        return exceptions.ToImmutable();
    }

    // Owed to whom the clause says, else to the other parties.
    private ImmutableArray<string> Creditors(ImmutableArray<string> debtors, string? recipient) => recipient is not null
        ? [recipient]
        : [.. scope.Names.Actors.Where(a => a.Role == Role.Party && !debtors.Contains(a.Name)).Select(a => a.Name)];
}
