using Tregua.Bench;

return new EngineBenchmark(args.Length > 0 ? args[0] : "bench/results").Run();
