using Tregua.Cases.Intake;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Commands;

/// <summary>Says how far reading has come.</summary>
internal static class ReadingProgress
{
    /// <summary>Shows progress on a line; a single document shows none.</summary>
    public static Action<ReadProgress> On(ProgressLine line) => progress =>
    {
        if (progress.Of > 1 && progress.Location is { } location)
            line.Show($"Reading {progress.Done + 1} of {progress.Of}, {progress.Claims} claims so far: {Path.GetFileName(location)}");
    };
}
