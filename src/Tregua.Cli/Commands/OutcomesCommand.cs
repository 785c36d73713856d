using System.CommandLine;
using Tregua.Cases.Json;
using Tregua.Cli.Boards;
using Tregua.Cli.Help;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Commands;

/// <summary><c>tregua outcomes</c>.</summary>
internal static class OutcomesCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var options = new QuestionOptions();
        var failOn = FailOn.CreateOption();
        var command = new DocumentedCommand("outcomes", "Show what can happen next under the text, and what sources expect.")
        {
            Examples =
            [
                new("tregua outcomes truce", "As of today."),
                new("tregua outcomes truce --at 2025-02-26 --json", "As of a day, as JSON."),
            ],
            Remarks = [FailOn.Explanation],
        };
        options.AddTo(command);
        command.Options.Add(failOn);
        command.SetAction(parsed => Views.Show(parsed, options, failOn, terminal, AnswerJson.Outcomes, OutcomeList.Write));
        return command;
    }
}
