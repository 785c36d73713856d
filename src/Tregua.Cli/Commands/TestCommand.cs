using System.CommandLine;
using Tregua.Cases;
using Tregua.Cases.Json;
using Tregua.Cases.PactFiles;
using Tregua.Cli.Boards;
using Tregua.Cli.Help;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Commands;

/// <summary><c>tregua test</c>: the agreement's own tests.</summary>
internal static class TestCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var folder = QuestionOptions.CaseArgument();
        var only = Values.Text("--only", "WORDS", "Run only scenarios with these words in their title or file name.");
        var json = QuestionOptions.JsonOption();
        var command = new DocumentedCommand("test", "Run the agreement's scenarios: dated events and claims, then the standing expected.")
        {
            Examples =
            [
                new("tregua test truce", "Run every scenario in truce/scenarios."),
                new("tregua test truce --only \"held back\"", "Run those with these words in their title or file name."),
            ],
            Remarks = ["Ends with 1 when a scenario fails. What came instead is shown with the rules and the lines of the scenario that it follows from. Reports and the ledger are not read."],
        };
        command.Arguments.Add(folder);
        command.Options.Add(only);
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            var runs = ScenarioRuns.Run(CaseFolder.Open(parsed.GetRequiredValue(folder)), parsed.GetValue(only));
            Views.Print(parsed.GetValue(json), terminal, null, () => OperationJson.Scenarios(runs), page => ScenarioList.Write(runs, page));
            return runs.All(run => run.Result.Passed) ? ExitCodes.Fine : ExitCodes.Findings;
        });
        return command;
    }
}
