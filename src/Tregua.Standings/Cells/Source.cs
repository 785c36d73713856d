namespace Tregua.Standings.Cells;

/// <summary>Something that cells read; it knows who read it.</summary>
/// <param name="graph">The graph it belongs to.</param>
internal abstract class Source(Graph graph)
{
    private readonly HashSet<Cell> _readers = [];

    protected Graph Graph => graph;

    internal void AddReader(Cell reader) => _readers.Add(reader);

    internal void RemoveReader(Cell reader) => _readers.Remove(reader);

    /// <summary>Brings it up to date; whoever read it is told when it changed.</summary>
    internal virtual void Refresh()
    {
    }

    /// <summary>Tells those who read this that it is another now.</summary>
    protected void TellChanged()
    {
        foreach (var reader in _readers)
            reader.Suspect(isCertain: true);
    }

    /// <summary>Tells those who read this that it may be another.</summary>
    protected void TellSuspect()
    {
        foreach (var reader in _readers)
            reader.Suspect(isCertain: false);
    }
}

/// <summary>A fact from outside: cells that read it are computed anew when it changes.</summary>
/// <param name="graph">The graph it belongs to.</param>
internal sealed class Signal(Graph graph) : Source(graph)
{
    internal void Read() => Graph.Record(this);

    internal void Changed() => TellChanged();
}
