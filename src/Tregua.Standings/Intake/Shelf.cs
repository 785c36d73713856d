using System.Collections.Immutable;
using Tregua.Standings.Cells;
using Tregua.Standings.Matching;

namespace Tregua.Standings.Intake;

/// <summary>What sort of claims stand on a shelf.</summary>
internal enum ShelfKind
{
    /// <summary>All of them.</summary>
    All,

    /// <summary>Those of one sort of act.</summary>
    Act,

    /// <summary>Facts of one sort of act on one thing.</summary>
    Fact,

    /// <summary>Those that can bear on one stipulation.</summary>
    Stipulation,

    /// <summary>Those with one id.</summary>
    Claim,

    /// <summary>Numbers told of one thing.</summary>
    Figure,

    /// <summary>What may be or will be under a condition.</summary>
    Expectation,
}

/// <summary>Names a shelf.</summary>
/// <param name="Kind">What sort of claims.</param>
/// <param name="First">The act, the stipulation's or the claim's id, or the thing; empty where there is one shelf of the kind.</param>
/// <param name="Second">The thing, on shelves of facts; empty otherwise.</param>
internal readonly record struct ShelfKey(ShelfKind Kind, string First = "", string Second = "")
{
    /// <summary>Every shelf that a claim stands on.</summary>
    internal static IEnumerable<ShelfKey> Of(Entry entry)
    {
        var claim = entry.Claim;
        yield return new ShelfKey(ShelfKind.All);
        yield return new ShelfKey(ShelfKind.Claim, claim.Claim.Id);
        yield return new ShelfKey(ShelfKind.Act, claim.Act);
        if (claim.Mode == Mode.Expected)
            yield return new ShelfKey(ShelfKind.Expectation);
        if (claim.Thing is { } thing)
        {
            if (claim.Mode == Mode.Fact)
                yield return new ShelfKey(ShelfKind.Fact, claim.Act, thing.Thing);
            if (claim.Claim.Quantity is not null)
                yield return new ShelfKey(ShelfKind.Figure, thing.Thing);
        }
        foreach (var match in entry.Matches)
            yield return new ShelfKey(ShelfKind.Stipulation, match.Stipulation);
    }
}

/// <summary>Claims of one sort, in order; who reads them is told when one comes or goes.</summary>
internal sealed class Shelf(Graph graph)
{
    private readonly List<Entry> _entries = [];
    private readonly Signal _signal = new(graph);

    /// <summary>The claims that count on the day asked about, in order; recorded is until when they stay the same.</summary>
    internal ImmutableArray<Entry> Visible()
    {
        _signal.Read();
        var visible = ImmutableArray.CreateBuilder<Entry>(_entries.Count);
        foreach (var entry in _entries)
        {
            if (graph.Reaches(entry.VisibleFrom))
                visible.Add(entry);
        }
        return visible.DrainToImmutable();
    }

    internal void Add(Entry entry)
    {
        var place = _entries.BinarySearch(entry, ByOrder);
        _entries.Insert(place < 0 ? ~place : place, entry);
        _signal.Changed();
    }

    internal void Remove(Entry entry)
    {
        var place = _entries.BinarySearch(entry, ByOrder);
        if (place < 0)
            return;
        _entries.RemoveAt(place);
        _signal.Changed();
    }

    private static Comparer<Entry> ByOrder { get; } = Comparer<Entry>.Create(Entry.Order);
}
