using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Symbols;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads ids: those that a line defines and those it refers to.</summary>
internal static class IdReader
{
    /// <summary>Takes the id that a line defines; null when the line failed.</summary>
    public static string? Define(Cursor cursor, string what)
    {
        if (cursor.Peek() is { Kind: TokenKind.Name or TokenKind.Text } name)
            cursor.Fail(Messages.BadId(name.Mark, name.Source));
        if (cursor.Expect(TokenKind.Word, what) is not { } token)
            return null;
        if (!IsId(token.Source))
            cursor.Fail(Messages.BadId(token.Mark, token.Source));
        else if (Vocabulary.NotIds.Contains(token.Source))
            cursor.Fail(Messages.ReservedWord(token.Mark, token.Source));
        return cursor.Failed ? null : token.Source;
    }

    /// <summary>Takes the id of a phase; null when the line failed.</summary>
    public static string? Phase(Cursor cursor, Scope scope)
    {
        cursor.Want(SymbolKind.Phase, scope.Names.Phases.Keys);
        if (cursor.Expect(TokenKind.Word, "the id of a phase") is not { } token)
            return null;
        if (scope.Names.Phases.ContainsKey(token.Source))
        {
            scope.Log.Refer(SymbolKind.Phase, token.Source, token);
            return token.Source;
        }

        cursor.Fail(Messages.UnknownPhase(token.Mark, token.Source, Suggestion.For(token.Source, scope.Names.Phases.Keys)));
        return null;
    }

    /// <summary>Takes the id of a stipulation; null when the line failed.</summary>
    public static string? Stipulation(Cursor cursor, Scope scope)
    {
        cursor.Want(SymbolKind.Stipulation, scope.Names.Stipulations);
        if (cursor.Expect(TokenKind.Word, "the id of a stipulation") is not { } token)
            return null;
        if (scope.Names.Stipulations.Contains(token.Source))
        {
            scope.Log.Refer(SymbolKind.Stipulation, token.Source, token);
            return token.Source;
        }

        cursor.Fail(Messages.UnknownStipulation(token.Mark, token.Source, Suggestion.For(token.Source, scope.Names.Stipulations)));
        return null;
    }

    private static bool IsId(string word)
    {
        foreach (var c in word)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-')
                return false;
        }

        return char.IsAsciiLetterLower(word[0]) && word[^1] != '-';
    }
}
