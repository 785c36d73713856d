using System.CommandLine;
using Tregua.Cases.Json;
using Tregua.Cli.Boards;
using Tregua.Cli.Help;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Commands;

/// <summary><c>tregua due</c>.</summary>
internal static class DueCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var options = new QuestionOptions();
        var failOn = FailOn.CreateOption();
        var command = new DocumentedCommand("due", "List what is due or overdue, by date and debtor.")
        {
            Examples =
            [
                new("tregua due truce", "As of today."),
                new("tregua due truce --at 2025-02-26 --json", "As of a day, as JSON."),
            ],
            Remarks = [FailOn.Explanation],
        };
        options.AddTo(command);
        command.Options.Add(failOn);
        command.SetAction(parsed => Views.Show(parsed, options, failOn, terminal, AnswerJson.Due, DueTable.Write));
        return command;
    }
}
