using System.CommandLine;
using System.CommandLine.Invocation;
using Tregua.Cli.Pages;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Help;

/// <summary>Prints the help of the command that <c>--help</c> stands after.</summary>
internal sealed class HelpPrinting(Terminal terminal) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        Print(parseResult.CommandResult.Command, terminal);
        return ExitCodes.Fine;
    }

    /// <summary>Prints the help of a command.</summary>
    public static void Print(Command command, Terminal terminal)
    {
        var page = new Page(terminal.Width);
        CommandHelp.Write(command, page);
        PagePrinter.Print(page, terminal);
    }
}
