using System.CommandLine;
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
}
