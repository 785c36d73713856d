using System.CommandLine;
using Tregua.Cases;
using Tregua.Cases.Json;
using Tregua.Cases.Questions;
using Tregua.Cli.Help;
using Tregua.Cli.Pages;
using Tregua.Cli.Terminals;
using Tregua.Ledgers;

namespace Tregua.Cli.Commands;

/// <summary><c>tregua verify</c>: is the ledger what was recorded?</summary>
internal static class VerifyCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var folder = QuestionOptions.CaseArgument();
        var json = QuestionOptions.JsonOption();
        var command = new DocumentedCommand("verify", "Check the case's ledger: the chain of hashes and every stored byte.")
        {
            Examples = [new("tregua verify truce", "Ends with 0 when the ledger is whole, with 3 when it is damaged.")],
        };
        command.Arguments.Add(folder);
        command.Options.Add(json);
        command.SetAction(parsed => Run(CaseFolder.Open(parsed.GetRequiredValue(folder)), parsed.GetValue(json), terminal));
        return command;
    }

    private static int Run(CaseFolder folder, bool json, Terminal terminal)
    {
        var verification = CaseQuestions.Verify(folder);
        if (json)
        {
            terminal.Out.Write(OperationJson.Verify(verification) + "\n");
        }
        else
        {
            var page = new Page(terminal.Width);
            Write(verification, folder, page);
            PagePrinter.Print(page, terminal);
        }
        return verification.Problems.IsEmpty ? ExitCodes.Fine : ExitCodes.Integrity;
    }

    private static void Write(Verification verification, CaseFolder folder, Page page)
    {
        if (verification is { Problems.IsEmpty: true, Entries: 0 })
        {
            page.Paragraph(0, 2, $"{folder.Path} has recorded nothing yet; there is nothing to check.");
        }
        else if (verification.Problems.IsEmpty)
        {
            page.Paragraph(0, 2, new Piece("whole", Tone.Done), $"  {folder.LedgerFile}: {Wording.Counts.Of(verification.Entries, "entry", "entries")}.");
            if (verification.Head is { } head)
                page.Paragraph(0, 2, new Piece($"Hash of the last entry: {head}", Tone.Faint));
        }
        else
        {
            WriteProblems(verification, folder, page);
        }
        foreach (var notice in verification.Notices)
            page.Paragraph(0, 2, notice);
    }

    private static void WriteProblems(Verification verification, CaseFolder folder, Page page)
    {
        page.Paragraph(0, 2, new Piece("damaged", Tone.Attention), $"  {folder.LedgerFile}: {Wording.Counts.Of(verification.Entries, "entry", "entries")} checked.");
        foreach (var problem in verification.Problems)
            page.Paragraph(2, 4, problem);
        page.Paragraph(0, 0, "Do not rely on this ledger. Restore it from a copy that verifies, or make the case again from its reports.");
    }
}
