using System.Text;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Syntax;

namespace Tregua.Agreements.Parsing;

/// <summary>Reads the words of the standing: <c>partly kept</c> and <c>partly-kept</c> are the same.</summary>
internal static class Words
{
    /// <summary>The words up to the next comma or date, with hyphens between them; null when the line failed or they are none of those known.</summary>
    /// <param name="cursor">Where they stand.</param>
    /// <param name="what">What is expected, with an example.</param>
    /// <param name="sort">What sort of word it is, with its article: <c>a headline</c>.</param>
    /// <param name="known">The words there are, hyphenated.</param>
    public static string? Read(Cursor cursor, string what, string sort, IReadOnlyList<string> known)
    {
        foreach (var one in known)
            cursor.AtWords(one.Replace('-', ' '));
        if (cursor.Expect(TokenKind.Word, what) is not { } first)
            return null;
        var words = new StringBuilder(first.Source);
        var last = first;
        while (cursor.Try(TokenKind.Word) is { } next)
        {
            words.Append('-').Append(next.Source);
            last = next;
        }

        var word = words.ToString();
        if (known.Contains(word))
            return word;
        var spoken = word.Replace('-', ' ');
        var mark = first.Mark with { Length = last.Mark.Column + last.Mark.Length - first.Mark.Column };
        cursor.Fail(Messages.UnknownWord(mark, spoken, sort, Suggestion.For(spoken, known.Select(k => k.Replace('-', ' '))) ?? $"write {Listed(known)}"));
        return null;
    }

    private static string Listed(IReadOnlyList<string> known) =>
        string.Join(", ", known.Take(known.Count - 1).Select(k => $"`{k.Replace('-', ' ')}`")) + $" or `{known[^1].Replace('-', ' ')}`";
}
