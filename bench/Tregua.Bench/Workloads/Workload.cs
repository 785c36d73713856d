namespace Tregua.Bench.Workloads;

/// <summary>
/// Obligations that come into force over a year, fall due within 42 days, and are performed in time (80 in 100), late (10) or
/// not at all. The first fifth are pairs that must fall on one day; of them 85 in 100 are performed alike.
/// </summary>
internal sealed class Workload
{
    /// <summary>The second after the last.</summary>
    internal const int End = 430 * Day;

    /// <summary>Seconds.</summary>
    internal const int Day = 86_400;

    private readonly List<Happening> _happenings = [];
    private Draws _draws;

    private Workload(int obligations, int events, ulong seed)
    {
        _draws = new Draws(seed);
        Days = new int[obligations];
        Pairs = (obligations / 5) & ~1;
        var orders = new int[obligations];
        for (var o = 0; o < obligations;)
            o += o < Pairs ? AddPair(o, orders) : AddOne(o, orders);
        while (_happenings.Count < events)
        {
            var o = (int)_draws.Below(obligations);
            _happenings.Add(Told((int)(orders[o] + 1 + _draws.Below((420 * Day) - orders[o])), Doing.Note, o));
        }
    }

    /// <summary>In how many days each obligation falls due.</summary>
    internal int[] Days { get; }

    /// <summary>How many obligations, the first ones, are paired: 0 with 1, 2 with 3.</summary>
    internal int Pairs { get; }

    internal static Workload Of(int obligations, int events = 0, ulong seed = 42) => new(obligations, events, seed);

    /// <summary>The events in the order in which they happen.</summary>
    internal Happening[] InOrder() => Sorted(_happenings);

    /// <summary>The events with some performances told late and some taken back.</summary>
    internal Happening[] LateAndRetracted()
    {
        var told = new List<Happening>(_happenings.Count);
        foreach (var happening in _happenings)
        {
            if (happening.Doing != Doing.Perform)
            {
                told.Add(happening);
                continue;
            }
            var (reported, retracted) = Fate(happening);
            told.Add(happening with { Time = reported });
            if (retracted is { } time)
                told.Add(happening with { Time = time, Doing = Doing.Retract });
        }
        return Sorted(told);
    }

    /// <summary>The events in order, without the performances that are taken back.</summary>
    internal Happening[] WithoutRetracted() =>
        Sorted(_happenings.FindAll(h => h.Doing != Doing.Perform || Fate(h).Retracted is null));

    /// <summary>When a performance is told, and when it is taken back.</summary>
    private static (int Reported, int? Retracted) Fate(Happening perform)
    {
        const ulong most = 42 * Day;
        var h = Draws.First((4UL * (ulong)perform.Obligation) + 2);
        var reported = h % 100 < 10 ? perform.Occurred + (int)((h >> 32) % most) : perform.Occurred;
        reported = Math.Min(reported, End - 1);
        if ((h >> 16) % 100 >= 2)
            return (reported, null);
        return (reported, Math.Min(reported + 1 + (int)((h >> 40) % most), End - 1));
    }

    private int AddOne(int o, int[] orders)
    {
        var (order, due) = Ordered(o, orders);
        _happenings.Add(Told(order, Doing.Order, o));
        Performed(o, Performance(order, due));
        return 1;
    }

    private int AddPair(int o, int[] orders)
    {
        var (order, due) = Ordered(o, orders);
        (orders[o + 1], Days[o + 1]) = (order, Days[o]);
        _happenings.Add(Told(order, Doing.Order, o));
        _happenings.Add(Told(order, Doing.Order, o + 1));
        var first = Performance(order, due);
        var second = _draws.Below(100) >= 85 ? Performance(order, due) : first is { } done ? SameDay(done, order, due) : null;
        Performed(o, first);
        Performed(o + 1, second);
        return 2;
    }

    private (int Order, int Due) Ordered(int o, int[] orders)
    {
        orders[o] = (int)_draws.Below(365 * Day);
        Days[o] = 1 + (int)_draws.Below(42);
        return (orders[o], orders[o] + (Days[o] * Day));
    }

    private int? Performance(int order, int due)
    {
        var lot = _draws.Below(100);
        return lot < 80 ? order + 1 + (int)_draws.Below(due - order)
            : lot < 90 ? due + 1 + (int)_draws.Below(14 * Day)
            : null;
    }

    /// <summary>Another second of the same day, on the same side of the due second.</summary>
    private int SameDay(int done, int order, int due)
    {
        int second;
        do
            second = (done / Day * Day) + (int)_draws.Below(Day);
        while (second <= order || (done <= due) != (second <= due));
        return second;
    }

    private void Performed(int o, int? time)
    {
        if (time is { } done)
            _happenings.Add(Told(done, Doing.Perform, o));
    }

    private static Happening Told(int time, Doing doing, int o) => new(time, time, doing, o);

    private static Happening[] Sorted(List<Happening> happenings)
    {
        var sorted = happenings.ToArray();
        Array.Sort(sorted, (a, b) =>
            a.Time != b.Time ? a.Time.CompareTo(b.Time) : a.Doing != b.Doing ? a.Doing.CompareTo(b.Doing) : a.Obligation.CompareTo(b.Obligation));
        return sorted;
    }
}
