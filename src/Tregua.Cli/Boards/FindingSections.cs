using Tregua.Cases.Questions;
using Tregua.Cli.Pages;
using Tregua.Standings;

namespace Tregua.Cli.Boards;

/// <summary>What does not add up: figures, accounts, and reports against the agreement's text.</summary>
internal static class FindingSections
{
    /// <summary>Writes the sections that are not empty.</summary>
    public static void Write(CaseStanding answer, Page page)
    {
        Section("Figures that do not add up", f => f is FindingKind.FiguresDiffer or FindingKind.TotalAgainstEvents or FindingKind.StockAgainstFlows or FindingKind.TotalFell, answer, page);
        Section("Who says what differently", f => f is FindingKind.AccountsConflict, answer, page);
        Section("Reports against the agreement's text", f => f is FindingKind.AgainstAgreement, answer, page);
    }

    /// <summary>Writes one finding with its quotations.</summary>
    public static void Write(Finding finding, CaseStanding answer, Page page)
    {
        var about = finding.Stipulations.IsEmpty ? "" : $" [{string.Join(", ", finding.Stipulations)}]";
        page.Paragraph(2, 4, new Piece(answer.NamesOf(finding.Claims).Hide(finding.Text), IsMasked: true), new Piece(about, Tone.Faint));
        Quotation.WriteAll(finding.Claims, answer, page, indent: 6);
    }

    private static void Section(string heading, Func<FindingKind, bool> belongs, CaseStanding answer, Page page)
    {
        var findings = answer.Standing.Findings.Where(f => belongs(f.Kind)).ToList();
        if (findings.Count == 0)
            return;
        page.Section(heading);
        foreach (var finding in findings)
            Write(finding, answer, page);
    }
}
