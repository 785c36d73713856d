using System.Collections.Immutable;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads conditions; <c>and</c> binds tighter than <c>or</c>, <c>not</c> tighter than both.</summary>
internal sealed class ConditionReader(Cursor cursor, Scope scope)
{
    private const int Deepest = 30;
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
            return cursor.Expect(TokenKind.Text, "the subject of the terms, in quotes") is { } topic ? new TermsAgreed(topic.Value) : null;
        if (cursor.Try(TokenKind.Time) is { } token)
            return cursor.Expect("reached") ? new DateReached(token.Time!.Value) : null;
        return ReadNamed();
    }

    private Condition? ReadNamed()
    {
        if (!cursor.At(TokenKind.Word))
        {
            cursor.FailExpected("a condition: `agreed \"…\"`, `PHASE started`, `PHASE ended`, `STIPULATION kept` or `DATE reached`");
            return null;
        }

        if (cursor.AtWord("started", 1) || cursor.AtWord("ended", 1))
        {
            if (IdReader.Phase(cursor, scope) is not { } phase)
                return null;
            return cursor.Try("started") ? new PhaseStarted(phase) : cursor.Expect("ended") ? new PhaseEnded(phase) : null;
        }

        if (cursor.AtWord("kept", 1))
            return IdReader.Stipulation(cursor, scope) is { } id && cursor.Expect("kept") ? new StipulationKept(id) : null;
        var first = cursor.Take()!;
        if (scope.Names.Phases.ContainsKey(first.Source))
            cursor.FailExpected($"`started` or `ended` after the phase `{first.Source}`", "started", "ended");
        else if (scope.Names.Stipulations.Contains(first.Source))
            cursor.FailExpected($"`kept` after the stipulation `{first.Source}`", "kept");
        else
            cursor.Fail(Messages.Expected(first.Mark, "a condition", first.Source, Suggestion.For(first.Source, [.. scope.Names.Phases.Keys, .. scope.Names.Stipulations, "agreed", "not"])));
        return null;
    }
}
