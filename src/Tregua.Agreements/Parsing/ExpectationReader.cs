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
        // A clause may be called by one of these words; then "is" or "read" follows.
        else if (!NamesClause(cursor) && cursor.Try("outlook"))
            Add(cursor, new ExpectedOutlook(line, text, ReadQuoted(cursor), absent));
        else if (!NamesClause(cursor) && cursor.Try("notice"))
            Add(cursor, new ExpectedNotice(line, text, ReadQuoted(cursor), absent));
        else if (!NamesClause(cursor) && cursor.Try("next"))
            Add(cursor, new ExpectedDate(line, text, absent ? null : NumberReader.Date(cursor)?.Date, ReadQuoted(cursor), absent));
        else if (absent)
            cursor.FailExpected("`finding`, `outcome`, `outlook`, `notice` or `next` after `no`", "finding", "outcome", "outlook", "notice", "next");
        else if (!NamesClause(cursor) && cursor.Try("outside"))
            Add(cursor, ReadOutside(cursor, line, text));
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

    private static bool NamesClause(Cursor cursor) => cursor.Peek(1) is { Kind: TokenKind.Word, Source: "is" or "read" };

    private static string ReadQuoted(Cursor cursor) => cursor.Expect(TokenKind.Text, "words of it in quotes")?.Value ?? "";

    private ExpectedOutside? ReadOutside(Cursor cursor, int line, string text)
    {
        var thing = NounReader.Read(cursor, scope);
        cursor.Expect("is");
        cursor.Expect("done");
        var bounds = ExpectedStipulationReader.ReadBounds(cursor);
        return thing is null || bounds.Low is not { } low ? null : new ExpectedOutside(line, text, thing.Thing, low, bounds.High);
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

    /// <summary>After <c>read as</c>.</summary>
    internal static ExpectedReading ReadReading(Cursor cursor, int line, string text, string id, bool isPhase)
    {
        var reading = ReadQuoted(cursor);
        cursor.Expect("is");
        var word = isPhase
            ? Words.Read(cursor, "a state such as `running`", "a state of a phase", StandingWords.PhaseStates)
            : Words.Read(cursor, "a headline such as `partly kept`", "a headline", StandingWords.Headlines);
        return new ExpectedReading(line, text, id, isPhase, reading, word ?? "");
    }

    private ExpectedFact? ReadPhase(Cursor cursor, int line, string text)
    {
        var phase = IdReader.Phase(cursor, scope);
        if (cursor.Try("read as"))
            return ReadReading(cursor, line, text, phase ?? "", isPhase: true);
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
