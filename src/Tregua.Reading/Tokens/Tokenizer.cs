using System.Collections.Immutable;

namespace Tregua.Reading.Tokens;

/// <summary>Splits text into words, numbers and marks.</summary>
internal static class Tokenizer
{
    /// <summary>The tokens of a whole string.</summary>
    public static ImmutableArray<Token> Tokenize(string text) => Tokenize(text, 0, text.Length);

    /// <summary>The tokens between two UTF-16 indices, end exclusive.</summary>
    public static ImmutableArray<Token> Tokenize(string text, int start, int end)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var i = start;
        while (i < end)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }
            var first = i;
            if (char.IsLetterOrDigit(text[i]))
            {
                while (i < end && (char.IsLetterOrDigit(text[i]) || (i + 1 < end && char.IsLetterOrDigit(text[i + 1]) && text[i] is '-' or '\'' or '’' or ',' or '.' or ':')))
                    i++;
                tokens.Add(new Token(first, i, text[first..i].Replace('’', '\''), char.IsDigit(text[first]) ? TokenKind.Number : TokenKind.Word));
            }
            else
            {
                i++;
                tokens.Add(new Token(first, i, text[first..i].Replace('’', '\''), TokenKind.Punctuation));
            }
        }
        return tokens.ToImmutable();
    }
}
