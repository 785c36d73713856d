using Tregua.Agreements.Model;
using Tregua.Standings.Derivations;

namespace Tregua.Standings.Matching;

/// <summary>Knows by which names a place goes in reports, and which places lie in it.</summary>
internal sealed class PlaceNames
{
    private readonly Dictionary<Phrase, List<Phrase>> _within = [];
    private readonly Dictionary<Phrase, List<Phrase>> _aliases = [];

    internal PlaceNames(Agreement agreement)
        : this(agreement, RuleSet.All)
    {
    }

    internal PlaceNames(Agreement agreement, RuleSet rules)
    {
        foreach (var place in rules.Has(Rule.N5Places) ? agreement.Places : [])
        {
            Add(_aliases, place.Name, place.Aliases);
            Add(_within, place.Name, place.Aliases.Concat(place.Contains));
        }
    }

    /// <summary>True when the words name the place, or one that lies in it.</summary>
    /// <param name="where">The words of a report.</param>
    /// <param name="place">The place that a clause names.</param>
    internal bool Lies(Phrase where, Phrase place) => Lies(where, place, []);

    /// <summary>True when the words of a report name the place of a clause, or one that lies in it.</summary>
    internal bool IsIn(string? where, string place) => Lies(Phrase.Of(where), Phrase.Of(place));

    /// <summary>True when the words of a report name the place of a clause as a whole.</summary>
    internal bool IsNamed(string? where, string? place)
    {
        var words = Phrase.Of(where);
        var name = Phrase.Of(place);
        return words.Contains(name) || (_aliases.TryGetValue(name, out var others) && others.Exists(words.Contains));
    }

    private bool Lies(Phrase where, Phrase place, HashSet<Phrase> asked)
    {
        if (where.Contains(place))
            return true;
        // A place that contains itself by way of others is asked once.
        if (!asked.Add(place) || !_within.TryGetValue(place, out var names))
            return false;
        foreach (var name in names)
        {
            if (Lies(where, name, asked))
                return true;
        }
        return false;
    }

    private static void Add(Dictionary<Phrase, List<Phrase>> places, string place, IEnumerable<string> names)
    {
        var phrase = Phrase.Of(place);
        if (!places.TryGetValue(phrase, out var known))
            places[phrase] = known = [];
        foreach (var name in names)
            known.Add(Phrase.Of(name));
    }
}
