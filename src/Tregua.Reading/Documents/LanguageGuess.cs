using System.Collections.Frozen;
using System.Globalization;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Documents;

/// <summary>Guesses the language of a text from its letters and its short words.</summary>
internal static class LanguageGuess
{
    private const int Letters = 20_000; // looked at, which is enough for a guess
    private const int FewestHits = 3;
    private const int ManyHits = 20; // which outweigh what a page's template declares

    private static readonly Vocabulary Vocabulary = Vocabulary.Load("und");
    private static readonly string[] Latin = ["en", "fr", "es", "de", "it", "pt", "nl", "tr", "id"];
    private static readonly (int First, int Last, string Language)[] Scripts = ReadScripts();
    private static readonly FrozenDictionary<string, string> Telling = Vocabulary.Table("telling-letters");
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ShortWords = ReadShortWords();
    private static readonly int LongestShortWord = Latin.Max(language => Vocabulary.List(language).Max(word => word.Length));

    /// <summary>The language of a draft's prose, BCP 47: by script, else as the document declares it, else by its short words; null when it cannot be told.</summary>
    public static string? Tell(DocumentDraft draft)
    {
        var counts = new Counts();
        var read = 0;
        foreach (var passage in draft.Passages)
        {
            if (read > Letters)
                break;
            var text = draft.Text.AsSpan(passage.Start, Math.Min(passage.End - passage.Start, Letters));
            counts.Add(text);
            read += text.Length + 1;
        }
        if (counts.Script is { } script)
            return Told(draft, script);
        var (language, hits) = counts.Words;
        if (draft.Language is not { } declared || language is null)
            return language ?? draft.Language;
        return hits >= ManyHits && !IsOf(declared, language) ? language : declared;
    }

    // "en-GB" is English.
    private static bool IsOf(string tag, string language) =>
        tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == language.Length || tag[language.Length] is '-' or '_');

    // A letter that only one language of the script writes.
    private static string Told(DocumentDraft draft, string script)
    {
        var read = 0;
        foreach (var passage in draft.Passages)
        {
            if (read > Letters)
                break;
            var text = draft.Text.AsSpan(passage.Start, Math.Min(passage.End - passage.Start, Letters));
            foreach (var c in text)
            {
                if (Telling.TryGetValue(char.ToLowerInvariant(c).ToString(), out var told))
                    return told;
            }
            read += text.Length + 1;
        }
        return script;
    }

    private static (int First, int Last, string Language)[] ReadScripts()
    {
        var scripts = new List<(int First, int Last, string Language)>();
        foreach (var (range, language) in Vocabulary.Table("scripts"))
            scripts.Add((int.Parse(range.AsSpan(0, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture), int.Parse(range.AsSpan(5, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture), language));
        return [.. scripts];
    }

    // Each word with the languages that have it, a bit each.
    private static Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ReadShortWords()
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var language = 0; language < Latin.Length; language++)
        {
            foreach (var word in Vocabulary.List(Latin[language]))
                words[word] = words.GetValueOrDefault(word) | (1 << language);
        }
        return words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What has been counted of a text.</summary>
    private sealed class Counts
    {
        private readonly int[] _scripts = new int[Scripts.Length];
        private readonly int[] _words = new int[Latin.Length];
        private int _letters;

        /// <summary>The language of the script that most letters are of; null when it is Latin, or none.</summary>
        public string? Script
        {
            get
            {
                var counts = new Dictionary<string, int>(StringComparer.Ordinal);
                for (var i = 0; i < _scripts.Length; i++)
                {
                    var language = Scripts[i].Language;
                    counts[language] = counts.GetValueOrDefault(language) + _scripts[i];
                    if (counts[language] * 2 > _letters)
                        return language;
                }
                return null;
            }
        }

        /// <summary>The language with most short words and how many it has.</summary>
        public (string? Language, int Hits) Words
        {
            get
            {
                var best = Array.IndexOf(_words, _words.Max());
                return _words[best] >= FewestHits || (best == 0 && _words[0] > 0) ? (Latin[best], _words[best]) : (null, 0);
            }
        }

        public void Add(ReadOnlySpan<char> text)
        {
            var start = 0;
            for (var i = 0; i < text.Length; i++)
            {
                var c = text[i];
                if (char.IsAsciiLetter(c))
                {
                    _letters++;
                    continue;
                }
                if (c is ' ' or '\n' or '\r' or '\t' or ',' or '.' or ';' or ':' or '"' or '“' or '”' or '(' or ')' or '\'' or '’')
                {
                    AddWord(text[start..i]);
                    start = i + 1;
                }
                else if (char.IsLetter(c))
                {
                    AddLetter(c);
                }
            }
            AddWord(text[start..]);
        }

        private void AddLetter(char c)
        {
            _letters++;
            for (var i = 0; i < Scripts.Length; i++)
                _scripts[i] += c >= Scripts[i].First && c <= Scripts[i].Last ? 1 : 0;
        }

        private void AddWord(ReadOnlySpan<char> word)
        {
            if (word.Length == 0 || word.Length > LongestShortWord)
                return;
            Span<char> lower = stackalloc char[word.Length];
            word.ToLowerInvariant(lower);
            if (!ShortWords.TryGetValue(lower, out var languages))
                return;
            for (var i = 0; i < _words.Length; i++)
                _words[i] += (languages >> i) & 1;
        }
    }
}
