using System.CommandLine;
using NodaTime;
using Tregua.Cases;
using Tregua.Cases.Intake;
using Tregua.Cases.Json;
using Tregua.Cases.PactFiles;
using Tregua.Cases.Questions;
using Tregua.Cases.Starting;
using Tregua.Cli.Boards;
using Tregua.Cli.Help;
using Tregua.Cli.Pages;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Commands;

/// <summary><c>tregua demo</c>: an example case, its reports read, its board.</summary>
internal static class DemoCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var example = new Argument<string?>("example")
        {
            HelpName = "EXAMPLE",
            Description = $"Which example; without it an invented accord that shows everything. With reports: {string.Join(", ", Demo.Names)}; agreements and scenarios alone: {string.Join(", ", Demo.All.Except(Demo.Names))}.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        example.CompletionSources.Add(_ => Demo.All);
        var into = Values.Text("--into", "DIR", "The folder to make; without it one named after the example, in the current directory.");
        var names = QuestionOptions.NamesOption();
        var json = QuestionOptions.JsonOption();
        var command = new DocumentedCommand("demo", "Make an example case, read its reports and show where it stands.")
        {
            Examples =
            [
                new("tregua demo", "Make a case from the invented accord and show its board."),
                new("tregua demo gaza-2025 --into gaza", "The agreement of January 2025, in the folder gaza."),
                new("tregua demo minsk-2015", "An agreement without reports: its board on the day it came into force."),
            ],
        };
        command.Arguments.Add(example);
        command.Options.Add(into);
        command.Options.Add(names);
        command.Options.Add(json);
        command.SetAction(parsed => Run(parsed.GetValue(example), parsed.GetValue(into), parsed.GetValue(names), parsed.GetValue(json), terminal));
        return command;
    }

    private static int Run(string? example, string? into, bool names, bool json, Terminal terminal)
    {
        var folder = Demo.Unpack(example, into);
        if (!Directory.EnumerateFileSystemEntries(folder.Reports).Any())
            return Show(folder, PactFile.Load(folder.PactFile).InForce.Date, "an agreement and its scenarios, without reports; the board is of the day it came into force", names, json, terminal);
        var (outcome, last) = Read(folder, terminal);
        return Show(folder, last, $"an agreement and {outcome.Recorded} reports, in which {outcome.Claims} claims were read", names, json, terminal);
    }

    private static int Show(CaseFolder folder, LocalDate? day, string contents, bool names, bool json, Terminal terminal)
    {
        var answer = CaseQuestions.Stand(folder, new CaseQuestion { At = day, ShowNames = names }, terminal.Clock);
        if (json)
        {
            terminal.Out.Write(AnswerJson.Status(answer) + "\n");
            return ExitCodes.Fine;
        }
        terminal.Error.Write($"Made the case {folder.Path}: {contents}.\n");
        terminal.Error.Write($"$ {StatusLine(folder, day, terminal)}\n\n");
        var page = new Page(terminal.Width, answer.Masking);
        Board.Write(answer, page);
        TryNext.Write(answer, terminal.Command, page);
        PagePrinter.Print(page, terminal);
        return ExitCodes.Fine;
    }

    private static (ReadOutcome Outcome, LocalDate? Last) Read(CaseFolder folder, Terminal terminal)
    {
        using var progress = new ProgressLine(terminal);
        LocalDate? last = null;
        var outcome = CaseReading.Read(
            new ReadRequest { Paths = [folder.Reports], Case = folder },
            terminal.Clock,
            document => last = document.Result?.Report.Published is { } day && (last is null || day > last) ? day : last,
            ReadingProgress.On(progress));
        return (outcome, last);
    }

    private static string StatusLine(CaseFolder folder, LocalDate? last, Terminal terminal) =>
        $"{terminal.Command} status {Quoting.Word(folder.Path)}{(last is { } day ? $" --at {Wording.Days.Of(day)}" : "")}";
}
