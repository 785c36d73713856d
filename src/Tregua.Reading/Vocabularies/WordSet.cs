using System.Collections.Immutable;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Vocabularies;

/// <summary>A set of words; whether a word is in it is looked up once and then kept with the word.</summary>
internal sealed class WordSet
{
    /// <summary>Without a word.</summary>
    public static readonly WordSet Empty = new([]);

    private readonly int _fact = Word.NewFact();
    private readonly HashSet<string> _words;

    /// <summary>A set of words in lower case.</summary>
    public WordSet(IEnumerable<string> words) => _words = new HashSet<string>(words, StringComparer.Ordinal);

    /// <summary>True when the token's word is in the set, whatever its case.</summary>
    public bool Contains(Token token) => Contains(token.Word);

    /// <summary>True when the word is in the set, whatever its case.</summary>
    public bool Contains(Word word) => word.Fact(_fact) ?? word.Learn(_fact, _words.Contains(word.Lower));

    /// <summary>True when the word, in lower case, is in the set.</summary>
    public bool Contains(string lower) => _words.Contains(lower);

    /// <summary>True when the token at an index is in the set; false outside the tokens.</summary>
    public bool Contains(ImmutableArray<Token> tokens, int at) => at >= 0 && at < tokens.Length && Contains(tokens[at].Word);
}
