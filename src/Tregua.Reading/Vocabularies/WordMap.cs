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

    /// <summary>What the token's word stands for, whatever its case.</summary>
    public bool TryGetValue(Token token, out T value)
    {
        if (_words.Contains(token.Word))
            return _values.TryGetValue(token.Lower, out value!);
        value = default!;
        return false;
    }

    /// <summary>What a word in lower case stands for.</summary>
    public bool TryGetValue(string lower, out T value) => _values.TryGetValue(lower, out value!);
}
