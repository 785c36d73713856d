using System.CommandLine;
using Tregua.Cases.Json;
using Tregua.Cases.Starting;
using Tregua.Cli.Help;
using Tregua.Cli.Pages;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Commands;

/// <summary><c>tregua new</c>: a case folder to start from.</summary>
internal static class NewCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("name") { HelpName = "NAME", Description = "The folder to make; its last part names the agreement's file." };
        var json = QuestionOptions.JsonOption();
        var command = new DocumentedCommand("new", "Make an empty case folder with a commented agreement to start from.")
        {
            Examples = [new("tregua new northern-truce", "Make the folder northern-truce with northern-truce.pact, reports/ and scenarios/.")],
        };
        command.Arguments.Add(name);
        command.Options.Add(json);
        command.SetAction(parsed => Run(parsed.GetRequiredValue(name), parsed.GetValue(json), terminal));
        return command;
    }

    private static int Run(string name, bool json, Terminal terminal)
    {
        var folder = NewCase.Create(name, terminal.Clock);
        if (json)
        {
            terminal.Out.Write(OperationJson.Folder(folder) + "\n");
            return ExitCodes.Fine;
        }
        var page = new Page(terminal.Width);
        page.Paragraph(0, 2, $"Made {folder.Path} with {Path.GetFileName(folder.PactFile)}, reports/ and scenarios/.");
        page.Section("Next");
        page.Verbatim("  ", new Piece($"{terminal.Command} check {Quoting.Word(folder.PactFile)}", Tone.Typed));
        page.Paragraph(6, 6, "after writing the agreement down in it");
        page.Verbatim("  ", new Piece($"{terminal.Command} read REPORT --case {Quoting.Word(folder.Path)}", Tone.Typed));
        page.Paragraph(6, 6, "to read a report into the case");
        page.Verbatim("  ", new Piece($"{terminal.Command} status {Quoting.Word(folder.Path)}", Tone.Typed));
        page.Paragraph(6, 6, "to see where it stands");
        PagePrinter.Print(page, terminal);
        return ExitCodes.Fine;
    }
}
