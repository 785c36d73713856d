using System.CommandLine;
using Tregua.Cases.Json;
using Tregua.Cases.Names;
using Tregua.Cases.Questions;
using Tregua.Cli.Pages;
using Tregua.Cli.Terminals;

namespace Tregua.Cli.Commands;

/// <summary>What all views of a standing have in common: ask, print as text or JSON, end with 1 when asked to.</summary>
internal static class Views
{
    /// <summary>Shows one view.</summary>
    public static int Show(
        ParseResult parsed,
        QuestionOptions options,
        Option<string?>? failOn,
        Terminal terminal,
        Func<CaseStanding, string> json,
        Action<CaseStanding, Page> write)
    {
        var named = failOn is null ? [] : FailOn.Words(parsed.GetValue(failOn));
        var answer = options.Ask(parsed, terminal);
        Print(parsed.GetValue(options.Json), terminal, answer.Masking, () => json(answer), page => write(answer, page));
        return FailOn.Holds(named, answer.Standing) ? ExitCodes.Findings : ExitCodes.Fine;
    }

    /// <summary>Prints a comparison.</summary>
    public static int Compare(bool asJson, CaseComparison compared, Terminal terminal, Action<CaseComparison, Page> write)
    {
        Print(asJson, terminal, compared.After.Masking, () => ComparisonJson.Compare(compared), page => write(compared, page));
        return ExitCodes.Fine;
    }

    /// <summary>Prints one answer, as one object of JSON or as a page.</summary>
    /// <param name="asJson">Whether JSON is asked for.</param>
    /// <param name="terminal">Where it goes.</param>
    /// <param name="masking">What the page hides; null for a page on which no name of a detained, held or dead person can stand.</param>
    /// <param name="json">Makes the JSON.</param>
    /// <param name="write">Writes the page.</param>
    public static void Print(bool asJson, Terminal terminal, Masking? masking, Func<string> json, Action<Page> write)
    {
        if (asJson)
        {
            terminal.Out.Write(json() + "\n");
            return;
        }
        var page = new Page(terminal.Width, masking);
        write(page);
        PagePrinter.Print(page, terminal);
    }
}
