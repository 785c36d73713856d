using Tregua.Cases.Questions;
using Tregua.Cli.Commands;
using Tregua.Cli.Pages;
using Tregua.Cli.Wording;
using Tregua.Standings;

namespace Tregua.Cli.Boards;

/// <summary>Three commands worth trying after the demo's board, chosen from what the board shows.</summary>
internal static class TryNext
{
    /// <summary>Writes them.</summary>
    public static void Write(CaseStanding answer, string command, Page page)
    {
        var folder = Quoting.Word(answer.Folder.Path);
        var at = $"--at {Days.Of(answer.Standing.Question.At)}";
        page.Section("Three commands worth trying next");
        if (answer.Reports.IsEmpty)
        {
            Line(page, $"{command} test {folder}", "what the agreement's scenarios report, and what then stands");
            Line(page, $"{command} check {Quoting.Word(answer.Folder.PactFile)}", "what a careful reader of the text would ask");
            Line(page, $"{command} outcomes {folder} {at}", "what can come of it under the text");
            return;
        }
        if (MostTelling(answer) is { } id)
            Line(page, $"{command} why {folder} {id} {at}", "the reasons, down to who said what, where");
        Line(page, $"{command} status {folder} {at} --standard independent", "the same board, when two independent origins are asked for");
        Line(page, $"{command} figures {folder} {at}", "the published numbers side by side");
    }

    private static void Line(Page page, string line, string does)
    {
        page.Verbatim("  ", new Piece(line, Tone.Typed));
        page.Paragraph(6, 6, does);
    }

    // Of the clauses that ask for attention the one that rests on most claims: there the reasons are worth reading.
    private static string? MostTelling(CaseStanding answer) => answer.Standing.Stipulations
        .OrderBy(s => ClauseSections.Urgency(s.Headline) > ClauseSections.Urgency(Headline.PartlyKept))
        .ThenByDescending(s => s.Claims.Length)
        .FirstOrDefault()?.Id;
}
