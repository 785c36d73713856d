using System.Diagnostics;
using System.Globalization;

namespace Tregua.Bench.Readings;

/// <summary>A library for Node that reads the same texts on the same core.</summary>
/// <param name="packages">The folder in which it is installed.</param>
internal sealed class Beside(string packages)
{
    /// <summary>Its rate.</summary>
    /// <param name="name">wink or compromise.</param>
    /// <param name="texts">What it reads.</param>
    internal Rate Measure(string name, Texts texts)
    {
        var start = new ProcessStartInfo("node", ["bench/beside/readers.cjs", packages, name, Whole(Rate.Rounds), Whole(Rate.Seconds)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        foreach (var article in texts.Articles)
            process.StandardInput.WriteLine(article.Path);
        process.StandardInput.Close();
        var best = default(Rate);
        while (process.StandardOutput.ReadLine() is { } line)
        {
            var numbers = line.Split(' ');
            best = best.Best(new Rate(double.Parse(numbers[0], CultureInfo.InvariantCulture), double.Parse(numbers[1], CultureInfo.InvariantCulture)));
        }
        process.WaitForExit();
        return process.ExitCode == 0 ? best : throw new InvalidOperationException($"{name} ended with {process.ExitCode}.");
    }

    private static string Whole(double number) => ((int)number).ToString(CultureInfo.InvariantCulture);
}
