using Tregua.Evidence.Claims;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Shallow;

/// <summary>Which verbs and nouns of a language tell which action.</summary>
internal sealed class Acts
{
    private readonly Dictionary<string, EventAction> _verbs;
    private readonly WordMap<EventAction> _nouns;

    /// <summary>Reads <c>[action-verbs]</c> and <c>[action-nouns]</c>.</summary>
    /// <exception cref="FormatException">An action is not known.</exception>
    public Acts(Vocabulary vocabulary)
    {
        _verbs = vocabulary.TableOrNone("action-verbs").ToDictionary(entry => entry.Key, entry => Read(entry.Key, entry.Value), StringComparer.Ordinal);
        _nouns = new WordMap<EventAction>(vocabulary.TableOrNone("action-nouns").Select(entry => KeyValuePair.Create(entry.Key, Read(entry.Key, entry.Value))));
    }

    /// <summary>The verbs.</summary>
    public IEnumerable<string> Lemmas => _verbs.Keys;

    /// <summary>The action of a verb; null when it tells none.</summary>
    public EventAction? OfVerb(string lemma) => _verbs.TryGetValue(lemma, out var action) ? action : null;

    /// <summary>The action of a noun; null when it tells none.</summary>
    public EventAction? OfNoun(Token token) => _nouns.TryGetValue(token, out var action) ? action : null;

    private static EventAction Read(string word, string value) =>
        Enum.TryParse<EventAction>(value, out var action) ? action : throw new FormatException($"The vocabulary gives '{word}' the action '{value}', which is not known.");
}
