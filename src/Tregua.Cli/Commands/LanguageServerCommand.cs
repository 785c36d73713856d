using System.CommandLine;
using Tregua.Cli.Help;
using Tregua.Cli.Terminals;
using Tregua.Editors;

namespace Tregua.Cli.Commands;

/// <summary><c>tregua lsp</c>: the language server that editors start.</summary>
internal static class LanguageServerCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new DocumentedCommand("lsp", "Serve an editor: errors while typing, dates on hover, definitions, completion, layout, renaming.")
        {
            Examples = [new("tregua lsp", "Started by the editor, which talks to it over standard input and output.")],
            Remarks = ["Speaks the Language Server Protocol 3.17 over standard input and output until the editor ends it. The folder editors/vscode has an extension that starts it."],
        };
        command.SetAction(_ =>
        {
            using var input = terminal.OpenInput();
            using var output = terminal.OpenOutput();
            return LanguageServer.ServeAsync(input, output).GetAwaiter().GetResult() ? ExitCodes.Fine : ExitCodes.Findings;
        });
        return command;
    }
}
