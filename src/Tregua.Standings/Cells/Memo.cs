namespace Tregua.Standings.Cells;

/// <summary>A function whose values are kept as cells, one for each key.</summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TValue">The value; immutable.</typeparam>
/// <param name="graph">The graph; null keeps plain values for the length of one computation, whose reads are then those of the caller.</param>
/// <param name="compute">The function.</param>
/// <param name="same">Says when a new value is the same as the old; equality where none is given.</param>
/// <param name="keys">Compares keys; equality where none is given.</param>
internal sealed class Memo<TKey, TValue>(Graph? graph, Func<TKey, TValue> compute, IEqualityComparer<TValue>? same = null, IEqualityComparer<TKey>? keys = null)
    where TKey : notnull
{
    private readonly Dictionary<TKey, Cell<TValue>> _cells = new(keys);
    private readonly Dictionary<TKey, TValue> _plain = new(keys);

    /// <summary>How many values were computed so far.</summary>
    internal int Computed { get; private set; }

    internal TValue Of(TKey key)
    {
        if (graph is null)
            return Plain(key);
        if (!_cells.TryGetValue(key, out var cell))
        {
            _cells[key] = cell = new Cell<TValue>(graph, () => Compute(key), same ?? EqualityComparer<TValue>.Default);
            graph.Born();
        }
        return cell.Get();
    }

    /// <summary>The cell of a key, to ask how long its value holds; null when it was never asked for.</summary>
    internal Cell? CellOf(TKey key) => _cells.GetValueOrDefault(key);

    /// <summary>Forgets a key that is not asked for any more.</summary>
    internal void Forget(TKey key)
    {
        if (!_cells.Remove(key, out var cell))
            return;
        cell.Detach();
        graph?.Died();
    }

    private TValue Compute(TKey key)
    {
        Computed++;
        return compute(key);
    }

    private TValue Plain(TKey key)
    {
        if (!_plain.TryGetValue(key, out var value))
            _plain[key] = value = Compute(key);
        return value;
    }
}
