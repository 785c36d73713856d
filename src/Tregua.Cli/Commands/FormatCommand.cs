using System.CommandLine;
using Tregua.Cases.Json;
using Tregua.Cases.PactFiles;
using Tregua.Cli.Help;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Commands;

/// <summary><c>tregua fmt</c>: the one way to lay out an agreement file.</summary>
internal static class FormatCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("file") { HelpName = "FILE.pact", Description = "The agreement's file; - reads standard input and prints the result." };
        var check = Values.Flag("--check", "Change nothing; end with 1 when the file is not formatted.");
        var json = QuestionOptions.JsonOption();
        var command = new DocumentedCommand("fmt", "Format an agreement file in place. A file with an error is left as it is.")
        {
            Examples =
            [
                new("tregua fmt truce.pact", "Format the file."),
                new("tregua fmt truce.pact --check", "Only tell whether it is formatted, for a build."),
                new("tregua fmt - < truce.pact", "Print it formatted."),
            ],
        };
        command.Arguments.Add(file);
        command.Options.Add(check);
        command.Options.Add(json);
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetValue(check), parsed.GetValue(json), terminal));
        return command;
    }

    private static int Run(string path, bool check, bool json, Terminal terminal)
    {
        var fromInput = path == "-";
        var formatted = fromInput ? PactInput.Format(terminal) : PactFile.Format(path);
        if (!check && !fromInput)
            PactFile.Write(formatted);
        if (json)
            terminal.Out.Write(OperationJson.Format(formatted) + "\n");
        else if (fromInput && !check)
            terminal.Out.Write(formatted.Text);
        else
            terminal.Error.Write(Sentence(formatted, check) + "\n");
        return check && formatted.Changed ? ExitCodes.Findings : ExitCodes.Fine;
    }

    private static string Sentence(FormattedPact formatted, bool check) => (formatted.Changed, check) switch
    {
        (false, _) => $"{formatted.Path} is formatted.",
        (true, true) => $"{formatted.Path} is not formatted; `tregua fmt {Quoting.Word(formatted.Path)}` formats it.",
        (true, false) => $"Formatted {formatted.Path}.",
    };
}
