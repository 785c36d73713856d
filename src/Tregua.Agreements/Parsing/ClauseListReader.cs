using System.Collections.Immutable;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads stipulations, exchanges and provisions, wherever they may stand.</summary>
internal sealed class ClauseListReader(AgreementBuilder builder, Scope scope)
{
    /// <summary>Reads the block when it is one of the three.</summary>
    public bool TryRead(Block block)
    {
        if (ClauseReader.IsClause(block))
            ReadClause(block, scope);
        else if (BlockReader.Keyword(block) == "exchange")
            ReadExchange(block);
        else if (BlockReader.Keyword(block) == "provision" && scope.Provision is null)
            ReadProvision(block);
        else
            return false;
        return true;
    }

    private void ReadClause(Block block, Scope within)
    {
        if (!scope.Bag.IsFull)
            new ClauseReader(block, within).ReadInto(builder.Stipulations);
    }

    private void ReadProvision(Block block)
    {
        var cursor = new Cursor(block.Head, scope.Bag);
        cursor.Try("provision");
        var heading = cursor.Expect(TokenKind.Text, "the heading in quotes")?.Value ?? "";
        cursor.ExpectEnd();
        var inner = new ClauseListReader(builder, scope with { Provision = heading });
        var provenance = new Provenance();
        var first = builder.Stipulations.Count;
        foreach (var child in block.Children)
        {
            if (!inner.TryRead(child) && !provenance.TryRead(child, scope, clause: true))
                BlockReader.FailUnknown(child, scope.Bag, "under a provision", "exchange", "clause", "source", "note", "a stipulation (`id: …`)");
        }

        // What stands under the heading is said of each of its clauses.
        for (var i = first; i < builder.Stipulations.Count; i++)
        {
            var clause = builder.Stipulations[i];
            builder.Stipulations[i] = clause with { ClauseNumber = clause.ClauseNumber ?? provenance.ClauseNumber, Sources = [.. clause.Sources, .. provenance.Sources], Notes = [.. clause.Notes, .. provenance.Notes] };
        }
    }

    private void ReadExchange(Block block)
    {
        var cursor = new Cursor(block.Head, scope.Bag);
        cursor.Try("exchange");
        var legs = block.Children.Where(ClauseReader.IsClause).ToImmutableArray();
        var ids = legs.Select(leg => leg.Head.Tokens[0].Source).ToImmutableArray();
        var named = cursor.At(TokenKind.Word) && !cursor.AtWord("together") && !cursor.AtWord("then") && !cursor.AtWord("concurrently") && !DeadlineReader.IsAt(cursor);
        var id = named ? IdReader.Define(cursor, "the id of the exchange") ?? "" : string.Join("-and-", ids);
        var mode = ReadMode(cursor);
        var deadline = ReadDeadline(cursor, block);
        cursor.ExpectEnd("together", "then", "concurrently", "on", "by", "within");
        if (block.Children.Length < 2)
            cursor.Fail(Messages.TooFewLegs(block.Head.Mark));
        ReadLegs(block, scope with { Exchange = id, ExchangeDeadline = deadline });
        builder.Exchanges.Add(new Exchange { Id = id, Legs = ids, Mode = mode, Deadline = deadline, Mark = block.Head.Mark });
    }

    private static ExchangeMode ReadMode(Cursor cursor)
    {
        if (cursor.Try("together"))
            return ExchangeMode.Together;
        if (cursor.Try("concurrently"))
            return ExchangeMode.Concurrently;
        cursor.Try("then");
        return ExchangeMode.Then;
    }

    private Deadline? ReadDeadline(Cursor cursor, Block block)
    {
        if (!DeadlineReader.IsAt(cursor))
            return null;
        var deadline = DeadlineReader.Read(cursor, scope);
        if (deadline is Every)
            cursor.Fail(Messages.RunningDutyOfExchange(block.Head.Mark));
        return deadline;
    }

    private void ReadLegs(Block block, Scope within)
    {
        foreach (var child in block.Children)
        {
            if (ClauseReader.IsClause(child))
                ReadClause(child, within);
            else
                BlockReader.FailUnknown(child, scope.Bag, "under an exchange", "a stipulation (`id: …`)");
        }
    }
}
