using System.CommandLine;
using NodaTime;
using Tregua.Cases;
using Tregua.Cases.Intake;
using Tregua.Cli.Help;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Commands;

/// <summary><c>tregua read</c>: reports into claims, and into a case when one is given.</summary>
internal static class ReadCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var options = new ReadOptions();
        var command = new DocumentedCommand("read", "Read reports into attributed claims, and into a case when one is given. Text, Markdown, web pages, feeds and letters (.eml).")
        {
            Examples =
            [
                new("tregua read article.html", "List the claims of one article."),
                new("tregua read reports/ --case truce", "Read a folder of reports into a case; a report that it holds already adds nothing."),
                new("pbpaste | tregua read - --outlet \"Sirkan Courier\" --published 2014-04-02 --case truce", "Read a pasted report; what is given on the command line wins over what the text says."),
                new("tregua read article.html --explain", "Say for each claim which rule or model proposed each field."),
                new("tregua read https://harbour.example/2014/04/exchange", "Fetch one page and read it; nothing else is fetched, whatever it links to."),
                new("tregua read article.html --json", "One JSON object a report, on one line each."),
            ],
            Remarks = ["Names of detained, held or dead people are masked in what is printed; --names shows them. The ledger keeps what was published."],
        };
        options.AddTo(command);
        command.SetAction(parsed => Run(options.Request(parsed, terminal), parsed.GetValue(options.Names), parsed.GetValue(options.Json), terminal));
        return command;
    }

    private static int Run(ReadRequest request, bool names, bool json, Terminal terminal)
    {
        var printing = new ReadPrinting(terminal, names, json);
        var outcome = Read(request, printing, terminal);
        foreach (var notice in outcome.Notices)
            terminal.Error.Write(Pages.SafeText.OneLine(notice) + "\n");
        if (request.Case is { } folder && !json)
            terminal.Error.Write(Summary(outcome, folder) + "\n");
        return outcome.Unreadable > 0 ? ExitCodes.Input : ExitCodes.Fine;
    }

    private static ReadOutcome Read(ReadRequest request, ReadPrinting printing, Terminal terminal)
    {
        using var progress = new ProgressLine(terminal);
        var outcome = CaseReading.Read(request, terminal.Clock, Print, ReadingProgress.On(progress));
        progress.Clear();
        printing.End();
        return outcome;

        void Print(DocumentReading document)
        {
            progress.Clear();
            printing.Take(document);
        }
    }

    private static string Summary(ReadOutcome outcome, CaseFolder folder)
    {
        var recorded = $"{Wording.Counts.Of(outcome.Recorded, "report")} recorded in {folder.Path}";
        var held = outcome.AlreadyHeld > 0 ? $", {outcome.AlreadyHeld} held already" : "";
        var unreadable = outcome.Unreadable > 0 ? $", {outcome.Unreadable} could not be read" : "";
        return $"{recorded}{held}{unreadable}.";
    }

    private sealed class ReadOptions
    {
        public Option<bool> Names { get; } = QuestionOptions.NamesOption();

        public Option<bool> Json { get; } = QuestionOptions.JsonOption();

        private Argument<string[]> Paths { get; } = new("path")
        {
            HelpName = "FILE|DIR|URL|-",
            Description = "Files, folders with everything below them, web addresses, or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };

        private Option<string?> Case { get; } = Values.Text("--case", "DIR", "The case whose names the reader is told and in whose ledger the reports are recorded.");

        private Option<string?> Outlet { get; } = Values.Text("--outlet", "NAME", "Who published it.");

        private Option<bool> Explain { get; } = Values.Flag("--explain", "Say for each claim which rule or model proposed each field.");

        private Option<LocalDate?> Published { get; } = Values.Date("--published", "The day of publication.");

        public void AddTo(Command command)
        {
            command.Arguments.Add(Paths);
            command.Options.Add(Case);
            command.Options.Add(Outlet);
            command.Options.Add(Published);
            command.Options.Add(Explain);
            command.Options.Add(Names);
            command.Options.Add(Json);
        }

        public ReadRequest Request(ParseResult parsed, Terminal terminal)
        {
            var paths = parsed.GetRequiredValue(Paths);
            return new ReadRequest
            {
                Case = parsed.GetValue(Case) is { } folder ? CaseFolder.Open(folder) : null,
                Paths = [.. paths.Where(p => p != "-" && !IsAddress(p))],
                Addresses = [.. paths.Where(IsAddress).Select(Address)],
                StandardInput = paths.Contains("-") ? Input(terminal) : default(ReadOnlyMemory<byte>?),
                Outlet = parsed.GetValue(Outlet),
                Published = parsed.GetValue(Published),
                Explains = parsed.GetValue(Explain),
            };
        }

        private static bool IsAddress(string path) => path.Contains("://", StringComparison.Ordinal);

        private static Uri Address(string path) =>
            Uri.TryCreate(path, UriKind.Absolute, out var address) ? address : throw new CaseException(new Problem("no-page", $"{path} is no web address.", Hint: "Write it whole, such as https://harbour.example/2014/04/exchange."));

        private static ReadOnlyMemory<byte> Input(Terminal terminal)
        {
            using var input = terminal.OpenInput();
            using var bytes = new MemoryStream();
            input.CopyTo(bytes);
            return bytes.ToArray();
        }
    }
}
