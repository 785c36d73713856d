using Tregua.Cases.Json;
using Tregua.Cases.Questions;
using Tregua.Cli.Boards;
using Tregua.Cli.Help;
using Tregua.Cli.Pages;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Commands;

/// <summary>The views of one part of a standing: <c>tregua due</c>, <c>tregua figures</c>, <c>tregua outcomes</c>.</summary>
internal static class ViewCommand
{
    /// <summary><c>tregua due</c>.</summary>
    public static DocumentedCommand Due(Terminal terminal) =>
        Create(terminal, "due", "List what is due or overdue, by date and debtor.", AnswerJson.Due, DueTable.Write);

    /// <summary><c>tregua figures</c>.</summary>
    public static DocumentedCommand Figures(Terminal terminal) =>
        Create(terminal, "figures", "Set published figures side by side, and show those that do not add up.", AnswerJson.Figures, FigureTable.Write);

    /// <summary><c>tregua outcomes</c>.</summary>
    public static DocumentedCommand Outcomes(Terminal terminal) =>
        Create(terminal, "outcomes", "Show what can happen under the text, by when and through which acts, and what sources expect.", AnswerJson.Outcomes, OutcomeList.Write, looksAhead: true);

    private static DocumentedCommand Create(Terminal terminal, string name, string description, Func<CaseStanding, string> json, Action<CaseStanding, Page> write, bool looksAhead = false)
    {
        var options = new QuestionOptions();
        var failOn = FailOn.CreateOption();
        var command = new DocumentedCommand(name, description)
        {
            Examples =
            [
                new($"tregua {name} truce", "As of today."),
                new($"tregua {name} truce --at 2025-02-26 --json", "As of a day, as JSON."),
            ],
            Remarks = [FailOn.Explanation],
        };
        options.AddTo(command);
        if (looksAhead)
            command.Options.Add(options.Until);
        command.Options.Add(failOn);
        command.SetAction(parsed => Views.Show(parsed, options, failOn, terminal, json, write));
        return command;
    }
}
