using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Tregua.Reading.Lexicons;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Names;

/// <summary>What a name is to an actor.</summary>
internal enum NameRole
{
    /// <summary>The actor itself.</summary>
    Actor,

    /// <summary>A person or organ of it.</summary>
    Member,

    /// <summary>A group whose acts count as its own.</summary>
    Performer,
}

/// <summary>An actor found by a name.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Role">What the name is to it.</param>
internal sealed record ActorMatch(ActorEntry Actor, NameRole Role);

/// <summary>The lexicon's names, for finding actors by what a text calls them.</summary>
internal sealed class LexiconNames
{
    private const int LongestName = 6; // words

    private static readonly ConditionalWeakTable<Lexicon, LexiconNames> Gathered = [];
    private static readonly FrozenDictionary<string, string> Nationalities = Vocabulary.English.Table("nationalities");
    private static readonly FrozenDictionary<string, string> Countries = Vocabulary.English.Table("countries");
    private static readonly FrozenSet<string> CountryNames = Nationalities.Values.Concat(Countries.Values).Select(name => name.ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, ActorMatch> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ActorMatch> _surnames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Name, ActorMatch Match)> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ActorMatch?> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _firstWords = new(StringComparer.Ordinal);

    private LexiconNames(Lexicon lexicon)
    {
        foreach (var name in Nationalities.Keys.Concat(Countries.Keys))
            _firstWords.Add(FirstWord(name));
        foreach (var actor in lexicon.Actors)
        {
            Add(actor.Name, actor, NameRole.Actor);
            foreach (var alias in actor.Aliases)
                Add(alias, actor, NameRole.Actor);
            foreach (var performer in actor.Performers)
                Add(performer, actor, NameRole.Performer);
            foreach (var member in actor.Members)
            {
                Add(member, actor, NameRole.Member);
                var match = new ActorMatch(actor, NameRole.Member);
                _surnames.TryAdd(Key(member).Split(' ')[^1], match);
                _members.TryAdd(Key(member), (member, match));
                _members.TryAdd(Key(member).Split(' ')[^1], (member, match));
            }
        }
        foreach (var actor in lexicon.Actors)
        {
            AddAdjectives(actor);
            AddWords(actor);
        }
    }

    private void AddWords(ActorEntry actor)
    {
        var words = actor.Name.Split(' ');
        for (var i = 0; i < words.Length && words.Length > 1; i++)
        {
            // What two have in their names stands for neither.
            if (char.IsUpper(words[i][0]) && !_words.TryAdd(words[i], new ActorMatch(actor, NameRole.Actor)))
                _words[words[i]] = null;
        }
    }

    // "Karsti", "Oramian", and what stands before a body in "Sarnathi government": called so after the actor, unless another has the name.
    private void AddAdjectives(ActorEntry actor)
    {
        foreach (var name in actor.Aliases.Insert(0, actor.Name))
        {
            var space = name.LastIndexOf(' ');
            if (space > 0)
            {
                if (NameWords.Bodies.Contains(name[(space + 1)..].ToLowerInvariant()) && char.IsUpper(name[0]))
                    Add(name[..space], actor, NameRole.Actor);
                continue;
            }
            if (name.Length < 3 || !char.IsUpper(name[0]))
                continue;
            var stem = name[^1] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' ? name[..^1] : name;
            foreach (var ending in Adjectives)
            {
                Add(name + ending, actor, NameRole.Actor);
                Add(stem + ending, actor, NameRole.Actor);
            }
        }
    }

    private static readonly ImmutableArray<string> Adjectives = Vocabulary.English.List("adjective endings of names");

    /// <summary>The one actor whose name of several words has a word, as "Front" is of "Northern Front"; null when none or more than one has.</summary>
    public ActorMatch? OfWord(string word) => _words.GetValueOrDefault(word);

    /// <summary>True when the lexicon has no actors.</summary>
    public bool IsEmpty => _names.Count == 0;

    /// <summary>The names of a lexicon, gathered once.</summary>
    public static LexiconNames Of(Lexicon lexicon) => Gathered.GetValue(lexicon, static lexicon => new LexiconNames(lexicon));

    /// <summary>The actor of a whole name, article and case aside; null when none.</summary>
    public ActorMatch? Find(string name)
    {
        var key = Key(name);
        if (_names.TryGetValue(key, out var match))
            return match;
        return Country(key) is { } country && _names.TryGetValue(Key(country), out match) ? match : null;
    }

    /// <summary>A person of an actor by whole name or surname, with the whole name; null when none.</summary>
    public (string Name, ActorMatch Match)? FindMember(string name)
    {
        var key = Key(name);
        return _members.TryGetValue(key, out var member) || _members.TryGetValue(key.Split(' ')[^1], out member) ? member : null;
    }

    /// <summary>The actor of a person known by surname; null when none.</summary>
    public ActorMatch? FindSurname(string surname) => _surnames.TryGetValue(Key(surname), out var match) ? match : null;

    /// <summary>The first actor named inside a stretch of words, longest name first at each place; null when none.</summary>
    public ActorMatch? FindInside(ReadOnlySpan<Word> words)
    {
        for (var first = 0; first < words.Length; first++)
        {
            if (!MayStart(words[first].Lower))
                continue;
            for (var length = Math.Min(LongestName, words.Length - first); length > 0; length--)
            {
                if (Find(Joined(words.Slice(first, length))) is { } match)
                    return match;
            }
        }
        return null;
    }

    // Whether a name may start with a word: its own form, or the one without an ending.
    private bool MayStart(string lower)
    {
        if (lower == "the" || _firstWords.Contains(lower))
            return true;
        if (lower.Length == 0 || lower[^1] is not ('s' or '\''))
            return false;
        var bare = WithoutPossessive(lower);
        return _firstWords.Contains(bare) || (bare.EndsWith('s') && _firstWords.Contains(bare[..^1]));
    }

    private static string Joined(ReadOnlySpan<Word> words)
    {
        if (words.Length == 1)
            return words[0].Text;
        var text = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[128]);
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0)
                text.AppendLiteral(" ");
            text.AppendLiteral(words[i].Text);
        }
        return text.ToStringAndClear();
    }

    /// <summary>The country of a nationality or other name; null when it is none.</summary>
    public static string? Country(string lower)
    {
        if (Nationalities.TryGetValue(lower, out var country) || (lower.EndsWith('s') && Nationalities.TryGetValue(lower[..^1], out country)))
            return country;
        return Countries.TryGetValue(lower, out country) ? country : null;
    }

    /// <summary>True of a country's other name in lower case.</summary>
    public static bool IsCountryName(string lower) => Countries.ContainsKey(lower);

    /// <summary>True of a country's or people's name in lower case, its own and others.</summary>
    public static bool IsCountry(string lower) => CountryNames.Contains(lower) || Country(lower) is not null;

    private void Add(string name, ActorEntry actor, NameRole role)
    {
        var key = Key(name);
        if (_names.TryAdd(key, new ActorMatch(actor, role)))
            _firstWords.Add(FirstWord(key));
    }

    private static string FirstWord(string key) => key.Split(' ', 2)[0];

    private static string Key(string name)
    {
        var key = name.ToLowerInvariant().Replace('’', '\'').Trim();
        if (key.StartsWith("the ", StringComparison.Ordinal))
            key = key[4..];
        return WithoutPossessive(key);
    }

    private static string WithoutPossessive(string key) => key.EndsWith("'s", StringComparison.Ordinal) ? key[..^2] : key.TrimEnd('\'');
}
