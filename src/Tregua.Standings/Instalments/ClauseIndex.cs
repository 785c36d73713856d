using System.Collections.Immutable;
using Tregua.Agreements.Model;

namespace Tregua.Standings.Instalments;

/// <summary>Finds clauses by id; keeps no ids of its own, so that an agreement of a million clauses costs eight bytes for each.</summary>
internal sealed class ClauseIndex
{
    private readonly ImmutableArray<Stipulation> _clauses;
    private readonly int[] _places;

    internal ClauseIndex(ImmutableArray<Stipulation> clauses)
    {
        _clauses = clauses;
        var size = 4;
        while (size < clauses.Length * 3 / 2)
            size *= 2;
        _places = new int[size];
        for (var i = 0; i < clauses.Length; i++)
            _places[FreePlace(clauses[i].Id)] = i + 1;
    }

    /// <summary>The place of a clause among the clauses; -1 when there is none of the id.</summary>
    internal int IndexOf(string id)
    {
        for (var place = First(id); _places[place] > 0; place = (place + 1) & (_places.Length - 1))
        {
            if (_clauses[_places[place] - 1].Id == id)
                return _places[place] - 1;
        }
        return -1;
    }

    private int FreePlace(string id)
    {
        var place = First(id);
        while (_places[place] > 0)
            place = (place + 1) & (_places.Length - 1);
        return place;
    }

    private int First(string id) => (int)((uint)id.GetHashCode(StringComparison.Ordinal) * 0x9E3779B1u) & (_places.Length - 1);
}
