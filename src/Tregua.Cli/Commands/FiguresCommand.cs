using System.CommandLine;
using Tregua.Cases.Json;
using Tregua.Cli.Boards;
using Tregua.Cli.Help;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Commands;

/// <summary><c>tregua figures</c>.</summary>
internal static class FiguresCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var options = new QuestionOptions();
        var failOn = FailOn.CreateOption();
        var command = new DocumentedCommand("figures", "Set published figures side by side, and show those that do not add up.")
        {
            Examples =
            [
                new("tregua figures truce", "As of today."),
                new("tregua figures truce --at 2025-02-26 --json", "As of a day, as JSON."),
            ],
            Remarks = [FailOn.Explanation],
        };
        options.AddTo(command);
        command.Options.Add(failOn);
        command.SetAction(parsed => Views.Show(parsed, options, failOn, terminal, AnswerJson.Figures, FigureTable.Write));
        return command;
    }
}
