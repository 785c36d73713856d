using NodaTime;

namespace Tregua.Standings.Cells;

/// <summary>
/// The cells of one running standing: who read what, on which day. In the manner of self-adjusting computation: reading is
/// recorded, changes are pushed as doubts, values are pulled. Not for use by several threads at once.
/// </summary>
/// <param name="day">The day asked about.</param>
internal sealed class Graph(LocalDate day)
{
    private readonly PriorityQueue<(Cell Cell, int Run), LocalDate> _ends = new();
    private readonly PriorityQueue<(Cell Cell, int Run), LocalDate> _starts = new(Comparer<LocalDate>.Create((a, b) => b.CompareTo(a)));
    private Cell? _running;
    private int _cells;

    /// <summary>The day asked about, without recording that it was read.</summary>
    internal LocalDate Day { get; private set; } = day;

    /// <summary>How many values were computed so far.</summary>
    internal long Computed { get; private set; }

    /// <summary>Records that the cell being computed reads something.</summary>
    internal void Record(Source source) => _running?.Reads(source);

    /// <summary>Records that what is being computed comes out the same on these days only.</summary>
    internal void Holds(LocalDate from, LocalDate until) => _running?.Holds(from, until);

    /// <summary>True when the day asked about is the given one or later; only that is recorded.</summary>
    internal bool Reaches(LocalDate threshold)
    {
        var reached = Day >= threshold;
        if (reached)
            Holds(threshold, LocalDate.MaxIsoValue);
        else
            Holds(LocalDate.MinIsoValue, threshold);
        return reached;
    }

    /// <summary>The day asked about; what reads it is computed anew on every other day.</summary>
    internal LocalDate Exactly()
    {
        Holds(Day, Day.PlusDays(1));
        return Day;
    }

    /// <summary>Asks about another day: wakes only what compared the day with one that is crossed.</summary>
    internal void Pass(LocalDate to)
    {
        Day = to;
        Wake(_ends, static (priority, day) => priority <= day);
        Wake(_starts, static (priority, day) => priority > day);
    }

    internal Cell? Enter(Cell cell)
    {
        Computed++;
        var outer = _running;
        _running = cell;
        return outer;
    }

    internal void Leave(Cell cell, Cell? outer)
    {
        _running = outer;
        Enqueue(cell);
    }

    internal void Born() => _cells++;

    internal void Died() => _cells--;

    private void Wake(PriorityQueue<(Cell Cell, int Run), LocalDate> queue, Func<LocalDate, LocalDate, bool> isCrossed)
    {
        while (queue.TryPeek(out var entry, out var threshold) && isCrossed(threshold, Day))
        {
            queue.Dequeue();
            if (entry.Cell.Run == entry.Run)
                entry.Cell.Suspect(isCertain: true);
        }
    }

    private void Enqueue(Cell cell)
    {
        if (cell.Until != LocalDate.MaxIsoValue)
            Add(_ends, cell, cell.Until);
        if (cell.From != LocalDate.MinIsoValue)
            Add(_starts, cell, cell.From);
    }

    /// <summary>Void entries stay in the queue until they come up; too many of them are swept out.</summary>
    private void Add(PriorityQueue<(Cell Cell, int Run), LocalDate> queue, Cell cell, LocalDate threshold)
    {
        queue.Enqueue((cell, cell.Run), threshold);
        if (queue.Count < 64 || queue.Count < 4 * _cells)
            return;
        var live = queue.UnorderedItems.Where(i => i.Element.Cell.Run == i.Element.Run).ToList();
        queue.Clear();
        foreach (var (element, priority) in live)
            queue.Enqueue(element, priority);
    }
}
