using Tregua.Reading.Tokens;

namespace Tregua.Reading.Vocabularies;

/// <summary>Words and what each stands for; that a word is not among them is looked up once and then kept with the word.</summary>
/// <typeparam name="T">What they stand for.</typeparam>
internal sealed class WordMap<T>
{
    private readonly WordSet _words;
    private readonly Dictionary<string, T> _values;

    /// <summary>A map from words in lower case.</summary>
    public WordMap(IEnumerable<KeyValuePair<string, T>> entries)
    {
        _values = new Dictionary<string, T>(entries, StringComparer.Ordinal);
        _words = new WordSet(_values.Keys);
    }

    /// <summary>True when the token's word is a key, whatever its case.</summary>
    public bool Contains(Token token) => _words.Contains(token.Word);

    /// <summary>True when the word is a key, whatever its case.</summary>
    public bool Contains(Word word) => _words.Contains(word);

    /// <summary>True when a word in lower case is a key.</summary>
    public bool ContainsKey(string lower) => _values.ContainsKey(lower);

    /// <summary>What the token's word stands for, whatever its case.</summary>
    public bool TryGetValue(Token token, out T value) => TryGetValue(token.Word, out value);

    /// <summary>What the word stands for, whatever its case.</summary>
    public bool TryGetValue(Word word, out T value)
    {
        if (_words.Contains(word))
            return _values.TryGetValue(word.Lower, out value!);
        value = default!;
        return false;
    }

    /// <summary>What a word in lower case stands for.</summary>
    public bool TryGetValue(string lower, out T value) => _values.TryGetValue(lower, out value!);
}
