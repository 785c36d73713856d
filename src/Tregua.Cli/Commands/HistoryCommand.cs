using System.CommandLine;
using Tregua.Cases.Json;
using Tregua.Cases.Questions;
using Tregua.Cli.Boards;
using Tregua.Cli.Help;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Commands;

/// <summary><c>tregua history</c>: the intervals of each stipulation's standing.</summary>
internal static class HistoryCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var options = new QuestionOptions();
        var stipulation = new Argument<string?>("stipulation") { HelpName = "STIPULATION", Description = "Only this stipulation, with what brought each change.", Arity = ArgumentArity.ZeroOrOne };
        var from = Values.Date("--from", "The first day; that of coming into force without it.");
        var to = Values.Date("--to", "The last day; today without it.");
        var then = Values.Flag("--as-known-then", "Judge each day by what was published by then.");
        var command = new DocumentedCommand("history", "Show how each stipulation stood over the days, as intervals.")
        {
            Examples =
            [
                new("tregua history truce --to 2025-03-18", "Every stipulation from the day of coming into force."),
                new("tregua history truce hostages-first --as-known-then", "One stipulation, as it would have been shown each day, with the reports that changed it."),
            ],
            Remarks = ["Without --as-known-then each day is judged by everything known now. An interval ends when headline, force, performance, timeliness or certainty changes; numbers that grow within one word do not end it."],
        };
        options.AddWithoutDaysTo(command);
        command.Arguments.Add(stipulation);
        foreach (var option in new Option[] { from, to, then })
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var question = options.Question(parsed) with { At = parsed.GetValue(to) };
            var history = CaseHistories.Of(options.Case(parsed), parsed.GetValue(stipulation), parsed.GetValue(from), question, parsed.GetValue(then), terminal.Clock);
            Views.Print(parsed.GetValue(options.Json), terminal, history.Answer.Masking, () => HistoryJson.Of(history), page => HistoryList.Write(history, page));
            return ExitCodes.Fine;
        });
        return command;
    }
}
