using Tregua.Bench;

return args is ["running", ..]
    ? new RunningBenchmark("examples/gaza-2025", args.Length > 1 ? args[1] : "bench/results/running.txt").Run()
    : new EngineBenchmark(args.Length > 0 ? args[0] : "bench/results").Run();
