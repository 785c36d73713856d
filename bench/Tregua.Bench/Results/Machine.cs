using System.Runtime.InteropServices;

namespace Tregua.Bench.Results;

/// <summary>What the numbers were measured on.</summary>
internal static class Machine
{
    internal static string Describe() =>
        $"{Line("/proc/cpuinfo", "model name")}, {Environment.ProcessorCount} cores, {Line("/proc/meminfo", "MemTotal")}, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}";

    /// <summary>How many others wanted a processor, on average over the last minute.</summary>
    internal static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private static string Line(string file, string name)
    {
        if (!File.Exists(file))
            return "unknown";
        var line = File.ReadLines(file).FirstOrDefault(l => l.StartsWith(name, StringComparison.Ordinal));
        return line is null ? "unknown" : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }
}
