using System.Collections.Frozen;
using System.Collections.Immutable;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Quantities;

/// <summary>Whether the words that follow name several things.</summary>
internal static class Plurals
{
    private static readonly FrozenSet<string> Words = Vocabulary.English.Set("plurals");

    /// <summary>True when a plural noun stands within the next four words of the phrase.</summary>
    public static bool Follow(ImmutableArray<Token> tokens, int at)
    {
        for (var i = at; i < Math.Min(tokens.Length, at + 4); i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
                return false;
            if (IsPlural(tokens[i].Lower))
                return true;
            if (tokens[i].Lower is "is" or "was" or "has" or "the" or "in" or "to" or "for" or "on" or "and" or "with" or "as" or "by")
                return false;
        }
        return false;
    }

    /// <summary>True when a word looks like a plural noun.</summary>
    public static bool IsPlural(string word) =>
        Words.Contains(word) || (word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i' or '\''));
}
