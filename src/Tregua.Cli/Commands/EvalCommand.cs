using System.CommandLine;
using Tregua.Cases;
using Tregua.Cli.Boards;
using Tregua.Cli.Help;
using Tregua.Cli.Terminals;
using Tregua.Evaluation.Corpora;
using Tregua.Evaluation.Scores;

namespace Tregua.Cli.Commands;

/// <summary><c>tregua eval</c>: the reader's stages held against corpora.</summary>
internal static class EvalCommand
{
    /// <summary>The command with one subcommand for each scorer.</summary>
    public static Command Create(Terminal terminal)
    {
        var command = new DocumentedCommand("eval", "Hold a stage of the reader against a corpus and print precision, recall and F1.")
        {
            Examples = [new("tregua eval --help", "List the scorers.")],
            Remarks = ["Corpora are not part of Tregua; docs/evaluation.md says which layouts are read and how each score is defined."],
        };
        foreach (var task in EvalTasks.All)
            command.Subcommands.Add(Create(task, terminal));
        command.SetAction(_ => HelpPrinting.Print(command, terminal));
        return command;
    }

    private static DocumentedCommand Create(EvalTask task, Terminal terminal)
    {
        var path = new Argument<string>("path") { HelpName = task.Path, Description = task.Layout };
        var json = QuestionOptions.JsonOption();
        var errors = Values.Flag("--errors", "List every miss in its context.");
        var command = new DocumentedCommand(task.Name, task.Description)
        {
            Examples = [new($"tregua eval {task.Name} {task.Path} --errors", "The figures, then every miss.")],
        };
        command.Arguments.Add(path);
        command.Options.Add(errors);
        command.Options.Add(json);
        command.SetAction(parsed => Run(task, parsed.GetRequiredValue(path), parsed.GetValue(errors), parsed.GetValue(json), terminal));
        return command;
    }

    private static int Run(EvalTask task, string path, bool errors, bool json, Terminal terminal)
    {
        var card = Score(task, path);
        Views.Print(json, terminal, null, () => ScorecardJson.Write(card, errors), page => ScorecardTable.Write(card, errors, page));
        return ExitCodes.Fine;
    }

    private static Scorecard Score(EvalTask task, string path)
    {
        try
        {
            return task.Score(path);
        }
        catch (Exception failure) when (failure is UnreadableCorpusException or IOException or UnauthorizedAccessException)
        {
            throw new CaseException(new Problem("corpus", failure.Message, path, Hint: $"`tregua eval {task.Name}` takes {task.Layout}"), FailureKind.Input, failure);
        }
    }
}
