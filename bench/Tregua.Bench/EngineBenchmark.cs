using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using Tregua.Agreements.Model;
using Tregua.Bench.Engines;
using Tregua.Bench.Results;
using Tregua.Bench.Workloads;

namespace Tregua.Bench;

/// <summary>Runs the engine beside a tight loop and SQLite triggers on one workload, checks every count, and writes the results.</summary>
/// <param name="folder">Where the results go.</param>
internal sealed class EngineBenchmark(string folder)
{
    private const int Runs = 5;
    private const int Picks = 10_000;

    /// <summary>The sizes of which the right counts are known beforehand.</summary>
    private static readonly Size[] Sizes =
    [
        new("100k events", 52_632, 0, new Counts(41_163, 5_158, 5_132, 1_179)),
        new("1M events", 526_316, 0, new Counts(409_213, 52_663, 53_091, 11_349)),
        new("1M, mostly notes", 100_000, 1_000_000, new Counts(77_990, 9_920, 9_928, 2_162)),
    ];

    private readonly StringBuilder _text = new();
    private bool _isWrong;

    /// <returns>0 when every count was right.</returns>
    internal int Run()
    {
        Say(Machine.Describe());
        Say($"Load when it began: {Machine.Load()}. One core each; the median and the least of {Runs} runs, in millions of events a second.");
        Say("Timed is from facts in memory to final standings, in the cases worst and best for the debtor, under the standard independent.");
        Say("");
        WarmUp();
        Say($"{"",-34} {"median",8} {"best",8} {"by cpu",8}  ratio");
        foreach (var size in Sizes)
            SideBySide(size);
        LateAndRetracted(Sizes[1]);
        Growth();
        Say($"Load when it ended: {Machine.Load()}.");
        Say(_isWrong ? "SOME COUNTS ARE WRONG." : "Every count is right.");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "engine.txt"), _text.ToString());
        return _isWrong ? 1 : 0;
    }

    /// <summary>Lets the compiler see the code in use before anything is timed.</summary>
    private void WarmUp()
    {
        Check("53 obligations", Counts.Of(Workload.Of(53), Workload.Of(53).InOrder()), new Counts(43, 4, 6, 0));
        Check("526 obligations", Counts.Of(Workload.Of(526), Workload.Of(526).InOrder()), new Counts(409, 57, 50, 10));
        var workload = Workload.Of(5_263);
        Check("5,263 obligations", Counts.Of(workload, workload.InOrder()), new Counts(4_180, 481, 484, 118));
        var agreement = GeneratedAgreement.Of(workload);
        var (inOrder, late) = (workload.InOrder(), workload.LateAndRetracted());
        for (var i = 0; i < 150; i++)
        {
            // The runtime optimizes beside the program, which shares its one core.
            if (i % 50 == 49)
                RuntimeCompiler.Settle();
            new TightLoop(workload).Run(inOrder);
            var run = new InstalmentRun(workload, agreement);
            run.Run(run.Match(i % 2 == 0 ? inOrder : late));
            run.Explain(i);
        }
        // Long loops are optimized again while they run; short streams would be timed half way through that.
        var longer = Workload.Of(52_632);
        var (clauses, stream) = (GeneratedAgreement.Of(longer), longer.InOrder());
        for (var i = 0; i < 20; i++)
        {
            new TightLoop(longer).Run(stream);
            var run = new InstalmentRun(longer, clauses);
            run.Run(run.Match(stream));
            if (i % 5 == 4)
                RuntimeCompiler.Settle();
        }
    }

    private void SideBySide(Size size)
    {
        var workload = Workload.Of(size.Obligations, size.Events);
        var happenings = workload.InOrder();
        Check(size.Name, Counts.Of(workload, happenings), size.Right);
        var agreement = GeneratedAgreement.Of(workload);
        var ours = Ours(size.Name, workload, agreement, happenings, size.Right);
        var tight = Timing.Of(happenings.Length, Runs, () => new TightLoop(workload), t => Check($"tight loop, {size.Name}", t.Run(happenings), size.Right));
        var sqlite = Timing.Of(happenings.Length, 3, () => new SqliteTriggers(workload, happenings), s => Check($"SQLite, {size.Name}", s.Run(), size.Right));
        Row($"{size.Name}: Tregua", ours, "");
        Row("  tight loop (the ceiling)", tight, FormattableString.Invariant($"Tregua reaches 1/{tight.Rate / ours.Rate:F1} of it (by cpu 1/{ours.Processor / tight.Processor:F1})"));
        Row("  SQLite triggers", sqlite, FormattableString.Invariant($"Tregua is {ours.Rate / sqlite.Rate:F1} times as fast (by cpu {sqlite.Processor / ours.Processor:F1})"));
        Say($"  counts of all three: {size.Right}");
        Say("");
    }

    private Timing Ours(string name, Workload workload, Agreement agreement, Happening[] happenings, Counts right, int runs = Runs) => Timing.Of(
        happenings.Length,
        runs,
        () =>
        {
            var run = new InstalmentRun(workload, agreement);
            return (Run: run, Arrivals: run.Match(happenings));
        },
        x =>
        {
            x.Run.Run(x.Arrivals);
            Check($"Tregua, {name}, worst", x.Run.Count(worst: true), right);
            Check($"Tregua, {name}, best", x.Run.Count(worst: false), right);
        });

    private void LateAndRetracted(Size size)
    {
        var workload = Workload.Of(size.Obligations, size.Events);
        var agreement = GeneratedAgreement.Of(workload);
        var (inOrder, late) = (workload.InOrder(), workload.LateAndRetracted());
        var right = Counts.Of(workload, workload.WithoutRetracted());
        var plain = Ours(size.Name, workload, agreement, inOrder, size.Right);
        var mixed = Ours("late and retracted", workload, agreement, late, right);
        Row("late and retracted: Tregua", mixed, FormattableString.Invariant($"{mixed.Rate / plain.Rate:P0} of the rate in order ({plain.Rate / 1e6:F2}; by cpu {plain.Processor / plain.Events / (mixed.Processor / mixed.Events):P0})"));
        Say(FormattableString.Invariant($"  {late.Count(h => h.Time != h.Occurred && h.Doing == Doing.Perform)} told late, {late.Count(h => h.Doing == Doing.Retract)} taken back; counts {right}"));
        Say("");
        Stages(workload, agreement, inOrder);
    }

    /// <summary>What comes before and after: compiling, matching, memory, explaining.</summary>
    private void Stages(Workload workload, Agreement agreement, Happening[] happenings)
    {
        new InstalmentRun(Workload.Of(10), GeneratedAgreement.Of(Workload.Of(10))).Explain(1);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var run = Staged(workload, agreement, happenings);
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        Say(FormattableString.Invariant($"memory: {bytes / (double)workload.Days.Length:F0} bytes an obligation (instalments, facts, deadlines, index of clauses), of {workload.Days.Length} obligations"));
        Explaining(run, workload.Days.Length);
        GC.KeepAlive(agreement);
    }

    /// <summary>On its own, so that what it needed on the way is gone when memory is weighed.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private InstalmentRun Staged(Workload workload, Agreement agreement, Happening[] happenings)
    {
        var watch = Stopwatch.StartNew();
        var run = new InstalmentRun(workload, agreement);
        var compiling = watch.Elapsed.TotalSeconds;
        watch.Restart();
        var arrivals = run.Match(happenings);
        var matching = watch.Elapsed.TotalSeconds;
        run.Run(arrivals);
        Say(FormattableString.Invariant($"compiling {agreement.Stipulations.Length} clauses {compiling:F2} s, matching {happenings.Length} events {matching:F2} s; {run.Changes} changes of standing told on the way"));
        return run;
    }

    private void Explaining(InstalmentRun run, int obligations)
    {
        var draws = new Draws(7);
        var times = new double[Picks];
        var steps = 0;
        for (var i = 0; i < Picks; i++)
        {
            var pick = (int)draws.Below(obligations);
            var watch = Stopwatch.GetTimestamp();
            var derivation = run.Explain(pick);
            times[i] = Stopwatch.GetElapsedTime(watch).TotalMicroseconds;
            steps += 1 + derivation.From.Length;
        }
        Array.Sort(times);
        Say(FormattableString.Invariant($"explaining one standing of {obligations}: median {times[Picks / 2]:F0} µs, 99 in 100 under {times[Picks * 99 / 100]:F0} µs, largest {times[^1] / 1000:F2} ms ({Picks} random ones, {steps / (double)Picks:F1} steps each)"));
        Say("");
    }

    private void Growth()
    {
        List<(int, double)> ours = [], tight = [];
        foreach (var obligations in (int[])[5_263, 15_789, 52_632, 157_895, 526_316])
        {
            var workload = Workload.Of(obligations);
            var agreement = GeneratedAgreement.Of(workload);
            var happenings = workload.InOrder();
            var right = Counts.Of(workload, happenings);
            // Short runs are disturbed more, so there are more of them.
            var runs = Math.Clamp(2_000_000 / happenings.Length, Runs, 60);
            var loop = Timing.Of(happenings.Length, runs, () => new TightLoop(workload), t => Check("growth", t.Run(happenings), right));
            tight.Add((happenings.Length, loop.Cost));
            ours.Add((happenings.Length, Ours("growth", workload, agreement, happenings, right, runs).Cost));
            Say(FormattableString.Invariant($"{happenings.Length,9} events: Tregua {ours[^1].Item2,6:F0} ns an event, tight loop {tight[^1].Item2,5:F1} ns"));
        }
        var (grows, loopGrows) = (ours[^1].Item2 / ours[0].Item2, tight[^1].Item2 / tight[0].Item2);
        Say(FormattableString.Invariant($"from 10k to 1M events the cost of one grows {grows:F1} times with Tregua, {loopGrows:F1} times with the tight loop"));
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "engine-growth.svg"), Plot.Draw(
            "Cost of one event as the stream grows",
            FormattableString.Invariant($"least of {Runs} runs and more; 10,000 to 1 million events: Tregua {grows:F1} times, tight loop {loopGrows:F1} times"),
            "events in the stream",
            "nanoseconds an event",
            [new Plot.Curve("Tregua", "#0b5394", ours), new Plot.Curve("tight loop", "#b45f06", tight)]));
    }

    private void Check(string what, Counts got, Counts right)
    {
        if (got == right)
            return;
        _isWrong = true;
        Say($"WRONG: {what}: {got}; right is {right}.");
    }

    private void Row(string name, Timing timing, string ratio) => Say($"{name,-34} {timing}  {ratio}");

    private void Say(string line)
    {
        Console.WriteLine(line);
        _text.AppendLine(line);
    }

    private sealed record Size(string Name, int Obligations, int Events, Counts Right);
}
