using System.Text;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads the words of the standing: <c>partly kept</c> and <c>partly-kept</c> are the same.</summary>
internal static class Words
{
    /// <summary>The words up to the next comma or date, with hyphens between them; null when the line failed.</summary>
    public static string? Read(Cursor cursor, string what)
    {
        if (cursor.Expect(TokenKind.Word, what) is not { } first)
            return null;
        var words = new StringBuilder(first.Source);
        while (cursor.Try(TokenKind.Word) is { } next)
            words.Append('-').Append(next.Source);
        return words.ToString();
    }
}
