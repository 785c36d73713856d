using Tregua.Bench.Workloads;

namespace Tregua.Bench.Engines;

/// <summary>
/// The least that any program must do for this workload: one array of obligations, a wheel of due hours, no facts kept, no
/// retraction, no second bound, no explanation. The ceiling to compare with.
/// </summary>
internal sealed class TightLoop
{
    private const int HourBits = 12;

    private readonly Cell[] _cells;
    private readonly int[] _hours = new int[(Workload.End >> HourBits) + 1];
    private readonly int _pairs;
    private int _hour;

    internal TightLoop(Workload workload)
    {
        _cells = new Cell[workload.Days.Length];
        _pairs = workload.Pairs;
        for (var o = 0; o < _cells.Length; o++)
            (_cells[o].Days, _cells[o].Done) = (workload.Days[o], -1);
        Array.Fill(_hours, -1);
    }

    internal Counts Run(ReadOnlySpan<Happening> happenings)
    {
        foreach (ref readonly var happening in happenings)
        {
            if (happening.Time >> HourBits > _hour)
                Expire(happening.Time >> HourBits);
            if (happening.Doing == Doing.Order)
                Order(happening.Obligation, happening.Time);
            else if (happening.Doing == Doing.Perform)
                Perform(happening.Obligation, happening.Time);
        }
        Expire(_hours.Length);
        return Count();
    }

    private void Order(int o, int time)
    {
        ref var cell = ref _cells[o];
        cell.Due = time + (cell.Days * Workload.Day);
        cell.State = State.Open;
        var hour = cell.Due >> HourBits;
        if (hour >= _hours.Length)
            return;
        cell.Next = _hours[hour];
        _hours[hour] = o;
    }

    private void Perform(int o, int time)
    {
        ref var cell = ref _cells[o];
        cell.Done = time / Workload.Day;
        cell.State = time > cell.Due ? State.Late : State.Done;
        if (o >= _pairs)
            return;
        ref var other = ref _cells[o ^ 1];
        if (other.Done != cell.Done && cell.State == State.Done)
            cell.State = State.Half;
        else if (other.Done == cell.Done && other.State == State.Half)
            other.State = State.Done;
    }

    /// <summary>What is open when its hour is over was not done in time; a performance later in the hour than its second is told apart above.</summary>
    private void Expire(int until)
    {
        for (; _hour < until; _hour++)
        {
            for (var o = _hours[_hour]; o >= 0; o = _cells[o].Next)
            {
                if (_cells[o].State == State.Open)
                    _cells[o].State = State.Violated;
            }
        }
    }

    private Counts Count()
    {
        Span<int> counts = stackalloc int[6];
        foreach (ref readonly var cell in _cells.AsSpan())
            counts[(int)cell.State]++;
        return new Counts(counts[(int)State.Done], counts[(int)State.Late], counts[(int)State.Violated], counts[(int)State.Half]);
    }

    private enum State
    {
        Waiting,
        Open,
        Done,
        Half,
        Late,
        Violated,
    }

    private struct Cell
    {
        internal int Due;
        internal int Days;
        internal int Done;
        internal int Next;
        internal State State;
    }
}
