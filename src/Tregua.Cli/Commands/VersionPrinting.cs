using System.CommandLine;
using System.CommandLine.Invocation;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Commands;

/// <summary>Prints the version.</summary>
internal sealed class VersionPrinting(Terminal terminal) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        terminal.Out.Write($"tregua {typeof(VersionPrinting).Assembly.GetName().Version?.ToString(3)}\n");
        return ExitCodes.Fine;
    }
}
