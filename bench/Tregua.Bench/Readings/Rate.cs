using System.Diagnostics;
using Tregua.Reading;

namespace Tregua.Bench.Readings;

/// <summary>How fast texts are read: bytes a second, the best of several rounds.</summary>
/// <param name="Wall">By the wall clock.</param>
/// <param name="Processor">By processor time, which others on the machine disturb less.</param>
internal readonly record struct Rate(double Wall, double Processor)
{
    /// <summary>Rounds of each measurement.</summary>
    internal const int Rounds = 5;

    /// <summary>Seconds of each round.</summary>
    internal const double Seconds = 2;

    private const int MostWarmUps = 40;

    /// <summary>The better of both, each for itself.</summary>
    internal Rate Best(Rate other) => new(Math.Max(Wall, other.Wall), Math.Max(Processor, other.Processor));

    /// <summary>Megabytes a second.</summary>
    public override string ToString() => FormattableString.Invariant($"{Wall / 1e6,8:F2} {Processor / 1e6,8:F2}");

    /// <summary>Reads texts on some threads, each going round through all of them from a place of its own.</summary>
    internal static Rate Of(Texts texts, int threads, StageTimes? times = null)
    {
        WarmUp(texts, threads);
        var best = default(Rate);
        for (var i = 0; i < Rounds; i++)
            best = best.Best(Round(texts, threads, times, Seconds));
        return best;
    }

    // The runtime optimizes code in use step by step, beside the program: until that makes nothing faster.
    private static void WarmUp(Texts texts, int threads)
    {
        var (best, idle) = (0.0, 0);
        for (var i = 0; i < MostWarmUps && idle < 3; i++)
        {
            var rate = Round(texts, threads, null, Seconds / 2).Processor;
            RuntimeCompiler.Settle();
            idle = rate > best * 1.02 ? 0 : idle + 1;
            best = Math.Max(best, rate);
        }
    }

    private static Rate Round(Texts texts, int threads, StageTimes? times, double seconds)
    {
        GC.Collect();
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var bytes = new long[threads];
        var others = Enumerable.Range(1, threads - 1).Select(thread => new Thread(() => bytes[thread] = Go(texts, thread, null, watch, seconds))).ToList();
        others.ForEach(thread => thread.Start());
        bytes[0] = Go(texts, 0, times, watch, seconds);
        others.ForEach(thread => thread.Join());
        var wall = watch.Elapsed.TotalSeconds;
        return new Rate(bytes.Sum() / wall, bytes.Sum() / (Process.GetCurrentProcess().TotalProcessorTime - processor).TotalSeconds);
    }

    private static long Go(Texts texts, int thread, StageTimes? times, Stopwatch watch, double seconds)
    {
        var bytes = 0L;
        for (var i = thread * texts.Articles.Count / 2; watch.Elapsed.TotalSeconds < seconds; i++)
        {
            var input = texts.Articles[i % texts.Articles.Count].Input;
            Reader.Read(input, times);
            bytes += input.Bytes.Length;
        }
        return bytes;
    }
}
