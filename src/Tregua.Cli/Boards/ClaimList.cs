using System.Globalization;
using Tregua.Cases.Intake;
using Tregua.Cases.Names;
using Tregua.Cli.Pages;
using Tregua.Cli.Terminals;
using Tregua.Cli.Wording;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Reports;
using Tregua.Reading;

namespace Tregua.Cli.Boards;

/// <summary>What was read in one report: its title, outlet and date, then its claims.</summary>
internal static class ClaimList
{
    /// <summary>Prints one document that could be read.</summary>
    public static void Print(DocumentReading document, bool names, Terminal terminal)
    {
        if (document.Result is not { } result)
            return;
        var masking = names ? Masking.Off : Masking.Of(result);
        var page = new Page(terminal.Width, masking);
        WriteReport(document, result, page);
        for (var i = 0; i < result.Claims.Length; i++)
            WriteClaim(i + 1, result.Claims[i], document, result.Report, masking, page);
        if (result.Claims.IsEmpty)
            page.Paragraph(2, 2, "No claim was found in it.");
        page.Gap();
        PagePrinter.Print(page, terminal);
    }

    /// <summary>The head of a report: its title, outlet, day and what became of it.</summary>
    public static void WriteReport(DocumentReading document, ReadingResult result, Page page)
    {
        var report = result.Report;
        page.Paragraph(0, 2, new Piece(report.Title ?? "(no title)", Tone.Heading));
        var state = document.Recorded ? " · recorded" : document.AlreadyHeld ? " · held already, nothing added" : "";
        page.Paragraph(0, 2,
            $"{report.Outlet ?? "outlet unknown"} · {(report.Published is { } day ? Days.Of(day) : "no date")} · {Counts.Of(result.Claims.Length, "claim")}{state}",
            new Piece(document.Location is { } path ? $" · {path}" : "", Tone.Faint));
        foreach (var notice in result.Notices)
            page.Paragraph(0, 2, $"Note: {notice}");
        page.Gap();
    }

    private static void WriteClaim(int number, Claim claim, DocumentReading document, Report report, Masking masking, Page page)
    {
        page.Labelled(0, 5, string.Create(CultureInfo.InvariantCulture, $"{number,3}"), Quotation.Quoted(masking.Words(claim)));
        page.Paragraph(5, 7, Sources.Of(claim.Source, report));
        page.Paragraph(5, 7, ClaimWords.Asserted(claim));
        var stipulations = document.Stipulations.GetValueOrDefault(claim.Id, []);
        page.Paragraph(5, 7, new Piece(string.Create(CultureInfo.InvariantCulture,
            $"confidence {claim.Confidence:0.00} · characters {claim.Span.Start} to {claim.Span.End}{(stipulations.IsEmpty ? "" : $" · bears on {string.Join(", ", stipulations)}")}"), Tone.Faint));
        ReasonList.Write(claim, document.Result!, page, 5);
    }
}
