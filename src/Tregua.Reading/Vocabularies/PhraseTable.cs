using System.Collections.Immutable;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Vocabularies;

/// <summary>Phrases of one or more tokens, found at a place in a sentence by the longest match.</summary>
internal sealed class PhraseTable
{
    /// <summary>Without a phrase.</summary>
    public static readonly PhraseTable Empty = new();

    private readonly WordMap<Phrase[]> _byFirstWord; // longest first

    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    private PhraseTable() => _byFirstWord = new WordMap<Phrase[]>([]);

    /// <summary>Splits the keys as the language's tokenizer splits text.</summary>
    public PhraseTable(IEnumerable<KeyValuePair<string, string>> entries, Tokenizer tokenizer)
    {
        var byFirst = new Dictionary<string, List<Phrase>>(StringComparer.Ordinal);
        foreach (var (key, value) in entries)
        {
            var words = tokenizer.Split(key).Select(token => token.Lower).ToArray();
            if (words.Length == 0)
                continue;
            if (!byFirst.TryGetValue(words[0], out var phrases))
                byFirst.Add(words[0], phrases = []);
            phrases.Add(new Phrase(words, key, value));
            _keys.Add(key);
        }
        _byFirstWord = new WordMap<Phrase[]>(byFirst.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.OrderByDescending(phrase => phrase.Words.Length).ToArray())));
    }

    /// <summary>True when a text in lower case is a phrase of the table, as the vocabulary writes it.</summary>
    public bool Holds(string phrase) => _keys.Contains(phrase);

    /// <summary>True when a phrase of the table may start at the token.</summary>
    public bool CanStart(Token token) => _byFirstWord.Contains(token);

    /// <summary>True when a phrase of the table may start with the word.</summary>
    public bool CanStart(Word word) => _byFirstWord.Contains(word);

    /// <summary>The longest phrase that starts at a token.</summary>
    /// <returns>How many tokens it covers, its key and its value; null when none starts there.</returns>
    public PhraseMatch? Match(ImmutableArray<Token> tokens, int at)
    {
        if (at >= tokens.Length || !_byFirstWord.TryGetValue(tokens[at], out var phrases))
            return null;
        foreach (var phrase in phrases)
        {
            if (Stands(phrase.Words, tokens, at))
                return new PhraseMatch(phrase.Words.Length, phrase.Key, phrase.Value);
        }
        return null;
    }

    private static bool Stands(string[] words, ImmutableArray<Token> tokens, int at)
    {
        if (at + words.Length > tokens.Length)
            return false;
        for (var i = 1; i < words.Length; i++)
        {
            if (tokens[at + i].Lower != words[i])
                return false;
        }
        return true;
    }

    private sealed record Phrase(string[] Words, string Key, string Value);
}

/// <summary>A phrase found in a sentence.</summary>
/// <param name="Length">How many tokens it covers.</param>
/// <param name="Key">The phrase as the vocabulary has it, in lower case.</param>
/// <param name="Value">Its value; empty in a list.</param>
internal readonly record struct PhraseMatch(int Length, string Key, string Value);
