using System.Globalization;
using Tregua.Cases;
using Tregua.Ledgers;

namespace Tregua.Cli.Failures;

/// <summary>The last resort: any failure that no operation has put into words becomes one sentence and what to do.</summary>
internal static class Unexpected
{
    /// <summary>What to tell.</summary>
    public static Problem Describe(Exception failure) => failure switch
    {
        UnauthorizedAccessException => new Problem("no-access", Sentence(failure.Message), Hint: "Check who owns the file or folder and whether you may read and write it."),
        LedgerUnusableException => new Problem("ledger-unusable", Sentence(failure.Message)),
        IOException => new Problem("input-output", Sentence(failure.Message), Hint: "Check the path, the rights and the free space, then try again."),
        OutOfMemoryException => new Problem("out-of-memory", "There is not enough memory for this.", Hint: "Give fewer or smaller reports at a time."),
        // A defect's own message may hold names or whole texts; it stays off the screen.
        _ => new Problem("unexpected", $"Something went wrong inside tregua ({failure.GetType().Name}).",
            Hint: Keep(failure) is { } file
                ? $"This is a defect of the program, not of your input. The details are in {file}; please report them."
                : "This is a defect of the program, not of your input. With TREGUA_DEBUG=1 the details go to a file that can be reported."),
    };

    // Details go to a file and only when asked for: the screen gets one sentence.
    private static string? Keep(Exception failure)
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("TREGUA_DEBUG")))
            return null;
        var file = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"tregua-{Environment.ProcessId}.txt"));
        try
        {
            File.WriteAllText(file, failure.ToString());
            return file;
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string Sentence(string message)
    {
        var line = Pages.SafeText.OneLine(message).Trim();
        return line.Length == 0 || line[^1] is '.' or '!' or '?' ? line : line + ".";
    }
}
