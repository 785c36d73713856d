using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using Tregua.Reading.Languages;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Vocabularies;

/// <summary>The words of one language: named lists and tables read from data files, so that a further language is files, not code.</summary>
/// <remarks>The format is described in docs/vocabulary.md.</remarks>
internal sealed class Vocabulary
{
    private readonly FrozenDictionary<string, Section> _sections;
    private readonly Lazy<Tokenizer> _tokenizer;

    private Vocabulary(Dictionary<string, Section> sections)
    {
        _sections = sections.ToFrozenDictionary(StringComparer.Ordinal);
        _tokenizer = new Lazy<Tokenizer>(() => new Tokenizer(this));
    }

    /// <summary>The English vocabulary, of stages that know English only.</summary>
    public static Vocabulary English => Language.English.Vocabulary;

    /// <summary>Splits texts and phrases of the language.</summary>
    public Tokenizer Tokenizer => _tokenizer.Value;

    /// <summary>The entries of a list, or the keys of a table, in file order and lower case.</summary>
    /// <exception cref="KeyNotFoundException">No file has a section of that name.</exception>
    public ImmutableArray<string> List(string name) => Find(name).Keys;

    /// <summary>The same, empty when no file has a section of that name: of what a language may do without.</summary>
    public ImmutableArray<string> ListOrNone(string name) => _sections.TryGetValue(name, out var section) ? section.Keys : [];

    /// <summary>The entries of a list as a set of words, each looked up once.</summary>
    /// <exception cref="KeyNotFoundException">No file has a section of that name.</exception>
    public WordSet Words(string name) => Find(name).Words;

    /// <summary>The same; empty when the language has no such section.</summary>
    public WordSet WordsOrNone(string name) => _sections.TryGetValue(name, out var section) ? section.Words : WordSet.Empty;

    /// <summary>The entries of a table as words, each with what <paramref name="read"/> makes of its value.</summary>
    /// <exception cref="KeyNotFoundException">No file has a section of that name.</exception>
    public WordMap<T> Map<T>(string name, Func<string, T> read) =>
        new(Find(name).Entries.Select(entry => KeyValuePair.Create(entry.Key, read(entry.Value))));

    /// <summary>The entries of a list as a set.</summary>
    /// <exception cref="KeyNotFoundException">No file has a section of that name.</exception>
    public FrozenSet<string> Set(string name) => Find(name).Set;

    /// <summary>The entries of a table: key in lower case to value as written; a list's entries have empty values.</summary>
    /// <exception cref="KeyNotFoundException">No file has a section of that name.</exception>
    public FrozenDictionary<string, string> Table(string name) => Find(name).Table;

    /// <summary>The entries of a list or table as token sequences, for the longest match in a sentence.</summary>
    /// <exception cref="KeyNotFoundException">No file has a section of that name.</exception>
    public PhraseTable Phrases(string name) => Find(name).Phrases(Tokenizer);

    /// <summary>The languages that are built in, BCP 47, without the words that tell languages apart.</summary>
    public static ImmutableArray<string> BuiltIn() =>
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith("Vocabularies/", StringComparison.Ordinal))
            .Select(name => name.Split('/')[1])
            .Where(language => language != "und")
            .Distinct(StringComparer.Ordinal)];

    /// <summary>The entries of a list as a set; empty when the language has no such section.</summary>
    public FrozenSet<string> SetOrNone(string name) => _sections.TryGetValue(name, out var section) ? section.Set : [];

    /// <summary>The entries of a table; empty when the language has no such section.</summary>
    public FrozenDictionary<string, string> TableOrNone(string name) => _sections.TryGetValue(name, out var section) ? section.Table : FrozenDictionary<string, string>.Empty;

    /// <summary>The entries as token sequences; none when the language has no such section.</summary>
    public PhraseTable PhrasesOrNone(string name) => _sections.TryGetValue(name, out var section) ? section.Phrases(Tokenizer) : PhraseTable.Empty;

    /// <summary>Reads every file of a language that is built in.</summary>
    /// <param name="language">BCP 47 language, such as <c>en</c>.</param>
    /// <exception cref="ArgumentException">No file of that language is built in.</exception>
    public static Vocabulary Load(string language)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var prefix = $"Vocabularies/{language}/";
        var files = new List<VocabularyFile>();
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (!name.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            files.Add(new VocabularyFile(name, reader.ReadToEnd()));
        }
        if (files.Count == 0)
            throw new ArgumentException($"No vocabulary of the language '{language}' is built in.", nameof(language));
        files.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return Parse(files);
    }

    /// <summary>Reads vocabulary files.</summary>
    /// <exception cref="FormatException">A line stands before the first section, or a section or an entry stands twice.</exception>
    public static Vocabulary Parse(IEnumerable<VocabularyFile> files)
    {
        var sections = new Dictionary<string, Section>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var (name, entries) in file.Sections())
            {
                if (!sections.TryAdd(name, new Section(entries)))
                    throw new FormatException($"{file.Name}: the section [{name}] stands twice in the vocabulary.");
            }
        }
        return new Vocabulary(sections);
    }

    private Section Find(string name) =>
        _sections.TryGetValue(name, out var section) ? section : throw new KeyNotFoundException($"The vocabulary has no section [{name}].");

    // Each form is made when a stage first asks for it: a start of the program needs few of them.
    private sealed class Section(ImmutableArray<KeyValuePair<string, string>> entries)
    {
        private readonly Lazy<ImmutableArray<string>> _keys = new(() => [.. entries.Select(entry => entry.Key)]);
        private readonly Lazy<FrozenDictionary<string, string>> _table = new(() => entries.ToFrozenDictionary(StringComparer.Ordinal));
        private readonly Lazy<FrozenSet<string>> _set = new(() => entries.Select(entry => entry.Key).ToFrozenSet(StringComparer.Ordinal));
        private readonly Lazy<WordSet> _words = new(() => new WordSet(entries.Select(entry => entry.Key)));
        private PhraseTable? _phrases;

        public ImmutableArray<KeyValuePair<string, string>> Entries => entries;

        public ImmutableArray<string> Keys => _keys.Value;

        public FrozenDictionary<string, string> Table => _table.Value;

        public FrozenSet<string> Set => _set.Value;

        public WordSet Words => _words.Value;

        public PhraseTable Phrases(Tokenizer tokenizer)
        {
            if (Volatile.Read(ref _phrases) is { } known)
                return known;
            Interlocked.CompareExchange(ref _phrases, new PhraseTable(entries, tokenizer), null);
            return _phrases;
        }
    }
}
