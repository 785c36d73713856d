using System.Collections.Frozen;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Tags;

/// <summary>Verbs that are an act together with a word after them: "hand over", "let go".</summary>
internal static class PhrasalVerbs
{
    private static readonly FrozenDictionary<string, string> Acts = Vocabulary.English.Table("action verbs");

    // Most words are turned away here, before verb and word are put together.
    private static readonly WordSet Particles = new(Acts.Keys.Where(static verb => verb.Contains(' ', StringComparison.Ordinal)).Select(static verb => verb[(verb.LastIndexOf(' ') + 1)..]));

    /// <summary>The verb with the word; null when they are no act together.</summary>
    public static string? Of(string lemma, Token word) =>
        Particles.Contains(word) && $"{lemma} {word.Lower}" is var verb && Acts.ContainsKey(verb) ? verb : null;
}
