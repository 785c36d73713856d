using System.CommandLine;
using Tregua.Cases.Json;
using Tregua.Cases.Questions;
using Tregua.Cli.Boards;
using Tregua.Cli.Help;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Commands;

/// <summary><c>tregua status</c>: the board.</summary>
internal static class StatusCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var options = new QuestionOptions();
        var failOn = FailOn.CreateOption();
        var command = new DocumentedCommand("status", "Show where the agreement stands: what is due, done, late, withheld or disputed, and what can happen next.")
        {
            Examples =
            [
                new("tregua status truce", "The board as of today."),
                new("tregua status truce --at 2025-02-26 --known-by 2025-02-26", "As of a day, from what was published by then."),
                new("tregua status truce --standard \"independent or monitor\"", "Counting only what two independent origins or a monitor report."),
                new("tregua status truce --fail-on overdue,figures-differ --json", "For a script: JSON, and exit code 1 when something is overdue or figures differ."),
            ],
            Remarks = [FailOn.Explanation],
        };
        options.AddTo(command);
        command.Options.Add(failOn);
        command.SetAction(parsed => Views.Show(parsed, options, failOn, terminal, AnswerJson.Status, (CaseStanding answer, Pages.Page page) =>
        {
            Board.Write(answer, page);
            Board.WriteLastReportNotice(answer, terminal.Command, page);
        }));
        return command;
    }
}
