using System.Diagnostics;
using System.Text;
using Tregua.Reading.Tests.Robustness;

namespace Tregua.Bench.Robustness;

/// <summary>Reads hostile texts until the time is over: first how the cost of each grows, then random mixtures and mutations. What goes wrong is printed with the seed that makes it again.</summary>
internal static class FuzzLoop
{
    private const int Small = 20_000; // characters
    private const int Large = 4 * Small;
    private const double Steep = 8; // times the cost at four times the length, where 4 is linear
    private const double Slow = 4_000; // nanoseconds a character
    private static readonly string[] Endings = [".txt", ".md", ".html", ".eml", ".xml"];

    /// <summary>Runs it.</summary>
    /// <returns>1 when anything went wrong, else 0.</returns>
    internal static int Run(string[] arguments)
    {
        var seconds = arguments.Length > 0 ? int.Parse(arguments[0], System.Globalization.CultureInfo.InvariantCulture) : 60;
        var seed = arguments.Length > 1 ? int.Parse(arguments[1], System.Globalization.CultureInfo.InvariantCulture) : 1;
        var watch = Stopwatch.StartNew();
        var wrong = arguments.Length > 1 ? 0 : Growth();
        var seeds = new Originals("tests", "examples");
        var read = 0;
        for (; watch.Elapsed.TotalSeconds < seconds; seed++, read++)
            wrong += Try(seed, seeds) ? 0 : 1;
        Console.WriteLine(FormattableString.Invariant($"{read:N0} hostile documents read up to seed {seed - 1}, {wrong} wrong"));
        return wrong == 0 ? 0 : 1;
    }

    private static bool Try(int seed, Originals originals)
    {
        var random = new Random(seed);
        var ending = Endings[random.Next(Endings.Length)];
        var bytes = random.Next(4) switch
        {
            0 => HostileTexts.Noise(random, random.Next(1, 3_000)),
            1 => Encoding.UTF8.GetBytes(HostileTexts.Mixture(random, random.Next(10, 20_000))),
            2 => Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(HostileTexts.Mixture(random, random.Next(10, 4_000)))).ToArray(),
            _ => HostileTexts.Mutated(random, originals.Pick(random, ref ending)),
        };
        var complaint = Complaint(bytes, "a" + ending);
        // Processor time, not the clock's: the machine may be busy. What is slow is read once more: the code may not yet be compiled.
        var spent = TimeSpan.Zero;
        for (var time = 0; time < 2 && complaint is null; time++)
        {
            var before = Environment.CpuUsage.TotalTime;
            complaint = Complaint(bytes, "a" + ending);
            spent = Environment.CpuUsage.TotalTime - before;
            if (complaint is null && spent.TotalNanoseconds <= 100_000_000 + (Slow * 5 * bytes.Length))
                return true;
        }
        complaint ??= FormattableString.Invariant($"{spent.TotalSeconds:F1} s of processor time for {bytes.Length} bytes.");
        if (complaint is not null)
            Console.WriteLine($"seed {seed} ({ending}): {complaint}");
        return complaint is null;
    }

    private static string? Complaint(byte[] bytes, string location)
    {
        try
        {
            return SoundReading.Complaint(bytes, location);
        }
        catch (Exception thrown)
        {
            var frames = (thrown.StackTrace ?? "").Split('\n');
            return $"{thrown.GetType().Name}: {thrown.Message}\n  {string.Join("\n  ", frames.Take(6))}";
        }
    }

    private static int Growth()
    {
        var wrong = 0;
        var costs = new List<(double Cost, string Line)>();
        (string Piece, string Location)[] texts = [.. HostileTexts.Pieces.Select(piece => (piece, "a.txt")), .. HostileTexts.Pieces.Select(piece => (piece, "a.md")), .. HostileTexts.Marks.Select(piece => (piece, "a.html"))];
        foreach (var (piece, location) in texts)
            Time(piece, location, Small);
        RuntimeCompiler.Settle();
        foreach (var (piece, location) in texts)
        {
            var small = Time(piece, location, Small);
            var large = Time(piece, location, Large);
            var perCharacter = large * 1e9 / Large;
            var line = FormattableString.Invariant($"{location,-7} {Shown(piece),-60} {1000 * small,8:F1} ms {1000 * large,8:F1} ms  x{large / small:F1}");
            costs.Add((perCharacter, line));
            if (large > 0.03 && (large / small > Steep || perCharacter > Slow))
            {
                wrong++;
                Console.WriteLine("steep: " + line);
            }
        }
        Console.WriteLine("the dearest:");
        foreach (var (_, line) in costs.OrderByDescending(cost => cost.Cost).Take(12))
            Console.WriteLine("  " + line);
        return wrong;
    }

    // The least of three runs, in seconds.
    private static double Time(string piece, string location, int length)
    {
        var text = HostileTexts.Repeat(piece, length);
        var bytes = Encoding.UTF8.GetBytes(location.EndsWith(".html", StringComparison.Ordinal) ? HostileTexts.Page(text) : text);
        var least = double.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var watch = Stopwatch.StartNew();
            if (Complaint(bytes, location) is { } complaint)
                Console.WriteLine($"{Shown(piece)} times {length} ({location}): {complaint}");
            least = Math.Min(least, watch.Elapsed.TotalSeconds);
        }
        return Math.Max(least, 0.0005);
    }

    private static string Shown(string piece)
    {
        var shown = new StringBuilder();
        foreach (var c in piece)
            shown.Append(c is >= ' ' and < '\u007F' ? c.ToString() : $"\\u{(int)c:X4}");
        return shown.Length > 60 ? shown.ToString(0, 60) : shown.ToString();
    }

    /// <summary>The repository's own pages, reports and texts, to be mutated.</summary>
    private sealed class Originals(params string[] folders)
    {
        private readonly string[] _paths = [.. folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Where(path => Path.GetExtension(path) is ".txt" or ".md" or ".html" or ".eml" or ".xml" && !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

        internal byte[] Pick(Random random, ref string ending)
        {
            var path = _paths[random.Next(_paths.Length)];
            ending = Path.GetExtension(path);
            return File.ReadAllBytes(path);
        }
    }
}
