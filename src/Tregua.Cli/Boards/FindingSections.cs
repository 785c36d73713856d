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
    private const int MostIds = 2;

    /// <summary>Writes the sections that are not empty, with every quotation.</summary>
    public static void Write(CaseStanding answer, Page page) => Write(answer, page, int.MaxValue, Write);

    /// <summary>Writes the sections that are not empty, short quotations in a line each.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="page">The page.</param>
    /// <param name="mostFindings">How many findings a section has at most; the others are counted.</param>
    /// <param name="mostQuotations">How many quotations a finding has at most; the others are counted.</param>
    public static void WriteShort(CaseStanding answer, Page page, int mostFindings, int mostQuotations) =>
        Write(answer, page, mostFindings, (finding, answer, page) => WriteShort(finding, answer, page, mostQuotations));

    private static void Write(CaseStanding answer, Page page, int mostFindings, Action<Finding, CaseStanding, Page> write)
    {
        foreach (var section in answer.Standing.Findings.GroupBy(f => Heading(f.Kind)).OrderBy(s => s.Min(f => f.Kind)))
        {
            page.Section(section.Key);
            foreach (var finding in section.Take(mostFindings))
                write(finding, answer, page);
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

    /// <summary>Writes one finding with every quotation.</summary>
    public static void Write(Finding finding, CaseStanding answer, Page page)
    {
        WriteText(finding, answer, page);
        foreach (var claim in Quoted(finding, answer))
            Quotation.Write(claim, answer, page, indent: 6);
    }

    private static void WriteShort(Finding finding, CaseStanding answer, Page page, int mostQuotations)
    {
        var quoted = Quoted(finding, answer);
        // Words that the sentence gives already are not said twice; where there are no others, it ends with their outlet and date.
        var others = quoted.Where(c => !finding.Text.Contains(c.Claim.Text, StringComparison.Ordinal)).ToList();
        WriteText(finding, answer, page, others.Count == 0 && quoted.Count > 0 ? [" — ", Quotation.ShortSource(quoted[0], answer)] : []);
        var shown = others.Take(mostQuotations).ToList();
        for (var i = 0; i < shown.Count; i++)
        {
            var left = i == shown.Count - 1 ? others.Count - shown.Count : 0;
            Quotation.WriteShort(shown[i], answer, page, indent: 4, left > 0 ? $" · and {Counts.Of(left)} more" : "");
        }
    }

    private static void WriteText(Finding finding, CaseStanding answer, Page page, params ReadOnlySpan<Piece> after)
    {
        var text = answer.NamesOf(finding.Claims).Hide(finding.Text);
        page.Paragraph(2, 4, [new Piece(text, IsMasked: true), .. after, new Piece(Ids(finding.Stipulations), Tone.Faint)]);
    }

    private static List<RecordedClaim> Quoted(Finding finding, CaseStanding answer) =>
    [
        .. finding.Claims.Select(id => answer.Claims.GetValueOrDefault(id)).OfType<RecordedClaim>()
            .DistinctBy(c => (c.Claim.Text, c.Claim.Source, c.Report.Outlet, c.Report.Published)),
    ];

    private static string Ids(ImmutableArray<string> ids) => ids.Length switch
    {
        0 => "",
        <= MostIds => $" [{string.Join(", ", ids)}]",
        _ => $" [{string.Join(", ", ids.Take(MostIds))} and {Counts.Of(ids.Length - MostIds)} more]",
    };
}
