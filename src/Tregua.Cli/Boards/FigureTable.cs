using Tregua.Cases.Questions;
using Tregua.Cli.Pages;
using Tregua.Cli.Wording;
using Tregua.Standings;

namespace Tregua.Cli.Boards;

/// <summary>Published figures side by side.</summary>
internal static class FigureTable
{
    /// <summary>Writes the view.</summary>
    public static void Write(CaseStanding answer, Page page)
    {
        BoardHeader.Write(answer, page);
        FindingSections.Write(answer, page);
        page.Section("Published figures");
        if (answer.Standing.Figures.IsEmpty)
            page.Paragraph(2, 2, "No report gives a figure.");
        foreach (var figure in answer.Standing.Figures)
            Write(figure, answer, page);
    }

    private static void Write(FigureComparison figure, CaseStanding answer, Page page)
    {
        var date = figure.Date is { } range ? $", {Days.When(range)}" : "";
        page.Paragraph(2, 4, new Piece(figure.Thing, Tone.Strong), $", {Counts.Of(figure.Base)}{date}",
            figure.Agrees ? "" : new Piece("  cannot all be true", Tone.Attention));
        foreach (var reading in figure.Readings)
        {
            var from = answer.Claims.TryGetValue(reading.Claim, out var claim) ? Quotation.Attribution(claim, answer) : reading.Source;
            page.Labelled(4, 24, new Piece($"\"{reading.Quantity.Text}\"", Tone.Quoted), from);
        }
    }
}
