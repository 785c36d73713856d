using System.Collections.Frozen;

namespace Tregua.Agreements.Parsing;

/// <summary>Turns English plurals into the singulars they may come from.</summary>
internal static class Plurals
{
    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["women"] = "woman",
        ["men"] = "man",
        ["children"] = "child",
        ["people"] = "person",
        ["lives"] = "life",
        ["corpses"] = "corpse",
        ["bases"] = "base",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words themselves, then what they may be the plural of; of several words the last, or the one before "of", is in the plural.</summary>
    public static IEnumerable<string> Candidates(string words)
    {
        yield return words;
        foreach (var singular in OfLastWord(words))
            yield return singular;
        var of = words.IndexOf(" of ", StringComparison.OrdinalIgnoreCase);
        if (of <= 0)
            yield break;
        foreach (var singular in OfLastWord(words[..of]))
            yield return singular + words[of..];
    }

    /// <summary>The regular plural of a word, for hints.</summary>
    public static string Of(string word)
    {
        if (word.EndsWith('y') && word.Length > 1 && !"aeiou".Contains(word[^2], StringComparison.Ordinal))
            return word[..^1] + "ies";
        return word + (word.EndsWith('s') || word.EndsWith('x') || word.EndsWith("ch", StringComparison.Ordinal) ? "es" : "s");
    }

    private static IEnumerable<string> OfLastWord(string words)
    {
        var start = words.LastIndexOf(' ') + 1;
        foreach (var singular in OfWord(words[start..]))
            yield return words[..start] + singular;
    }

    private static IEnumerable<string> OfWord(string word)
    {
        if (Irregular.TryGetValue(word, out var irregular))
            yield return irregular;
        if (word.Length < 3 || !word.EndsWith('s'))
            yield break;
        yield return word[..^1];
        if (word.EndsWith("ies", StringComparison.Ordinal))
            yield return word[..^3] + "y";
        else if (word.EndsWith("ves", StringComparison.Ordinal))
            yield return word[..^3] + "f";
        if (word.EndsWith("es", StringComparison.Ordinal))
            yield return word[..^2];
    }
}
