using System.CommandLine;
using Tregua.Cases;
using Tregua.Cases.Intake;
using Tregua.Cases.Json;
using Tregua.Cli.Boards;
using Tregua.Cli.Help;
using Tregua.Cli.Pages;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Commands;

/// <summary><c>tregua claim</c>: a claim entered by hand.</summary>
internal static class ClaimCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var assertion = new Argument<string>("claim") { HelpName = "\"…\"", Description = "What is asserted, in the words of scenarios." };
        var folder = new Option<string>("--case") { HelpName = "DIR", Description = "The case's folder.", Required = true };
        var by = Values.Text("--by", "SOURCE", "Who asserts it; without it the outlet's own voice.");
        var via = Values.Text("--via", "OUTLET", "Who published it.");
        var on = Values.Date("--on", "The day of publication.", required: true);
        var json = QuestionOptions.JsonOption();
        var command = new DocumentedCommand("claim", "Enter a claim by hand, in the same words as scenarios. It counts as accepted.")
        {
            Examples =
            [
                new("tregua claim \"South released 4 captives on 2026-05-01\" --case valley --by \"Red Cross\" --via \"Example News\" --on 2026-05-02", "Record what a source said."),
                new("tregua claim 'talks \"second phase\" began' --case valley --via \"Example News\" --on 2026-05-04", "Record that talks began, in the outlet's own voice."),
            ],
        };
        command.Arguments.Add(assertion);
        foreach (var option in new Option[] { folder, by, via, on, json })
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var entry = new ClaimEntry
            {
                Assertion = parsed.GetRequiredValue(assertion),
                By = parsed.GetValue(by),
                Via = parsed.GetValue(via),
                On = parsed.GetValue(on)!.Value,
            };
            return Run(CaseFolder.Open(parsed.GetRequiredValue(folder)), entry, parsed.GetValue(json), terminal);
        });
        return command;
    }

    private static int Run(CaseFolder folder, ClaimEntry entry, bool json, Terminal terminal)
    {
        var entered = CaseClaims.Enter(folder, entry, terminal.Clock);
        if (json)
        {
            terminal.Out.Write(OperationJson.Claim(entered) + "\n");
            return ExitCodes.Fine;
        }
        var page = new Page(terminal.Width);
        EnteredClaimNote.Write(entered, folder, terminal.Command, page);
        PagePrinter.Print(page, terminal);
        return ExitCodes.Fine;
    }
}
