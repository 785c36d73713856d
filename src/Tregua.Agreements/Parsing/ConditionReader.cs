using System.Collections.Immutable;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Symbols;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads conditions; <c>and</c> binds tighter than <c>or</c>, <c>not</c> tighter than both.</summary>
internal sealed class ConditionReader(Cursor cursor, Scope scope)
{
    private const int Deepest = 30;

    private static readonly string[] OfPhases = ["started", "ended", "renewed"];
    private static readonly string[] OfStipulations = ["kept", "overdue", "violated", "used", "suspended"];

    private int _depth;

    /// <summary>Reads a condition; null when the line failed.</summary>
    public Condition? Read() => ReadJoined("or", () => ReadJoined("and", ReadOne, all => new AllOf(all)), any => new AnyOf(any));

    private Condition? ReadJoined(string word, Func<Condition?> readItem, Func<ImmutableArray<Condition>, Condition> join)
    {
        var items = ImmutableArray.CreateBuilder<Condition>();
        do
        {
            if (readItem() is not { } item)
                return null;
            items.Add(item);
        }
        while (cursor.Try(word));
        return items.Count == 1 ? items[0] : join(items.ToImmutable());
    }

    private Condition? ReadOne()
    {
        if (++_depth > Deepest)
            cursor.Fail(Messages.ConditionTooDeep(cursor.Here));
        var condition = ReadInner();
        _depth--;
        return cursor.Failed ? null : condition;
    }

    private Condition? ReadInner()
    {
        if (cursor.Try("not"))
            return ReadOne() is { } item ? new Not(item) : null;
        if (cursor.Try(TokenKind.Open) is not null)
        {
            var inner = Read();
            cursor.Expect(TokenKind.Close, "`)`");
            return inner;
        }

        if (cursor.Try("agreed"))
            return TopicReader.Read(cursor, scope, "the subject of the terms, in quotes") is { } topic ? new TermsAgreed(topic) : null;
        if (cursor.Try("agreement"))
            return cursor.Expect("terminated") ? new AgreementTerminated() : null;
        if (cursor.Try(TokenKind.Time) is { } token)
            return cursor.Expect("reached") ? new DateReached(token.Time!.Value) : null;
        if (cursor.At(TokenKind.Number))
            return ReadSpan();
        cursor.Want(SymbolKind.Phase, scope.Names.Phases.Keys);
        cursor.Want(SymbolKind.Stipulation, scope.Names.Stipulations);
        return cursor.At(TokenKind.Word) ? ReadNamed() : FailExpected();
    }

    // 30 days after notice reached
    private SpanReached? ReadSpan() =>
        SpanReader.Read(cursor) is { } length && cursor.Expect("after") && AnchorReader.Read(cursor, scope) is { } anchor && cursor.Expect("reached")
            ? new SpanReached(length, anchor)
            : null;

    private Condition? ReadNamed()
    {
        var word = cursor.Peek(1) is { Kind: TokenKind.Word } next ? next.Source : "";
        var first = cursor.Peek()!.Source;
        var isPhase = scope.Names.Phases.ContainsKey(first);
        var isStipulation = scope.Names.Stipulations.Contains(first);
        if (OfPhases.Contains(word) && (isPhase || !isStipulation) && IdReader.Phase(cursor, scope) is { } phase)
        {
            cursor.Take();
            return word switch
            {
                "started" => new PhaseStarted(phase),
                "ended" => new PhaseEnded(phase),
                _ => new PhaseRenewed(phase),
            };
        }

        if (OfStipulations.Contains(word) && (isStipulation || !isPhase) && IdReader.Stipulation(cursor, scope) is { } id)
        {
            cursor.Take();
            return word switch
            {
                "kept" => new StipulationKept(id),
                "overdue" => new StipulationOverdue(id),
                "violated" => new StipulationViolated(id),
                "used" => new PowerUsed(id),
                _ => new StipulationSuspended(id),
            };
        }

        return cursor.Failed ? null : FailAfterName(cursor.Take()!);
    }

    private Condition? FailAfterName(Token first)
    {
        foreach (var word in (IEnumerable<string>)[.. scope.Names.Phases.ContainsKey(first.Source) ? OfPhases : [], .. scope.Names.Stipulations.Contains(first.Source) ? OfStipulations : []])
            cursor.AtWord(word);
        if (scope.Names.Phases.ContainsKey(first.Source))
            cursor.FailExpected($"`started`, `ended` or `renewed` after the phase `{first.Source}`", OfPhases);
        else if (scope.Names.Stipulations.Contains(first.Source))
            cursor.FailExpected($"`kept`, `overdue`, `violated`, `used` or `suspended` after the stipulation `{first.Source}`", OfStipulations);
        else
            cursor.Fail(Messages.Expected(first.Mark, "a condition", first.Source, Suggestion.For(first.Source, [.. scope.Names.Phases.Keys, .. scope.Names.Stipulations, "agreed", "agreement", "not"])));
        return null;
    }

    private Condition? FailExpected()
    {
        cursor.FailExpected("a condition: `agreed \"…\"`, `PHASE started`, `PHASE ended`, `STIPULATION kept`, `STIPULATION overdue`, `DATE reached` or another");
        return null;
    }
}
