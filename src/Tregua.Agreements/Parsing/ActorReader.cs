using System.Collections.Immutable;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Symbols;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads the names of actors.</summary>
internal static class ActorReader
{
    public static bool IsAt(Cursor cursor) => cursor.At(TokenKind.Name) || cursor.At(TokenKind.Text);

    /// <summary>One actor of the agreement, by name; null when the line failed.</summary>
    public static string? Read(Cursor cursor, Scope scope, string what = "the name of an actor")
    {
        cursor.Want(SymbolKind.Actor, scope.Names.Actors.Select(a => a.Name));
        if (TakeName(cursor, what) is not { } token)
            return null;
        if (scope.Names.Actor(token.Value) is { } actor)
        {
            scope.Log.Refer(SymbolKind.Actor, actor.Name, token);
            return actor.Name;
        }

        cursor.Fail(Unknown(token, scope.Names));
        return null;
    }

    /// <summary><c>Israel and Hamas</c>.</summary>
    public static ImmutableArray<string> ReadJoined(Cursor cursor, Scope scope, string what = "the name of an actor")
    {
        var names = ImmutableArray.CreateBuilder<string>();
        do
        {
            var mark = cursor.Here;
            if (Read(cursor, scope, what) is not { } name)
                return [];
            if (names.Contains(name))
                cursor.Fail(Messages.NamedTwice(mark, name));
            names.Add(name);
        }
        while (cursor.Try("and"));
        return names.ToImmutable();
    }

    /// <summary>A name of one capitalised word, or quoted. Two capitalised words in a row are told to stand in quotes.</summary>
    public static Token? TakeName(Cursor cursor, string what)
    {
        if (cursor.Try(TokenKind.Text) is { } text)
            return text;
        if (cursor.Expect(TokenKind.Name, what) is not { } first)
            return null;
        var words = first.Source;
        var last = first;
        while (cursor.Try(TokenKind.Name) is { } next)
        {
            words += " " + next.Source;
            last = next;
        }

        if (last == first)
            return first;
        cursor.Fail(Messages.NameNeedsQuotes(first.Mark with { Length = last.Mark.Column + last.Mark.Length - first.Mark.Column }, words));
        return null;
    }

    /// <summary>The message for a name that no actor bears.</summary>
    public static Diagnostic Unknown(Token token, Names names) => names.ActorByOtherName(token.Value) is { } actor
        ? Messages.AliasOfActor(token.Mark, token.Value, actor.Name)
        : Messages.UnknownActor(token.Mark, token.Value, Suggestion.For(token.Value, [.. names.Actors.Select(a => a.Name), .. names.OtherNames]));
}
