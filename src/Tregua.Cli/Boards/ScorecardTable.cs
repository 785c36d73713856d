using System.Globalization;
using Tregua.Cli.Pages;
using Tregua.Evaluation.Scores;

namespace Tregua.Cli.Boards;

/// <summary>A scorecard as a table of percentages, with the counts behind them.</summary>
internal static class ScorecardTable
{
    /// <summary>Writes it.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="withMisses">Whether every miss is listed below.</param>
    /// <param name="page">Where it goes.</param>
    public static void Write(Scorecard card, bool withMisses, Page page)
    {
        page.Paragraph(0, 2, new Piece(card.Task, Tone.Strong), $"  {card.Corpus}, {card.Size}");
        page.Gap();
        var field = Math.Max(5, card.Measures.Select(measure => measure.Field.Length).DefaultIfEmpty(0).Max());
        var match = Math.Max(5, card.Measures.Select(measure => measure.Match.Length).DefaultIfEmpty(0).Max());
        page.Verbatim(new Piece(Row("field".PadRight(field), "match".PadRight(match), "precision", "recall", "F1", "correct", "found", "expected"), Tone.Faint));
        foreach (var measure in card.Measures)
            page.Verbatim(Row(measure.Field.PadRight(field), measure.Match.PadRight(match), Percent(measure.Precision), Percent(measure.Recall), Percent(measure.F1), Count(measure.Correct), Count(measure.Predicted), Count(measure.Expected)));
        foreach (var note in card.Notes)
        {
            page.Gap();
            page.Paragraph(0, 2, note);
        }
        if (card.Reliability is { Bins.IsEmpty: false } reliability)
            WriteReliability(reliability, page);
        if (withMisses)
            WriteMisses(card, page);
    }

    private static void WriteReliability(Reliability reliability, Page page)
    {
        page.Section("Reliability", $"expected calibration error {Percent(reliability.ExpectedError)}");
        page.Verbatim(new Piece(Row("confidence", "", "claims", "mean", "right"), Tone.Faint));
        foreach (var bin in reliability.Bins)
            page.Verbatim(Row($"{Share(bin.From)} to {Share(bin.To)}", "", Count(bin.Claims), Percent(bin.MeanConfidence), Percent(bin.ShareRight)));
    }

    private static void WriteMisses(Scorecard card, Page page)
    {
        page.Section("Misses", Wording.Counts.Of(card.Misses.Length, "miss", "misses"));
        foreach (var miss in card.Misses)
        {
            page.Paragraph(2, 4, new Piece($"{miss.Document}  {miss.Field}  ", Tone.Faint), $"expected {Shown(miss.Expected)}, found {Shown(miss.Found)}");
            page.Paragraph(6, 6, new Piece(miss.Context, Tone.Quoted));
        }
    }

    private static string Row(string field, string match, params ReadOnlySpan<string> figures)
    {
        var row = $"{field}  {match}";
        foreach (var figure in figures)
            row += figure.PadLeft(11);
        return row;
    }

    private static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Share(double share) => share.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Shown(string? value) => value is null ? "nothing" : $"“{value}”";
}
