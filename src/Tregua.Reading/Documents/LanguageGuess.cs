using System.Collections.Frozen;
using System.Globalization;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Documents;

/// <summary>Guesses the language of a text from its letters and its short words.</summary>
internal static class LanguageGuess
{
    private const int Letters = 20_000; // looked at, which is enough for a guess
    private const int FewestHits = 3;

    private static readonly Vocabulary Vocabulary = Vocabulary.Load("und");
    private static readonly string[] Latin = ["en", "fr", "es", "de", "it", "pt", "nl", "tr", "id"];
    private static readonly (int First, int Last, string Language)[] Scripts = ReadScripts();
    private static readonly FrozenDictionary<string, string> Telling = Vocabulary.Table("telling-letters");

    /// <summary>The language of a draft's prose, BCP 47: by script, else as the document declares it, else by its short words; null when it cannot be told.</summary>
    public static string? Tell(DocumentDraft draft)
    {
        var sample = Sample(draft);
        if (ByScript(sample) is { } script)
            return script;
        var guess = ByWords(sample);
        // A page's template may declare the wrong language; many words outweigh it.
        if (draft.Language is not { } declared || guess.Language is null)
            return guess.Language ?? draft.Language;
        return guess.Hits >= 20 && !IsOf(declared, guess.Language) ? guess.Language : declared;
    }

    // "en-GB" is English.
    private static bool IsOf(string tag, string language) =>
        tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == language.Length || tag[language.Length] is '-' or '_');

    private static string Sample(DocumentDraft draft)
    {
        var sample = new System.Text.StringBuilder();
        foreach (var passage in draft.Passages)
        {
            if (sample.Length > Letters)
                break;
            sample.Append(draft.Text, passage.Start, Math.Min(passage.End - passage.Start, Letters)).Append(' ');
        }
        return sample.ToString();
    }

    private static string? ByScript(string sample)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var letters = 0;
        foreach (var c in sample)
        {
            if (!char.IsLetter(c))
                continue;
            letters++;
            foreach (var (first, last, language) in Scripts)
            {
                if (c >= first && c <= last)
                    counts[language] = counts.GetValueOrDefault(language) + 1;
            }
        }
        foreach (var (language, count) in counts)
        {
            if (count * 2 > letters)
                return Told(sample, language);
        }
        return null;
    }

    private static string Told(string sample, string language)
    {
        foreach (var c in sample)
        {
            if (Telling.TryGetValue(char.ToLowerInvariant(c).ToString(), out var told))
                return told;
        }
        return language;
    }

    private static (string? Language, int Hits) ByWords(string sample)
    {
        var words = sample.ToLowerInvariant().Split([' ', '\n', '\r', '\t', ',', '.', ';', ':', '"', '“', '”', '(', ')', '\'', '’'], StringSplitOptions.RemoveEmptyEntries);
        string? best = null;
        var most = 0;
        foreach (var language in Latin)
        {
            var list = Vocabulary.Set(language);
            var hits = 0;
            foreach (var word in words)
                hits += list.Contains(word) ? 1 : 0;
            if (hits > most)
                (best, most) = (language, hits);
        }
        return most >= FewestHits || best == "en" ? (best, most) : (null, 0);
    }

    private static (int First, int Last, string Language)[] ReadScripts()
    {
        var scripts = new List<(int First, int Last, string Language)>();
        foreach (var (range, language) in Vocabulary.Table("scripts"))
            scripts.Add((int.Parse(range.AsSpan(0, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture), int.Parse(range.AsSpan(5, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture), language));
        return [.. scripts];
    }
}
