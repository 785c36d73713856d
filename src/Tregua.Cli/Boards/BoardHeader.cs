using Tregua.Cases.Questions;
using Tregua.Cli.Pages;
using Tregua.Cli.Wording;
using Tregua.Evidence.Claims;

namespace Tregua.Cli.Boards;

/// <summary>What the view is of: the agreement, the clocks, the standard, and how much of it people have reviewed.</summary>
internal static class BoardHeader
{
    /// <summary>Writes the title and the lines under it.</summary>
    public static void Write(CaseStanding answer, Page page)
    {
        var question = answer.Standing.Question;
        page.Paragraph(0, 2, new Piece(answer.Standing.Agreement, Tone.Heading));
        var known = question.KnownBy is { } day ? $"what was published by {Days.Of(day)}" : "everything published so far";
        var recorded = question.RecordedBy is { } moment ? $", recorded by {moment}" : "";
        page.Paragraph(0, 0, "as of ", new Piece(Days.Weekday(question.At), Tone.Strong), $" · from {known}{recorded}");
        page.Paragraph(0, 0, "standard of proof: ", new Piece(answer.Standard, Tone.Strong), $"{Meaning(answer.Standard)} · {Reviewed(answer)}");
        if (answer.Claims.Count == 0)
            page.Paragraph(0, 0, "Nothing is reported here, so this says what the text asks and nothing of what was done.");
    }

    private static string Meaning(string standard) => standard switch
    {
        "any" => " (one claim is enough)",
        "named" => " (a source with a name)",
        "independent" => " (two independent origins)",
        "against-interest" => " (the creditor confirms or the debtor admits)",
        "monitor" => " (a monitor says so)",
        "third-party" => " (a mediator, guarantor, monitor or other third party says so)",
        "agreed" => " (both sides say so)",
        _ => "",
    };

    private static string Reviewed(CaseStanding answer)
    {
        var claims = answer.Claims.Values;
        var suggested = claims.Count(c => c.Review == Review.Suggested);
        var counted = $"{Counts.Of(answer.Reports.Length, "report")}, {Counts.Of(answer.Claims.Count, "claim")}";
        if (answer.Standing.Question.ReviewedOnly)
            return $"{counted}; {Counts.Of(suggested)} that no one has reviewed left out";
        return suggested == 0 ? counted : $"{counted}, {(suggested == claims.Count() ? "none" : Counts.Of(suggested))} of them {(suggested == claims.Count() ? "reviewed" : "not reviewed")}";
    }
}
