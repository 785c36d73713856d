using System.Collections.Immutable;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Formatting;
using Tregua.Agreements.Model;
using Tregua.Agreements.Symbols;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads <c>expect at …</c> and the lines under it.</summary>
internal sealed class ExpectationReader(Block block, Scope scope)
{
    private readonly ImmutableArray<ExpectedFact>.Builder _facts = ImmutableArray.CreateBuilder<ExpectedFact>();

    /// <summary>Reads an expectation; null when its first line failed.</summary>
    public Expectation? Read()
    {
        var cursor = new Cursor(block.Head, scope.Bag);
        cursor.Try("expect");
        cursor.Expect("at");
        var at = NumberReader.Date(cursor);
        PactTime? knownBy = null;
        string? standard = null;
        while (cursor.Try(TokenKind.Comma) is not null)
        {
            if (knownBy is null && cursor.Try("known by"))
                knownBy = NumberReader.Date(cursor);
            else if (standard is null && cursor.Try("standard"))
                standard = StandardReader.Read(cursor, scope, ownNames: true);
            else
                cursor.FailExpected("`known by` or `standard`, each once", "known", "standard");
        }

        cursor.ExpectEnd();
        foreach (var child in block.Children)
            ReadFact(child);
        if (block.Children.IsEmpty)
            cursor.Fail(Messages.NothingExpected(block.Head.Mark));
        return cursor.Failed ? null : new Expectation { At = at!.Value.Date, KnownBy = knownBy?.Date, Standard = standard, Facts = _facts.ToImmutable(), Line = block.Head.Number };
    }

    private void ReadFact(Block child)
    {
        var cursor = new Cursor(child.Head, scope.Bag);
        var line = child.Head.Number;
        var text = LineText.Write(child.Head.Tokens);
        var absent = cursor.Try("no");
        if (cursor.Try("finding"))
            Add(cursor, ReadFinding(cursor, line, text, absent));
        else if (cursor.Try("outcome"))
            Add(cursor, ReadOutcome(cursor, line, text, absent));
        else if (absent)
            cursor.FailExpected("`finding` or `outcome` after `no`", "finding", "outcome");
        else if (cursor.Try("agreement"))
            Add(cursor, ReadAgreement(cursor, line, text));
        else if (cursor.Try("phase"))
            Add(cursor, ReadPhase(cursor, line, text));
        else if (cursor.Try("exchange"))
            ReadExposure(cursor, line, text);
        else
            Add(cursor, new ExpectedStipulationReader(cursor, scope).Read(line, text));
        BlockReader.ExpectNothingUnder(child, scope.Bag, "this line");
    }

    private void Add(Cursor cursor, ExpectedFact? fact)
    {
        cursor.ExpectEnd();
        if (!cursor.Failed && fact is not null)
            _facts.Add(fact);
    }

    private static ExpectedFinding ReadFinding(Cursor cursor, int line, string text, bool absent)
    {
        if (cursor.Try(TokenKind.Text) is { } words)
            return new ExpectedFinding(line, text, null, words.Value, absent);
        var kind = Words.Read(cursor, "the kind of the finding, or words of it in quotes", "a kind of finding", StandingWords.Findings);
        return new ExpectedFinding(line, text, kind, null, absent);
    }

    private static ExpectedOutcome ReadOutcome(Cursor cursor, int line, string text, bool absent)
    {
        var words = cursor.Expect(TokenKind.Text, "words of the outcome in quotes");
        var from = cursor.Try("from") ? NumberReader.Date(cursor) : null;
        var to = cursor.Try("to") ? NumberReader.Date(cursor) : null;
        return new ExpectedOutcome(line, text, words?.Value ?? "", from?.Date, to?.Date, absent);
    }

    private static ExpectedAgreement? ReadAgreement(Cursor cursor, int line, string text) =>
        cursor.Expect("is") && Words.Read(cursor, "`running`, `suspended` or `terminated`", "a state of the agreement", StandingWords.AgreementStates) is { } state
            ? new ExpectedAgreement(line, text, state)
            : null;

    private ExpectedPhase? ReadPhase(Cursor cursor, int line, string text)
    {
        var phase = IdReader.Phase(cursor, scope);
        cursor.Expect("is");
        var state = cursor.AtWord("day") ? null : Words.Read(cursor, "a state such as `running`", "a state of a phase", StandingWords.PhaseStates);
        int? day = null, of = null;
        if (state is null || cursor.Try(TokenKind.Comma) is not null)
        {
            cursor.Expect("day");
            day = NumberReader.Day(cursor);
            of = cursor.Try("of") ? NumberReader.Day(cursor) : null;
        }

        return phase is null ? null : new ExpectedPhase(line, text, phase, state, day, of);
    }

    private void ReadExposure(Cursor cursor, int line, string text)
    {
        cursor.Want(SymbolKind.Exchange, scope.Names.Exchanges);
        var token = cursor.Expect(TokenKind.Word, "the id of an exchange");
        if (token is not null && scope.Names.Exchanges.Contains(token.Source))
            scope.Log.Refer(SymbolKind.Exchange, token.Source, token);
        else if (token is not null && scope.Names.Stipulations.Contains(token.Source))
            scope.Log.Refer(SymbolKind.Stipulation, token.Source, token);
        if (token is not null && !scope.Names.Exchanges.Contains(token.Source) && !scope.Names.Stipulations.Contains(token.Source))
            cursor.Fail(Messages.UnknownExchange(token.Mark, token.Source, Suggestion.For(token.Source, scope.Names.Exchanges)));
        cursor.Expect(TokenKind.Colon, "`:`");
        do
        {
            var given = cursor.Try("given by");
            if (!given && !cursor.Try("owed to"))
                cursor.FailExpected("`given by` or `owed to`", "given", "owed");
            var actor = ActorReader.Read(cursor, scope);
            var number = cursor.Expect(TokenKind.Number, "a number")?.Number;
            if (!cursor.Failed)
                _facts.Add(new ExpectedExposure(line, text, token!.Source, actor!, given ? number : null, given ? null : number));
        }
        while (cursor.Try(TokenKind.Comma) is not null);
        cursor.ExpectEnd();
    }
}
