using System.Collections.Immutable;
using System.CommandLine;
using System.Text.RegularExpressions;
using Tregua.Cases;
using Tregua.Cases.Json;
using Tregua.Cases.PactFiles;
using Tregua.Cli.Boards;
using Tregua.Cli.Help;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Commands;

/// <summary><c>tregua check</c>: errors and findings of an agreement file.</summary>
internal static partial class CheckCommand
{
    /// <summary>The word for every finding.</summary>
    private const string Any = "any";

    [GeneratedRegex("^PACT[0-9]{4}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Code { get; }

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("file") { HelpName = "FILE.pact", Description = "The agreement's file." };
        var failOn = Values.Text("--fail-on", "CODE,…", "End with 1 when there is a finding of such a code; any for all of them.");
        var json = QuestionOptions.JsonOption();
        var command = new DocumentedCommand("check", "Check an agreement file: errors, and what a careful reader of the deal would ask.")
        {
            Examples =
            [
                new("tregua check truce.pact", "List errors and findings with their lines."),
                new("tregua check truce.pact --fail-on any", "The same, and end with 1 when there is a finding."),
            ],
            Remarks = ["Ends with 2 when the file has an error, with 0 when it has findings only."],
        };
        command.Arguments.Add(file);
        command.Options.Add(failOn);
        command.Options.Add(json);
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetValue(failOn), parsed.GetValue(json), terminal));
        return command;
    }

    private static int Run(string path, string? failOn, bool json, Terminal terminal)
    {
        var codes = Codes(failOn);
        var file = PactFile.Check(path);
        Views.Print(json, terminal, null, () => OperationJson.Check(file), page => DiagnosticList.Write(file, page));
        if (!file.IsValid)
            return ExitCodes.Input;
        return file.Diagnostics.Any(d => codes.Contains(Any) || codes.Contains(d.Code)) ? ExitCodes.Findings : ExitCodes.Fine;
    }

    private static ImmutableHashSet<string> Codes(string? value)
    {
        var words = (value ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words.Where(w => w != Any && !Code.IsMatch(w)))
            throw new CaseException(new Problem("unknown-finding", $"--fail-on does not know \"{word}\".", Hint: "It takes codes of findings, such as PACT0604, or any."));
        return words.ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
