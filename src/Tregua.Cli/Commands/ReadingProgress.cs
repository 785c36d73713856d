using Tregua.Cases.Intake;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Commands;

/// <summary>Says how far reading has come.</summary>
internal static class ReadingProgress
{
    /// <summary>Shows progress on a line.</summary>
    public static Action<ReadProgress> On(ProgressLine line) => progress =>
    {
        if (progress.Done < progress.Of)
            line.Show($"Reading {progress.Done + 1} of {progress.Of}, {progress.Claims} claims so far: {Path.GetFileName(progress.Location) ?? "standard input"}");
    };
}
