using System.Collections.Immutable;
using System.Globalization;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Documents;

/// <summary>Guesses the language of a text from its letters and its short words.</summary>
internal static class LanguageGuess
{
    private const int Letters = 20_000; // looked at, which is enough for a guess
    private const int FewestHits = 3;
    private const int ManyHits = 20; // which outweigh what a page's template declares
    private const int ManyWords = 40; // of which a language in Latin letters shows some of its short words
    private const string Unknown = "und";

    private static readonly Vocabulary Vocabulary = Vocabulary.Load("und");
    private static readonly string[] Latin = [.. Vocabulary.List("latin-letters")];
    private static readonly (int First, int Last, string Language)[] Scripts = ReadScripts();
    private static readonly (char Letter, int Language)[] Telling = [.. Vocabulary.Table("telling-letters").Select(entry => (entry.Key[0], Vocabulary.List("telling-languages").IndexOf(entry.Value)))];
    private static readonly ImmutableArray<string> Told = Vocabulary.List("telling-languages");
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ShortWords = ReadShortWords();
    private static readonly int LongestShortWord = Latin.Max(language => Vocabulary.List(language).Max(word => word.Length));

    /// <summary>The language of a draft's prose, BCP 47: by script, else as the document declares it, else by its short words; null when it cannot be told, "und" when it is none of those that are known.</summary>
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
            return script;
        var (language, hits) = counts.Words;
        if (draft.Language is not { } declared)
            return language ?? (counts.IsForeign ? Unknown : null);
        return language is null || hits < ManyHits || IsOf(declared, language) ? declared : language;
    }

    // "en-GB" is English.
    private static bool IsOf(string tag, string language) =>
        tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == language.Length || tag[language.Length] is '-' or '_');

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
        private readonly int[] _telling = new int[Told.Length];
        private int _letters;
        private int _allWords;

        /// <summary>True for many words of which hardly one is a short word of a known language.</summary>
        public bool IsForeign => _allWords >= ManyWords && _words.Max() * 50 < _allWords;

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
                        return OfScript(language);
                }
                return null;
            }
        }

        // One letter in sixty must be of those that only one language of the script writes: names travel.
        private string OfScript(string script)
        {
            for (var i = 0; i < _telling.Length; i++)
            {
                if (_telling[i] > 0 && _telling[i] * 60 >= _letters)
                    return Told[i];
            }
            return script;
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
            if (c <= '\u024F')
                return;
            var lower = char.ToLowerInvariant(c);
            foreach (var (letter, language) in Telling)
                _telling[language] += letter == lower ? 1 : 0;
        }

        private void AddWord(ReadOnlySpan<char> word)
        {
            if (word.Length == 0)
                return;
            _allWords++;
            if (word.Length > LongestShortWord)
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
