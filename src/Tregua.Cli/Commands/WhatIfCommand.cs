using System.CommandLine;
using Tregua.Cases.Questions;
using Tregua.Cli.Boards;
using Tregua.Cli.Help;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Commands;

/// <summary><c>tregua whatif</c>: what would follow from events that are assumed.</summary>
internal static class WhatIfCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var options = new QuestionOptions();
        var assumptions = new Argument<string[]>("assumption")
        {
            HelpName = "\"…\"",
            Description = "What is assumed to have happened, in the words of scenarios.",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new DocumentedCommand("whatif", "Assume events and show what would stand differently. Nothing is recorded.")
        {
            Examples =
            [
                new("tregua whatif truce \"South released 4 captives on 2026-05-01\"", "What one release would change."),
                new("tregua whatif truce 'North and South agreed \"second phase\"' --at 2026-05-03", "What terms agreed by a day would make possible."),
            ],
            Remarks = ["What is assumed passes every standard of proof, and what reports say otherwise does not. Without --at the day asked about is the last one assumed, or today when that is later; an assumption without a date happens on that day. What follows is what the text makes of it, not a forecast."],
        };
        options.AddTo(command);
        command.Arguments.Add(assumptions);
        command.SetAction(parsed => Views.Compare(
            parsed.GetValue(options.Json),
            CaseComparisons.WhatIf(options.Case(parsed), [.. parsed.GetRequiredValue(assumptions)], options.Question(parsed), terminal.Clock),
            terminal,
            ComparisonList.WriteAssumed));
        return command;
    }
}
