using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;
using Tregua.Agreements.Symbols;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads what may follow an assertion's verb and object, in any order, each once: addressee, place, base and times.</summary>
internal sealed class AssertionModifiers(Cursor cursor, Scope scope)
{
    private bool _isTotal;
    private bool _isTimed;
    private PactTime? _from;
    private PactTime? _to;
    private PactTime? _due;
    private int? _batch;

    public string? Place { get; set; }

    public string? Recipient { get; set; }

    public bool IsStill { get; set; }

    public AssertedBase Base => IsStill ? AssertedBase.Stock : _isTotal ? AssertedBase.Total : AssertedBase.Increment;

    public Assertion ApplyTo(Assertion assertion) => assertion with { Place = Place, Recipient = Recipient, Batch = _batch, From = _from, To = _to, Due = _due };

    public void Read()
    {
        while (!cursor.AtEnd && !cursor.At(TokenKind.Comma))
        {
            if (!ReadOne())
            {
                cursor.Fail(Messages.LeftOver(cursor.Here, cursor.Peek()!.Source, Suggestion.For(cursor.Peek()!.Source, Vocabulary.AfterAct)));
                return;
            }
        }
    }

    /// <summary>An actor by name or other name, or anybody in quotes; null when the line failed.</summary>
    public string? ReadName(string what)
    {
        cursor.Want(SymbolKind.Actor, scope.Names.Actors.Select(a => a.Name));
        if (ActorReader.TakeName(cursor, what) is not { } token)
            return null;
        if (scope.Names.Actor(token.Value) is { } actor)
        {
            scope.Log.Refer(SymbolKind.Actor, actor.Name, token);
            return actor.Name;
        }

        if (scope.Names.ActorByOtherName(token.Value) is { } other)
            return other.Aliases.Contains(token.Value) ? other.Name : token.Value;
        if (token.Kind == TokenKind.Name)
            cursor.Fail(Messages.UnknownActor(token.Mark, token.Value, ActorReader.Unknown(token, scope.Names).Hint ?? "put the name of anybody else in quotes"));
        return token.Value;
    }

    private bool ReadOne()
    {
        var mark = cursor.Here;
        var timed = cursor.At(TokenKind.Time, 1);
        if (cursor.Try("in total"))
            Once("in total", mark, ref _isTotal);
        else if (cursor.Try("due"))
            _due = Once("due", mark, _due, NumberReader.Time(cursor));
        else if (cursor.Try("in batch"))
            _batch = ReadBatch(mark);
        else if (timed && cursor.Peek() is { Kind: TokenKind.Word, Source: "on" or "from" or "by" or "since" } word)
            ReadTimes(word);
        else if (cursor.Try("in") || cursor.Try("from"))
            Place = Once("a place", mark, Place, PlaceReader.Read(cursor, scope, "a place, one capitalised word or in quotes"));
        else if (cursor.Try("to"))
            Recipient = Once("to", mark, Recipient, ReadName("to whom"));
        else
            return false;
        return true;
    }

    private int? ReadBatch(SourceMark mark)
    {
        if (_batch is not null)
            cursor.Fail(Messages.SaidTwice(mark, "in batch"));
        return NumberReader.Day(cursor);
    }

    private void ReadTimes(Token word)
    {
        cursor.Take();
        Once(word.Source, word.Mark, ref _isTimed);
        var time = NumberReader.Time(cursor);
        if (word.Source != "by")
            _from = time;
        if (word.Source is "on" or "by")
            _to = time;
        if (word.Source != "from")
            return;
        cursor.Expect("to");
        _to = NumberReader.Time(cursor);
        if (_from is { } from && _to is { } to && to.Start < from.Start)
            cursor.Fail(Messages.EndsBeforeItStarts(word.Mark, from.ToString(), to.ToString()));
    }

    private void Once(string what, SourceMark mark, ref bool given)
    {
        if (given)
            cursor.Fail(Messages.SaidTwice(mark, what));
        given = true;
    }

    private T? Once<T>(string what, SourceMark mark, T? before, T? now)
    {
        if (before is not null)
            cursor.Fail(Messages.SaidTwice(mark, what));
        return now;
    }
}
