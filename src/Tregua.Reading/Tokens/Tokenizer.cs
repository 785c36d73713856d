using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Tregua.Reading.Documents;
using Tregua.Reading.Languages;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Tokens;

/// <summary>Splits text into words, numbers and marks. Any string is taken; nothing but white space and gaps is left out.</summary>
/// <param name="vocabulary">The language's abbreviations and the endings that are words of their own.</param>
internal sealed class Tokenizer(Vocabulary vocabulary)
{
    private readonly TokenShapes _shapes = new(vocabulary);
    private readonly string[] _endings = [.. vocabulary.ListOrNone("endings-apart")];
    private readonly WordStore _words = new();

    /// <summary>The tokens of a whole string, split as English.</summary>
    public static ImmutableArray<Token> Tokenize(string text) => Language.English.Tokenizer.Split(text);

    /// <summary>The tokens of a whole string.</summary>
    public ImmutableArray<Token> Split(string text)
    {
        var tokens = new List<Token>();
        Split(text, 0, text.Length, [], tokens);
        return [.. tokens];
    }

    /// <summary>The word of the first token; null of a text without tokens.</summary>
    /// <param name="text">The text, or so much of it that the first token is whole.</param>
    public Word? First(string text)
    {
        var start = 0;
        while (start < text.Length && IsBlank(text[start]))
            start++;
        if (start == text.Length)
            return null;
        var token = text.AsSpan(start, _shapes.End(text, start, text.Length, out var kind) - start);
        return _words.Of(kind == TokenKind.Word ? token[..^Ending(token)] : token);
    }

    /// <summary>Adds the tokens between two UTF-16 indices, end exclusive, passing over the gaps.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first index.</param>
    /// <param name="end">The index after the last.</param>
    /// <param name="gaps">Markup to pass over, in order; those outside the stretch are ignored.</param>
    /// <param name="tokens">Where they are added.</param>
    public void Split(string text, int start, int end, ReadOnlySpan<Gap> gaps, List<Token> tokens)
    {
        var at = start;
        foreach (var gap in gaps)
        {
            if (gap.End <= at || gap.Start >= end)
                continue;
            Stretch(tokens, text, at, Math.Max(at, gap.Start));
            at = gap.End;
        }
        Stretch(tokens, text, at, end);
    }

    private void Stretch(List<Token> tokens, string text, int start, int end)
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
            at = _shapes.End(text, at, end, out var kind);
            if (kind == TokenKind.Word)
            {
                AddWord(tokens, text, first, at);
                continue;
            }
            var mark = text.AsSpan(first, at - first);
            if (mark is "‘")
                openSingleQuotes++;
            else if (mark is "’" && openSingleQuotes > 0)
                openSingleQuotes--;
            else if (mark is "’")
                mark = "'"; // after a plural it is a possessive, unless it closes a quotation
            tokens.Add(new Token(first, at, _words.Of(mark), kind));
        }
    }

    private void AddWord(List<Token> tokens, string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        if (Ending(word) is > 0 and var length)
        {
            var bare = word[..^length];
            tokens.Add(new Token(start, end - length, _words.Of(bare), IsNumber(bare) ? TokenKind.Number : TokenKind.Word));
            tokens.Add(new Token(end - length, end, _words.Of(word[^length..]), TokenKind.Word));
            return;
        }
        tokens.Add(new Token(start, end, _words.Of(word), TokenKind.Word));
    }

    // How long an ending is that is a word of its own ("'s"); 0 when there is none. All start with an apostrophe.
    private int Ending(ReadOnlySpan<char> word)
    {
        foreach (var ending in _endings)
        {
            if (word.Length > ending.Length && word[^ending.Length] is '\'' or '’' && word[^(ending.Length - 1)..].Equals(ending.AsSpan(1), StringComparison.OrdinalIgnoreCase))
                return ending.Length;
        }
        return 0;
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        if (!char.IsAsciiDigit(text[0]))
            return false;
        foreach (var c in text)
        {
            if (!char.IsDigit(c) && c is not (',' or '.' or ':'))
                return false;
        }
        return true;
    }

    /// <summary>White space, zero-width and direction marks, which no token holds.</summary>
    internal static bool IsBlank(char c) =>
        c < 0x80 ? c <= ' ' || c == 0x7F
        : char.IsWhiteSpace(c) || c is '\u200B' or '\u200E' or '\u200F' or '\uFEFF' or '\u00AD' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
        || (char.IsControl(c) && !char.IsSurrogate(c));

    /// <summary>The category of the code point at an index; a lone surrogate is one.</summary>
    internal static UnicodeCategory Category(string text, int index, out int width)
    {
        if (!char.IsSurrogate(text[index]))
        {
            width = 1;
            return char.GetUnicodeCategory(text[index]);
        }
        if (Rune.TryGetRuneAt(text, index, out var rune))
        {
            width = rune.Utf16SequenceLength;
            return Rune.GetUnicodeCategory(rune);
        }
        width = 1;
        return UnicodeCategory.Surrogate;
    }
}
