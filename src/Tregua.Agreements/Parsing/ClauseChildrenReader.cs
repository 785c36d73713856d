using System.Collections.Immutable;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads the lines under a stipulation: quotas, shares, readings, what holds otherwise, its number, sources and notes.</summary>
/// <param name="clause">The stipulation; null when its own line failed.</param>
/// <param name="scope">What the lines are read within.</param>
internal sealed class ClauseChildrenReader(Stipulation? clause, Scope scope)
{
    private readonly ImmutableArray<Milestone>.Builder _milestones = ImmutableArray.CreateBuilder<Milestone>();
    private readonly ImmutableArray<Share>.Builder _shares = ImmutableArray.CreateBuilder<Share>();
    private readonly ImmutableArray<ClauseReading>.Builder _readings = ImmutableArray.CreateBuilder<ClauseReading>();
    private readonly Provenance _provenance = new();
    private bool _survives;
    private bool _isCountlessTold;

    /// <summary>The stipulations under <c>otherwise</c>, in file order.</summary>
    public List<Stipulation> Otherwise { get; } = [];

    public Stipulation ApplyTo(Stipulation of) => of with
    {
        Milestones = _milestones.ToImmutable(),
        Shares = _shares.ToImmutable(),
        Readings = _readings.ToImmutable(),
        Survives = _survives,
        ClauseNumber = _provenance.ClauseNumber,
        Sources = _provenance.Sources,
        Notes = _provenance.Notes,
    };

    public void Read(Block block)
    {
        if (_provenance.TryRead(block, scope, clause: true))
            return;
        var cursor = new Cursor(block.Head, scope.Bag);
        if (ClauseReader.IsOtherwise(block))
            ReadOtherwise(block, cursor);
        else if (ReadingReader.IsReading(block))
            ReadReading(block);
        else if (cursor.Try("at least"))
            ReadQuota(block, cursor);
        else if (cursor.Try("of which"))
            ReadShare(block, cursor);
        else if (cursor.Try("survives"))
            ReadSurvives(block, cursor);
        else
            BlockReader.FailUnknown(block, scope.Bag, "under a stipulation", "`at least`", "`of which`", "`otherwise id: …`", "reading", "survives", "clause", "source", "note");
    }

    private void ReadOtherwise(Block block, Cursor cursor)
    {
        if (clause?.Modal == Modal.Power)
            cursor.Fail(Messages.OtherwiseOfPower(block.Head.Mark));
        if (!scope.Bag.IsFull)
            new ClauseReader(block, scope).ReadInto(Otherwise);
    }

    private void ReadReading(Block block)
    {
        if (ReadingReader.OfClause(block, scope) is { } reading)
            _readings.Add(reading);
    }

    private void ReadQuota(Block block, Cursor cursor)
    {
        TellCountless(block, cursor);
        var number = NumberReader.Units(cursor);
        var more = cursor.Try("more");
        var thing = NounReader.IsAt(cursor) ? NounReader.Read(cursor, scope) : null;
        Deadline? deadline = null;
        if (more ? cursor.Expect("every") : cursor.Expect("by"))
            deadline = more ? DeadlineReader.EveryPeriod(cursor) : DeadlineReader.By(cursor, scope);
        cursor.ExpectEnd();
        BlockReader.ExpectNothingUnder(block, scope.Bag, "a quota");
        if (!cursor.Failed && deadline is not null)
            _milestones.Add(new Milestone(number, deadline, thing));
    }

    private void ReadShare(Block block, Cursor cursor)
    {
        TellCountless(block, cursor);
        cursor.Expect("at least");
        var number = cursor.Expect(TokenKind.Number, "a number")?.Number ?? 0;
        var thing = NounReader.Read(cursor, scope);
        string? recipient = null, place = null;
        while (!cursor.Failed && (cursor.AtWord("to") || cursor.AtWord("in")))
        {
            var mark = cursor.Here;
            var word = cursor.Take()!.Source;
            if (word == "to" ? recipient is not null : place is not null)
                cursor.Fail(Messages.SaidTwice(mark, word));
            else if (word == "to")
                recipient = ActorReader.Read(cursor, scope);
            else
                place = PlaceReader.Read(cursor, scope, "a place after `in`, one capitalised word or in quotes");
        }

        cursor.ExpectEnd("to", "in");
        BlockReader.ExpectNothingUnder(block, scope.Bag, "a share");
        if (!cursor.Failed && thing is not null)
            _shares.Add(new Share(number, thing, recipient, place));
    }

    private void ReadSurvives(Block block, Cursor cursor)
    {
        if (_survives)
            cursor.Fail(Messages.GivenTwice(block.Head.Mark, "survives"));
        _survives = true;
        cursor.ExpectEnd();
        BlockReader.ExpectNothingUnder(block, scope.Bag, "this line");
    }

    private void TellCountless(Block block, Cursor cursor)
    {
        if (clause is not { Act.Amount: null } || _isCountlessTold)
            return;
        _isCountlessTold = true;
        cursor.Fail(Messages.QuotaWithoutCount(block.Head.Mark));
    }
}
