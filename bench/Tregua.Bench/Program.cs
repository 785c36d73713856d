using System.Diagnostics;
using Tregua.Bench.Engines;
using Tregua.Bench.Workloads;

foreach (var (n, e) in new[] { (52632, 0), (526316, 0) })
{
    var w = Workload.Of(n, e);
    var h = w.InOrder();
    Console.WriteLine($"{n} {h.Length} {Counts.Of(w, h)}");
    for (var k = 0; k < 4; k++)
    {
        var t = new TightLoop(w);
        var s = Stopwatch.StartNew();
        var c = t.Run(h);
        Console.WriteLine($"  tight {h.Length / s.Elapsed.TotalSeconds / 1e6:F1}M/s {c}");
    }
    for (var k = 0; k < 4; k++)
        Quick.Run(w, h, w.LateAndRetracted());
}
