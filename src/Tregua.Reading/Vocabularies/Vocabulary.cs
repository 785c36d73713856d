using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;

namespace Tregua.Reading.Vocabularies;

/// <summary>The words of one language: named lists and tables read from data files, so that a further language is files, not code.</summary>
/// <remarks>The format is described in docs/vocabulary.md.</remarks>
internal sealed class Vocabulary
{
    private static readonly Lazy<Vocabulary> LazyEnglish = new(() => Load("en"));

    private readonly FrozenDictionary<string, Section> _sections;

    private Vocabulary(FrozenDictionary<string, Section> sections) => _sections = sections;

    /// <summary>The English vocabulary.</summary>
    public static Vocabulary English => LazyEnglish.Value;

    /// <summary>The entries of a list, or the keys of a table, in file order and lower case.</summary>
    /// <exception cref="KeyNotFoundException">No file has a section of that name.</exception>
    public ImmutableArray<string> List(string name) => Find(name).Keys;

    /// <summary>The entries of a list as a set.</summary>
    /// <exception cref="KeyNotFoundException">No file has a section of that name.</exception>
    public FrozenSet<string> Set(string name) => Find(name).Set;

    /// <summary>The entries of a table: key in lower case to value as written; a list's entries have empty values.</summary>
    /// <exception cref="KeyNotFoundException">No file has a section of that name.</exception>
    public FrozenDictionary<string, string> Table(string name) => Find(name).Table;

    /// <summary>The entries of a list or table as token sequences, for the longest match in a sentence.</summary>
    /// <exception cref="KeyNotFoundException">No file has a section of that name.</exception>
    public PhraseTable Phrases(string name) => Find(name).Phrases;

    /// <summary>The entries of a list as a set; empty when the language has no such section.</summary>
    public FrozenSet<string> SetOrNone(string name) => _sections.TryGetValue(name, out var section) ? section.Set : [];

    /// <summary>The entries of a table; empty when the language has no such section.</summary>
    public FrozenDictionary<string, string> TableOrNone(string name) => _sections.TryGetValue(name, out var section) ? section.Table : FrozenDictionary<string, string>.Empty;

    /// <summary>The entries as token sequences; none when the language has no such section.</summary>
    public PhraseTable PhrasesOrNone(string name) => _sections.TryGetValue(name, out var section) ? section.Phrases : PhraseTable.Empty;

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
        return new Vocabulary(sections.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private Section Find(string name) =>
        _sections.TryGetValue(name, out var section) ? section : throw new KeyNotFoundException($"The vocabulary has no section [{name}].");

    private sealed class Section(ImmutableArray<KeyValuePair<string, string>> entries)
    {
        private readonly Lazy<PhraseTable> _phrases = new(() => new PhraseTable(entries));

        public ImmutableArray<string> Keys { get; } = [.. entries.Select(entry => entry.Key)];

        public FrozenDictionary<string, string> Table { get; } = entries.ToFrozenDictionary(StringComparer.Ordinal);

        public FrozenSet<string> Set { get; } = entries.Select(entry => entry.Key).ToFrozenSet(StringComparer.Ordinal);

        public PhraseTable Phrases => _phrases.Value;
    }
}
