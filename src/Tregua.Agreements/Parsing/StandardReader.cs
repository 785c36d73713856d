using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Symbols;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads a combination of standards of proof, such as <c>independent or monitor</c>.</summary>
internal static class StandardReader
{
    private const int Deepest = 30;

    /// <summary>The combination as it is written, checked word by word; null when the line failed.</summary>
    public static string? Read(Cursor cursor, Scope scope, bool ownNames)
    {
        var words = new List<Token>();
        ReadJoined(cursor, scope, ownNames, words, 0);
        return cursor.Failed ? null : Formatting.LineText.Write(words);
    }

    private static void ReadJoined(Cursor cursor, Scope scope, bool ownNames, List<Token> words, int depth)
    {
        ReadOne(cursor, scope, ownNames, words, depth);
        while (cursor.AtWord("and") || cursor.AtWord("or"))
        {
            words.Add(cursor.Take()!);
            ReadOne(cursor, scope, ownNames, words, depth);
        }
    }

    private static void ReadOne(Cursor cursor, Scope scope, bool ownNames, List<Token> words, int depth)
    {
        while (cursor.AtWord("not") && depth++ <= Deepest)
            words.Add(cursor.Take()!);
        if (depth > Deepest)
            cursor.Fail(Messages.ConditionTooDeep(cursor.Here));
        if (cursor.Try(TokenKind.Open) is { } open)
        {
            words.Add(open);
            ReadJoined(cursor, scope, ownNames, words, depth + 1);
            if (cursor.Expect(TokenKind.Close, "`)`") is { } close)
                words.Add(close);
            return;
        }

        cursor.Want(SymbolKind.Standard, [.. Vocabulary.Standards, .. ownNames ? scope.Names.Standards : []]);
        if (cursor.Expect(TokenKind.Word, "a standard of proof such as `independent`") is not { } name)
            return;
        words.Add(name);
        if (ownNames && scope.Names.Standards.Contains(name.Source))
            scope.Log.Refer(SymbolKind.Standard, name.Source, name);
        string[] known = [.. Vocabulary.Standards, .. ownNames ? scope.Names.Standards : []];
        if (!known.Contains(name.Source))
            cursor.Fail(Messages.UnknownStandard(name.Mark, name.Source, Suggestion.For(name.Source, known) ?? $"standards are {string.Join(", ", known)}"));
    }
}
