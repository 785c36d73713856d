using System.Diagnostics;

namespace Tregua.Bench.Results;

/// <summary>How long something took: of several runs the median and the least, on the wall clock and of processor time.</summary>
/// <param name="Events">How many events each run took in.</param>
/// <param name="Median">Seconds on the wall clock, the median of the runs.</param>
/// <param name="Least">Seconds on the wall clock, the least.</param>
/// <param name="Processor">Seconds of processor time, the least.</param>
internal readonly record struct Timing(int Events, double Median, double Least, double Processor)
{
    /// <summary>Events a second, by the median.</summary>
    internal double Rate => Events / Median;

    /// <summary>Nanoseconds an event, by the least: the one that others on the machine disturbed least.</summary>
    internal double Cost => Least / Events * 1e9;

    /// <summary>Times runs, each prepared before its clock starts.</summary>
    internal static Timing Of<T>(int events, int runs, Func<T> prepare, Action<T> run)
    {
        var walls = new double[runs];
        var processor = double.MaxValue;
        for (var i = 0; i < runs; i++)
        {
            var prepared = prepare();
            GC.Collect();
            GC.WaitForPendingFinalizers();
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            var watch = Stopwatch.StartNew();
            run(prepared);
            walls[i] = watch.Elapsed.TotalSeconds;
            processor = Math.Min(processor, (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds);
            (prepared as IDisposable)?.Dispose();
        }
        Array.Sort(walls);
        return new Timing(events, walls[runs / 2], walls[0], processor);
    }

    /// <summary>As a cell of the table.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Rate / 1e6,8:F2} {Events / Least / 1e6,8:F2} {Events / Math.Max(Processor, 1e-9) / 1e6,8:F2}");
}
