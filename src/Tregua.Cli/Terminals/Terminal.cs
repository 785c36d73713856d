using System.Text;
using NodaTime;

namespace Tregua.Cli.Terminals;

/// <summary>What a command reads from and writes to: stdout is data, stderr is talk.</summary>
internal sealed class Terminal : IDisposable
{
    /// <summary>The narrowest and the widest line that a view is laid out for.</summary>
    public const int NarrowestWidth = 80, WidestWidth = 120;

    /// <summary>Where data goes.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Where talk goes: progress, errors, hints.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Standard input, opened on demand.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Standard output as bytes, for what is no text for people; <see cref="Out"/> is not used then.</summary>
    public Func<Stream> OpenOutput { get; init; } = Console.OpenStandardOutput;

    /// <summary>True when <see cref="Out"/> takes colour codes.</summary>
    public bool Colour { get; init; }

    /// <summary>True when a line on <see cref="Error"/> may be written over.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>How many columns a view may use.</summary>
    public int Width { get; init; } = NarrowestWidth;

    /// <summary>What "now" is.</summary>
    public IClock Clock { get; init; } = Cases.Clocks.SystemClock.Instance;

    /// <summary>What to type to run this program, as hints show it.</summary>
    public string Command { get; init; } = "tregua";

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess()
    {
        var withoutMarks = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var plain = Console.IsOutputRedirected || HasValue("NO_COLOR") || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Terminal
        {
            Out = new StreamWriter(Console.OpenStandardOutput(), withoutMarks),
            Error = new StreamWriter(Console.OpenStandardError(), withoutMarks) { AutoFlush = true },
            OpenInput = Console.OpenStandardInput,
            Colour = !plain,
            ShowsProgress = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
            Command = Invocation.OfProcess(),
            Width = Math.Clamp(Columns(), NarrowestWidth, WidestWidth),
        };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
    }

    private static int Columns()
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), out var columns))
            return columns;
        if (Console.IsOutputRedirected)
            return NarrowestWidth;
        try
        {
            return Console.WindowWidth;
        }
        catch (IOException)
        {
            return NarrowestWidth;
        }
    }

    private static bool HasValue(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
