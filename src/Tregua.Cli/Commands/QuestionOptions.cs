using System.CommandLine;
using NodaTime;
using Tregua.Cases;
using Tregua.Cases.Questions;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Commands;

/// <summary>The case and the options that every view of it takes: the clocks, the standard of proof, review, names, JSON.</summary>
internal sealed class QuestionOptions
{
    /// <summary>The case's folder.</summary>
    public Argument<string> Folder { get; } = CaseArgument();

    /// <summary>Print JSON.</summary>
    public Option<bool> Json { get; } = JsonOption();

    private Option<LocalDate?> At { get; } = Values.Date("--at", "The day asked about; today without it.");

    /// <summary>How far outcomes look ahead; only on the command that shows them.</summary>
    public Option<LocalDate?> Until { get; } = Values.Date("--until", "How far to look ahead; without it to the last day that the text dates, phases ahead run in full, and 30 days more.");

    private Option<LocalDate?> KnownBy { get; } = Values.Date("--known-by", "Only what was published by this day.");

    private Option<Instant?> RecordedBy { get; } = Values.Moment("--recorded-by", "Only what the ledger held at this moment.");

    private Option<string?> Standard { get; } = StandardOption();

    private Option<bool> Reviewed { get; } = Values.Flag("--reviewed", "Leave out claims that no one has reviewed.");

    private Option<bool> Names { get; } = NamesOption();

    /// <summary>The case as an argument.</summary>
    public static Argument<string> CaseArgument() => new("dir") { HelpName = "DIR", Description = "The case's folder." };

    /// <summary><c>--json</c>.</summary>
    public static Option<bool> JsonOption() => Values.Flag("--json", "Print JSON.");

    /// <summary><c>--names</c>.</summary>
    public static Option<bool> NamesOption() => Values.Flag("--names", "Show the names of detained, held or dead people.");

    /// <summary>Adds all of them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(Folder);
        command.Options.Add(At);
        command.Options.Add(KnownBy);
        AddCommonTo(command);
    }

    /// <summary>Adds the folder and what a question takes besides its day and the day of knowledge, which the command sets itself.</summary>
    public void AddWithoutDaysTo(Command command)
    {
        command.Arguments.Add(Folder);
        AddCommonTo(command);
    }

    /// <summary>The case named.</summary>
    public CaseFolder Case(ParseResult parsed) => CaseFolder.Open(parsed.GetRequiredValue(Folder));

    /// <summary>Asks the case.</summary>
    public CaseStanding Ask(ParseResult parsed, Terminal terminal) =>
        CaseQuestions.Stand(Case(parsed), Question(parsed), terminal.Clock);

    private void AddCommonTo(Command command)
    {
        command.Options.Add(RecordedBy);
        command.Options.Add(Standard);
        command.Options.Add(Reviewed);
        command.Options.Add(Names);
        command.Options.Add(Json);
    }

    /// <summary>The question asked.</summary>
    public CaseQuestion Question(ParseResult parsed) => new()
    {
        At = parsed.GetValue(At),
        Until = parsed.GetValue(Until),
        KnownBy = parsed.GetValue(KnownBy),
        RecordedBy = parsed.GetValue(RecordedBy),
        Standard = parsed.GetValue(Standard),
        ReviewedOnly = parsed.GetValue(Reviewed),
        ShowNames = parsed.GetValue(Names),
    };

    private static Option<string?> StandardOption()
    {
        var option = Values.Text("--standard", "NAME", "The standard of proof: any (the default), named, independent, against-interest, monitor, third-party, agreed, a combination (\"independent or monitor\"), or one that the agreement defines.");
        option.CompletionSources.Add("any", "named", "independent", "against-interest", "monitor", "third-party", "agreed");
        return option;
    }
}
