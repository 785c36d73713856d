using System.Collections.Frozen;
using System.Collections.Immutable;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Quantities;

/// <summary>Whether the words that follow name several things.</summary>
internal sealed class PluralNouns(Vocabulary vocabulary)
{
    private readonly FrozenSet<string> _words = vocabulary.SetOrNone("plurals");
    private readonly FrozenSet<string> _stops = vocabulary.SetOrNone("no-plural-after");
    private readonly string[] _endings = [.. vocabulary.SetOrNone("plural-endings")];
    private readonly string[] _otherEndings = [.. vocabulary.SetOrNone("singular-endings")];

    /// <summary>True when a plural noun stands within the next four words of the phrase.</summary>
    public bool Follow(ImmutableArray<Token> tokens, int at)
    {
        for (var i = at; i < Math.Min(tokens.Length, at + 4); i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
                return false;
            if (IsPlural(tokens[i].Lower))
                return true;
            if (_stops.Contains(tokens[i].Lower))
                return false;
        }
        return false;
    }

    /// <summary>True when a word looks like a plural noun.</summary>
    public bool IsPlural(string word) => _words.Contains(word) || (word.Length > 3 && EndsIn(word, _endings) && !EndsIn(word, _otherEndings));

    private static bool EndsIn(string word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
