using Tregua.Agreements.Model;

namespace Tregua.Standings.Matching;

/// <summary>Knows by which names a place goes in reports, and which places lie in it.</summary>
internal sealed class PlaceNames
{
    private readonly Dictionary<Phrase, List<Phrase>> _within = [];

    internal PlaceNames(Agreement agreement)
    {
        foreach (var place in agreement.Places)
        {
            var names = _within.TryGetValue(Phrase.Of(place.Name), out var known) ? known : _within[Phrase.Of(place.Name)] = [];
            foreach (var name in place.Aliases.Concat(place.Contains))
                names.Add(Phrase.Of(name));
        }
    }

    /// <summary>True when the words name the place, or one that lies in it.</summary>
    /// <param name="where">The words of a report.</param>
    /// <param name="place">The place that a clause names.</param>
    internal bool Lies(Phrase where, Phrase place) => Lies(where, place, []);

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
}
