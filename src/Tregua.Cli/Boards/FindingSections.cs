using System.Collections.Immutable;
using Tregua.Cases.Questions;
using Tregua.Cli.Pages;
using Tregua.Cli.Wording;
using Tregua.Evidence.Claims;
using Tregua.Standings;

namespace Tregua.Cli.Boards;

/// <summary>What does not add up: figures, accounts, and reports against the agreement's text.</summary>
internal static class FindingSections
{
    private const int MostIds = 4;

    /// <summary>Writes the sections that are not empty.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="page">The page.</param>
    /// <param name="mostFindings">How many findings a section has at most; the others are counted.</param>
    /// <param name="mostQuotations">How many quotations a finding has at most; the others are counted.</param>
    public static void Write(CaseStanding answer, Page page, int mostFindings, int mostQuotations)
    {
        foreach (var section in answer.Standing.Findings.GroupBy(f => Heading(f.Kind)).OrderBy(s => s.Min(f => f.Kind)))
        {
            page.Section(section.Key);
            foreach (var finding in section.Take(mostFindings))
                Write(finding, answer, page, mostQuotations);
            Further.Write(section.Count() - mostFindings, "finding", "figures", page);
        }
    }

    private static string Heading(FindingKind kind) => kind switch
    {
        FindingKind.FiguresDiffer or FindingKind.TotalAgainstEvents or FindingKind.StockAgainstFlows or FindingKind.TotalFell => "Figures that do not add up",
        FindingKind.AccountsConflict => "Who says what differently",
        FindingKind.AgainstAgreement => "Reports against the agreement's text",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static void Write(Finding finding, CaseStanding answer, Page page, int mostQuotations)
    {
        var text = new Piece(answer.NamesOf(finding.Claims).Hide(finding.Text), IsMasked: true);
        page.Paragraph(2, 4, text, new Piece(Ids(finding.Stipulations), Tone.Faint));
        var quoted = finding.Claims.Select(id => answer.Claims.GetValueOrDefault(id)).OfType<RecordedClaim>()
            .DistinctBy(c => (c.Claim.Text, c.Claim.Source, c.Report.Outlet, c.Report.Published)).ToList();
        foreach (var claim in quoted.Take(mostQuotations))
            Quotation.Write(claim, answer, page, indent: 6);
        if (quoted.Count > mostQuotations)
            page.Paragraph(6, 8, new Piece($"and {Counts.Of(quoted.Count - mostQuotations, "more claim")}", Tone.Faint));
    }

    private static string Ids(ImmutableArray<string> ids) => ids.Length switch
    {
        0 => "",
        <= MostIds => $" [{string.Join(", ", ids)}]",
        _ => $" [{string.Join(", ", ids.Take(MostIds))} and {Counts.Of(ids.Length - MostIds)} more]",
    };
}
