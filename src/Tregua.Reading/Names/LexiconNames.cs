using System.Collections.Frozen;
using Tregua.Reading.Lexicons;
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
    private readonly Dictionary<string, ActorMatch> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ActorMatch> _surnames = new(StringComparer.Ordinal);

    /// <summary>Gathers the names.</summary>
    public LexiconNames(Lexicon lexicon)
    {
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
                _surnames.TryAdd(Key(member).Split(' ')[^1], new ActorMatch(actor, NameRole.Member));
            }
        }
    }

    /// <summary>The actor of a whole name, article and case aside; null when none.</summary>
    public ActorMatch? Find(string name)
    {
        var key = Key(name);
        if (_names.TryGetValue(key, out var match))
            return match;
        return Country(key) is { } country && _names.TryGetValue(Key(country), out match) ? match : null;
    }

    /// <summary>The actor of a person known by surname; null when none.</summary>
    public ActorMatch? FindSurname(string surname) => _surnames.TryGetValue(Key(surname), out var match) ? match : null;

    /// <summary>The first actor named inside a stretch of words, longest name first at each place; null when none.</summary>
    public ActorMatch? FindInside(IReadOnlyList<string> words)
    {
        for (var first = 0; first < words.Count; first++)
        {
            for (var length = Math.Min(6, words.Count - first); length > 0; length--)
            {
                if (Find(string.Join(' ', words.Skip(first).Take(length))) is { } match)
                    return match;
            }
        }
        return null;
    }

    /// <summary>The country of a nationality or other name; null when it is none.</summary>
    public static string? Country(string lower)
    {
        var nationalities = Vocabulary.English.Table("nationalities");
        if (nationalities.TryGetValue(lower, out var country) || (lower.EndsWith('s') && nationalities.TryGetValue(lower[..^1], out country)))
            return country;
        return Vocabulary.English.Table("countries").TryGetValue(lower, out country) ? country : null;
    }

    /// <summary>True of a country's or people's name in lower case, its own and others.</summary>
    public static bool IsCountry(string lower) => CountryNames.Contains(lower) || Country(lower) is not null;

    private static readonly FrozenSet<string> CountryNames = Vocabulary.English.Table("nationalities").Values.Concat(Vocabulary.English.Table("countries").Values)
        .Select(name => name.ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal);

    private void Add(string name, ActorEntry actor, NameRole role) => _names.TryAdd(Key(name), new ActorMatch(actor, role));

    private static string Key(string name)
    {
        var key = name.ToLowerInvariant().Replace('’', '\'').Trim();
        if (key.StartsWith("the ", StringComparison.Ordinal))
            key = key[4..];
        return key.EndsWith("'s", StringComparison.Ordinal) ? key[..^2] : key.TrimEnd('\'');
    }
}
