using NodaTime;

namespace Tregua.Standings.Cells;

/// <summary>
/// A computed value that remembers what it read. It is computed when asked for, and again only when something that it read
/// has changed, or the day asked about has crossed one that it compared with.
/// </summary>
internal abstract class Cell(Graph graph) : Source(graph)
{
    private readonly List<Source> _sources = [];
    private readonly HashSet<Source> _known = [];
    private Doubt _doubt = Doubt.Certain;
    private bool _isRunning;

    private enum Doubt
    {
        /// <summary>The value holds.</summary>
        None,

        /// <summary>Something further down may have changed.</summary>
        Possible,

        /// <summary>Something read has changed.</summary>
        Certain,
    }

    /// <summary>The first day on which what was compared with the day comes out the same.</summary>
    internal LocalDate From { get; private set; } = LocalDate.MinIsoValue;

    /// <summary>The first day after those.</summary>
    internal LocalDate Until { get; private set; } = LocalDate.MaxIsoValue;

    /// <summary>How often it was computed: an entry in a queue that was made for another run is void.</summary>
    internal int Run { get; private set; }

    internal void Reads(Source source)
    {
        if (_known.Add(source))
        {
            _sources.Add(source);
            source.AddReader(this);
        }
    }

    /// <summary>The value holds on these days only, as far as this comparison goes.</summary>
    internal void Holds(LocalDate from, LocalDate until)
    {
        From = LocalDate.Max(From, from);
        Until = LocalDate.Min(Until, until);
    }

    internal void Suspect(bool isCertain)
    {
        var before = _doubt;
        if (isCertain)
            _doubt = Doubt.Certain;
        else if (before == Doubt.None)
            _doubt = Doubt.Possible;
        if (before == Doubt.None)
            TellSuspect();
    }

    internal override void Refresh()
    {
        if (_doubt == Doubt.Possible)
        {
            // In the order of reading: a later one may have been read only because of what an earlier one said.
            for (var i = 0; i < _sources.Count && _doubt == Doubt.Possible; i++)
                _sources[i].Refresh();
            if (_doubt == Doubt.Possible)
                _doubt = Doubt.None;
        }
        if (_doubt == Doubt.Certain)
            Evaluate();
    }

    /// <summary>True when it rests on any of some cells, directly or through others.</summary>
    internal bool RestsOn(IReadOnlySet<Cell> others)
    {
        var seen = new HashSet<Cell>();
        var open = new Stack<Cell>([this]);
        while (open.TryPop(out var cell))
        {
            if (others.Contains(cell))
                return true;
            if (!seen.Add(cell))
                continue;
            foreach (var source in cell._sources)
            {
                if (source is Cell next)
                    open.Push(next);
            }
        }
        return false;
    }

    /// <summary>Lets go of what it read, so that it is no longer told of changes.</summary>
    internal void Detach()
    {
        foreach (var source in _sources)
            source.RemoveReader(this);
        _sources.Clear();
        _known.Clear();
        _doubt = Doubt.Certain;
        Run++;
    }

    /// <summary>Computes the value; true when it is another than before.</summary>
    protected abstract bool Compute();

    private void Evaluate()
    {
        if (_isRunning)
            throw new InvalidOperationException("A computed value depends on itself.");
        Detach();
        From = LocalDate.MinIsoValue;
        Until = LocalDate.MaxIsoValue;
        _isRunning = true;
        var outer = Graph.Enter(this);
        try
        {
            var changed = Compute();
            _doubt = Doubt.None;
            if (changed)
                TellChanged();
        }
        finally
        {
            Graph.Leave(this, outer);
            _isRunning = false;
        }
    }
}

/// <summary>A cell with a value.</summary>
/// <param name="graph">The graph it belongs to.</param>
/// <param name="compute">Computes the value.</param>
/// <param name="same">Says when a new value is the same as the old, so that those who read it need not be computed again.</param>
internal sealed class Cell<T>(Graph graph, Func<T> compute, IEqualityComparer<T> same) : Cell(graph)
{
    private T _value = default!;
    private bool _hasValue;

    internal T Get()
    {
        Graph.Record(this);
        Refresh();
        return _value;
    }

    protected override bool Compute()
    {
        var value = compute();
        if (_hasValue && same.Equals(_value, value))
            return false;
        _value = value;
        _hasValue = true;
        return true;
    }
}
