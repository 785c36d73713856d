using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Tregua.Reading.Documents;

namespace Tregua.Reading.Tokens;

/// <summary>Splits text into words, numbers and marks. Any string is taken; nothing but white space and gaps is left out.</summary>
internal static class Tokenizer
{
    /// <summary>The tokens of a whole string.</summary>
    public static ImmutableArray<Token> Tokenize(string text) => Tokenize(text, 0, text.Length, []);

    /// <summary>The tokens between two UTF-16 indices, end exclusive, passing over the gaps.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first index.</param>
    /// <param name="end">The index after the last.</param>
    /// <param name="gaps">Markup to pass over, in order; those outside the stretch are ignored.</param>
    public static ImmutableArray<Token> Tokenize(string text, int start, int end, ReadOnlySpan<Gap> gaps)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var at = start;
        foreach (var gap in gaps)
        {
            if (gap.End <= at || gap.Start >= end)
                continue;
            Stretch(tokens, text, at, Math.Max(at, gap.Start));
            at = gap.End;
        }
        Stretch(tokens, text, at, end);
        return tokens.ToImmutable();
    }

    private static void Stretch(ImmutableArray<Token>.Builder tokens, string text, int start, int end)
    {
        var at = start;
        var openSingleQuotes = 0;
        while (at < end)
        {
            if (IsBlank(text[at]))
            {
                at++;
                continue;
            }
            var first = at;
            at = TokenShapes.End(text, at, end, out var kind);
            if (kind == TokenKind.Word)
            {
                AddWord(tokens, text, first, at);
                continue;
            }
            var mark = text[first..at];
            openSingleQuotes += mark == "‘" ? 1 : 0;
            if (mark == "’")
            {
                // After a plural it is a possessive, unless it closes a quotation.
                if (openSingleQuotes == 0)
                    mark = "'";
                else
                    openSingleQuotes--;
            }
            tokens.Add(new Token(first, at, mark, kind));
        }
    }

    private static void AddWord(ImmutableArray<Token>.Builder tokens, string text, int start, int end)
    {
        var word = text[start..end].Replace('’', '\'');
        if (word.Length > 2 && word[^2] == '\'' && word[^1] is 's' or 'S')
        {
            tokens.Add(new Token(start, end - 2, word[..^2], char.IsAsciiDigit(word[0]) && IsNumber(word.AsSpan(0, word.Length - 2)) ? TokenKind.Number : TokenKind.Word));
            tokens.Add(new Token(end - 2, end, word[^2..], TokenKind.Word));
            return;
        }
        tokens.Add(new Token(start, end, word, TokenKind.Word));
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsDigit(c) && c is not (',' or '.' or ':'))
                return false;
        }
        return true;
    }

    /// <summary>White space, zero-width and direction marks, which no token holds.</summary>
    internal static bool IsBlank(char c) =>
        char.IsWhiteSpace(c) || c is '\u200B' or '\u200E' or '\u200F' or '\uFEFF' or '\u00AD' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
        || (char.IsControl(c) && !char.IsSurrogate(c));

    /// <summary>The category of the code point at an index; a lone surrogate is one.</summary>
    internal static UnicodeCategory Category(string text, int index, out int width)
    {
        if (Rune.TryGetRuneAt(text, index, out var rune))
        {
            width = rune.Utf16SequenceLength;
            return Rune.GetUnicodeCategory(rune);
        }
        width = 1;
        return UnicodeCategory.Surrogate;
    }
}
