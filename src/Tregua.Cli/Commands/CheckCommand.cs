using System.CommandLine;
using Tregua.Agreements.Diagnostics;
using Tregua.Cases.Json;
using Tregua.Cases.PactFiles;
using Tregua.Cli.Boards;
using Tregua.Cli.Help;
using Tregua.Cli.Pages;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Commands;

/// <summary><c>tregua check</c>: errors and findings of an agreement file.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("file") { HelpName = "FILE.pact", Description = "The agreement's file." };
        var failOn = Values.Text("--fail-on", "CODE,…", "End with 1 when there is a finding of such a code; any for all of them.");
        var json = QuestionOptions.JsonOption();
        var command = new DocumentedCommand("check", "Check an agreement file: errors, and what a careful reader of the deal would ask.")
        {
            Examples =
            [
                new("tregua check truce.pact", "List errors and findings with their lines."),
                new("tregua check truce.pact --fail-on any", "The same, and end with 1 when there is a finding."),
            ],
            Remarks = ["Ends with 2 when the file has an error, with 0 when it has findings only."],
        };
        command.Arguments.Add(file);
        command.Options.Add(failOn);
        command.Options.Add(json);
        command.SetAction(parsed => Run(PactFile.Check(parsed.GetRequiredValue(file)), parsed.GetValue(failOn), parsed.GetValue(json), terminal));
        return command;
    }

    private static int Run(PactFile file, string? failOn, bool json, Terminal terminal)
    {
        if (json)
        {
            terminal.Out.Write(OperationJson.Check(file) + "\n");
        }
        else
        {
            var page = new Page(terminal.Width);
            DiagnosticList.Write(file, page);
            PagePrinter.Print(page, terminal);
        }
        if (!file.IsValid)
            return ExitCodes.Input;
        return failOn is not null && file.Diagnostics.Any(d => Names(failOn, d)) ? ExitCodes.Findings : ExitCodes.Fine;
    }

    private static bool Names(string failOn, Diagnostic diagnostic) =>
        failOn.Split(',', StringSplitOptions.TrimEntries).Any(w => w is "any" || w.Equals(diagnostic.Code, StringComparison.OrdinalIgnoreCase));
}
