using System.Collections.Frozen;
using System.Collections.Immutable;
using Tregua.Evidence.Sources;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Shallow;

/// <summary>A language's words for people and bodies.</summary>
internal sealed class SpeakerWords(Vocabulary vocabulary)
{
    private readonly WordMap<string> _titles = new(vocabulary.TableOrNone("titles"));
    private readonly WordSet _hearsay = vocabulary.WordsOrNone("hearsay");
    private readonly WordSet _bodies = vocabulary.WordsOrNone("bodies");
    private readonly WordSet _civil = vocabulary.WordsOrNone("civil-bodies");
    private readonly WordSet _outlets = vocabulary.WordsOrNone("outlet-words");
    private readonly WordSet _monitors = vocabulary.WordsOrNone("monitor-words");
    private readonly PhraseTable _third = vocabulary.PhrasesOrNone("third-party-bodies");
    private readonly FrozenDictionary<string, string> _countries = vocabulary.TableOrNone("countries");
    private readonly Tokenizer _tokenizer = vocabulary.Tokenizer;

    /// <summary>Words before nouns that belong to no name.</summary>
    public WordSet Articles { get; } = vocabulary.WordsOrNone("articles");

    /// <summary>Words that open a part of a clause that names nobody: "en", "durante".</summary>
    public WordSet Prepositions { get; } = vocabulary.WordsOrNone("prepositions");

    /// <summary>Words inside names that begin with a small letter.</summary>
    public WordSet Particles { get; } = vocabulary.WordsOrNone("name-particles");

    /// <summary>Words beside a source that say nothing of it: "también", "ayer".</summary>
    public WordSet Asides { get; } = vocabulary.WordsOrNone("asides");

    /// <summary>True of a word such as "portavoz" or "ministra".</summary>
    public bool IsTitle(Token token) => _titles.Contains(token);

    /// <summary>True when its bearer speaks for a government, party or body.</summary>
    public bool IsOfficial(Token token) => _titles.TryGetValue(token, out var sort) && sort == "official";

    /// <summary>The English name of a country or nation; null when the words are none.</summary>
    public string? Country(string name) => _countries.GetValueOrDefault(name.ToLowerInvariant());

    /// <summary>True of "fuentes" and the like.</summary>
    public bool IsHearsay(Token token) => _hearsay.Contains(token);

    /// <summary>True of "agencia" and the like.</summary>
    public bool IsOutlet(Token token) => _outlets.Contains(token);

    /// <summary>True of a common noun for a body or for people who speak, which a sentence may begin with.</summary>
    public bool IsCommon(Token token) => _bodies.Contains(token) || _civil.Contains(token) || _outlets.Contains(token) || _hearsay.Contains(token);

    /// <summary>True when the words name a body or a country.</summary>
    public bool IsBody(string name)
    {
        if (Country(name) is not null)
            return true;
        var tokens = _tokenizer.Split(name);
        return _third.Match(tokens, 0) is not null || tokens.Any(token => _bodies.Contains(token) || _civil.Contains(token) || _outlets.Contains(token) || _monitors.Contains(token));
    }

    /// <summary>What a body that the agreement does not name is as a source.</summary>
    public SourceKind KindOfBody(string nominal, string name)
    {
        var tokens = _tokenizer.Split(nominal);
        if (tokens.Any(_monitors.Contains))
            return SourceKind.Monitor;
        if (_third.Match(tokens, 0) is not null || Country(name) is not null || tokens.Any(_outlets.Contains))
            return SourceKind.ThirdParty;
        return tokens.Any(_civil.Contains) ? SourceKind.CivilSociety : SourceKind.Party;
    }

    /// <summary>True when the words name a body that is no side, or a country.</summary>
    public bool IsForeign(ImmutableArray<string> text) => text.Any(word => Country(word) is not null) || _third.Match(_tokenizer.Split(string.Join(' ', text)), 0) is not null;
}
