using System.CommandLine;
using Tregua.Cases.Json;
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
        if (parsed.GetValue(options.Json))
        {
            terminal.Out.Write(json(answer) + "\n");
        }
        else
        {
            var page = new Page(terminal.Width, answer.Masking);
            write(answer, page);
            PagePrinter.Print(page, terminal);
        }
        return FailOn.Holds(named, answer.Standing) ? ExitCodes.Findings : ExitCodes.Fine;
    }

    /// <summary>Prints a comparison.</summary>
    public static int Compare(bool asJson, CaseComparison compared, Terminal terminal, Action<CaseComparison, Page> write)
    {
        if (asJson)
        {
            terminal.Out.Write(ComparisonJson.Compare(compared) + "\n");
            return ExitCodes.Fine;
        }
        var page = new Page(terminal.Width, compared.After.Masking);
        write(compared, page);
        PagePrinter.Print(page, terminal);
        return ExitCodes.Fine;
    }
}
