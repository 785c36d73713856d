using Tregua.Bench;
using Tregua.Bench.Readings;
using Tregua.Bench.Robustness;

return args switch
{
    ["running", .. var rest] => new RunningBenchmark("examples/gaza-2025", rest is [var file, ..] ? file : "bench/results/running.txt").Run(),
    ["fuzz", .. var rest] => FuzzLoop.Run(rest),
    ["reading", .. var rest] => ReadingBenchmark.Run(rest),
    _ => new EngineBenchmark(args.Length > 0 ? args[0] : "bench/results").Run(),
};
