using System.Collections.Frozen;
using Tregua.Reading.Dates;
using Tregua.Reading.Quantities;
using Tregua.Reading.Shallow;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Languages;

/// <summary>A language that is read: its words and the stages made from them, each made when it is first asked for and used by all threads.</summary>
internal sealed class Language
{
    private static readonly FrozenDictionary<string, Lazy<Language>> BuiltIn =
        Vocabulary.BuiltIn().ToFrozenDictionary(code => code, code => new Lazy<Language>(() => new Language(code)), StringComparer.OrdinalIgnoreCase);

    private readonly Lazy<SentenceEnds> _sentenceEnds;
    private readonly Lazy<DateFinder> _dates;
    private readonly Lazy<QuantityFinder> _quantities;
    private readonly Lazy<ShallowReader?> _shallow;

    private Language(string code)
        : this(code, Vocabulary.Load(code))
    {
    }

    /// <summary>A language of a vocabulary that is not built in.</summary>
    internal Language(string code, Vocabulary vocabulary)
    {
        Code = code;
        Vocabulary = vocabulary;
        _sentenceEnds = new Lazy<SentenceEnds>(() => new SentenceEnds(Vocabulary));
        _dates = new Lazy<DateFinder>(() => new DateFinder(new DateGrammar(Vocabulary)));
        _quantities = new Lazy<QuantityFinder>(() => new QuantityFinder(Vocabulary));
        _shallow = new Lazy<ShallowReader?>(() => Vocabulary.ListOrNone("reporting-verbs").IsEmpty ? null : new ShallowReader(this));
    }

    /// <summary>English, the language of texts that do not tell theirs.</summary>
    public static Language English { get; } = BuiltIn["en"].Value;

    /// <summary>Its BCP 47 tag, without a region.</summary>
    public string Code { get; }

    /// <summary>Its words.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Splits its texts into tokens.</summary>
    public Tokenizer Tokenizer => Vocabulary.Tokenizer;

    /// <summary>Finds where its sentences end.</summary>
    public SentenceEnds SentenceEnds => _sentenceEnds.Value;

    /// <summary>Finds its dates and times.</summary>
    public DateFinder Dates => _dates.Value;

    /// <summary>Finds its numbers.</summary>
    public QuantityFinder Quantities => _quantities.Value;

    /// <summary>Reads it by its vocabulary alone; null for a language with stages of its own.</summary>
    public ShallowReader? Shallow => _shallow.Value;

    /// <summary>The language of a BCP 47 tag, whatever its region or script ("en", "en-GB").</summary>
    /// <returns>Null for no tag and for a language that has no vocabulary here.</returns>
    public static Language? Of(string? tag)
    {
        if (tag is null)
            return null;
        var hyphen = tag.IndexOf('-', StringComparison.Ordinal);
        return BuiltIn.TryGetValue(hyphen < 0 ? tag : tag[..hyphen], out var language) ? language.Value : null;
    }

    /// <summary>The language to read a text in: English when its tag is not known.</summary>
    public static Language For(string? tag) => Of(tag) ?? English;
}
