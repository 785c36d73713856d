using System.Diagnostics;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Bench.Engines;
using Tregua.Bench.Workloads;
using Tregua.Standings.Instalments;

internal static class Quick
{
    internal static void Run(Workload w, Happening[] inOrder, Happening[] late)
    {
        Console.WriteLine($"  {Go(w, inOrder)} | {Go(w, late)} expected {Counts.Of(w, w.WithoutRetracted())}");
    }

    private static string Go(Workload w, Happening[] h)
    {
        var scale = new Timescale(DateTimeZone.Utc, new LocalDate(2020, 1, 1));
        var start = GC.GetTotalMemory(true);
        var register = new Register(scale, 0);
        var n = w.Days.Length;
        register.Reserve(2 * n, 2 * n);
        for (var o = 0; o < n; o++)
        {
            register.AddInstalment(register.AddAccount(), Units.One, Units.One);
            register.AddInstalment(register.AddAccount(), Units.One, Units.One);
            register.Follow((2 * o) + 1, 2 * o, new Span(w.Days[o] * 24, SpanUnit.Hours));
        }
        for (var o = 0; o < w.Pairs; o += 2)
            register.Pair([(2 * o) + 1, (2 * o) + 3]);
        register.TakeChanged([]);
        var arrivals = new Arrival[h.Length];
        var last = new int[n];
        for (var i = 0; i < h.Length; i++)
        {
            var x = h[i];
            arrivals[i] = new Arrival
            {
                Moment = x.Time + 1,
                Retracts = x.Doing == Doing.Retract ? last[x.Obligation] : -1,
                Fact = Fact.Between(x.Doing == Doing.Note ? -1 : (x.Obligation * 2) + (x.Doing == Doing.Order ? 0 : 1), x.Occurred, x.Occurred + 1, Units.One, Units.One, 1, 0, i),
            };
            if (x.Doing == Doing.Perform)
                last[x.Obligation] = i;
        }
        var numbers = new int[h.Length];
        var changes = 0;
        var changed = new List<int>();
        var s = Stopwatch.StartNew(); var p0 = Process.GetCurrentProcess().TotalProcessorTime;
        for (var i = 0; i < arrivals.Length; i++)
        {
            ref var a = ref arrivals[i];
            register.Advance(a.Moment);
            if (a.Retracts >= 0)
                register.Retract(numbers[a.Retracts]);
            else if (a.Fact.Account >= 0)
                numbers[i] = register.Credit(in a.Fact);
            if ((i & 1023) == 0)
                changes += register.TakeChanged(changed).Count;
        }
        register.Advance(Workload.End);
        int f = 0, l = 0, v = 0, m = 0;
        for (var o = 0; o < n; o++)
        {
            switch (register[(2 * o) + 1].Worst)
            {
                case Course.InTime: f++; break;
                case Course.Late: l++; break;
                case Course.Missed: v++; break;
                case Course.Mismatched: m++; break;
            }
        }
        var t = s.Elapsed.TotalSeconds; var cpu = (Process.GetCurrentProcess().TotalProcessorTime - p0).TotalSeconds;
        arrivals = [];
        numbers = [];
        changed = [];
        last = [];
        var bytes = GC.GetTotalMemory(true) - start;
        GC.KeepAlive(register);
        return $"{h.Length / t / 1e6:F2}M/s (cpu {h.Length / cpu / 1e6:F2}) {new Counts(f, l, v, m)} changes {changes} {bytes / (double)n:F0} B";
    }
}
