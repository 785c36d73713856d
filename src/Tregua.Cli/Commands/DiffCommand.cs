using System.CommandLine;
using NodaTime;
using Tregua.Cases;
using Tregua.Cases.Questions;
using Tregua.Cli.Boards;
using Tregua.Cli.Help;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Commands;

/// <summary><c>tregua diff</c>: what changed between two days, and because of which report.</summary>
internal static class DiffCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var options = new QuestionOptions();
        var from = Values.Date("--from", "The earlier day.", required: true);
        var to = Values.Date("--to", "The later day; today without it.");
        var hindsight = Values.Flag("--hindsight", "Judge both days by everything known now, later reports included.");
        var command = new DocumentedCommand("diff", "Show what changed between two days, and because of which report.")
        {
            Examples =
            [
                new("tregua diff truce --from 2025-02-20 --to 2025-02-26", "Each day as it was known then."),
                new("tregua diff truce --from 2025-02-20 --to 2025-02-26 --hindsight", "Both days by what is known now."),
            ],
            Remarks = ["Without --hindsight each day is shown as it was known then: only what was published by it counts. A change without a new report, such as a last day that passed, is shown with the rule that brought it."],
        };
        options.AddWithoutDaysTo(command);
        foreach (var option in new Option[] { from, to, hindsight })
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var question = options.Question(parsed);
            var (first, last) = (parsed.GetValue(from)!.Value, parsed.GetValue(to));
            if (last is { } end && end < first)
                throw new CaseException(new Problem("days-turned-round", $"--to {end:uuuu-MM-dd} lies before --from {first:uuuu-MM-dd}.", Hint: "Turn the two days round."));
            var compared = CaseComparisons.Between(options.Case(parsed), Asked(question, first, parsed.GetValue(hindsight)), Asked(question, last, parsed.GetValue(hindsight)), terminal.Clock);
            return Views.Compare(parsed.GetValue(options.Json), compared, terminal, ComparisonList.WriteDays);
        });
        return command;
    }

    private static CaseQuestion Asked(CaseQuestion question, LocalDate? day, bool hindsight) =>
        question with { At = day, KnownBy = hindsight ? null : day };
}
