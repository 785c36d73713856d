using Tregua.Agreements.Model;
using Tregua.Cases.Questions;
using Tregua.Cli.Pages;
using Tregua.Cli.Wording;
using Tregua.Standings;

namespace Tregua.Cli.Boards;

/// <summary>One stipulation on the board: headline, id, numbers, dates, the clause, and what was tried.</summary>
internal static class ClauseBlock
{
    /// <summary>Columns of the headline, of the longer ones of periods and powers, and of those of prohibitions.</summary>
    public const int LabelWidth = 14, LongLabelWidth = 17, ProhibitionLabelWidth = 23;

    /// <summary>A headline in its tone.</summary>
    public static Piece Label(Headline headline) => new(Hyphenated.Spaced(headline), headline switch
    {
        Headline.Kept or Headline.KeptLate or Headline.Used => Tone.Done,
        Headline.Waiting or Headline.Lapsed or Headline.NoReport or Headline.NoViolationReported or Headline.Discharged or Headline.NoUseReported => Tone.Faint,
        Headline.Due or Headline.PartlyKept or Headline.PartlyReported => Tone.Strong,
        _ => Tone.Attention,
    });

    /// <summary>Writes the block.</summary>
    public static void Write(StipulationStanding standing, CaseStanding answer, Page page)
    {
        WriteLine(standing, answer, page);
        var inner = 2 + WidthOf(standing.Headline);
        page.Paragraph(inner, inner + 2, standing.Text, To(standing, answer.Agreement));
        if (ClauseWords.Periods(standing) is { Length: > 0 } periods)
            page.Paragraph(inner, inner + 2, periods);
        if (Standing(standing) is { Length: > 0 } sentence)
            page.Paragraph(inner, inner + 2, sentence);
        foreach (var line in standing.Milestones.Where(m => m.Timeliness is not Timeliness.DoneOnTime and not Timeliness.NotDue).GroupBy(m => m.Timeliness))
            page.Paragraph(inner, inner + 2, $"{ClauseWords.Timeliness(line.Key)}: {string.Join("; ", line.Select(m => m.Label))}");
        foreach (var attempt in standing.Performance.Attempts)
            page.Paragraph(inner, inner + 2, new Piece(answer.NamesOf(attempt.Claims).Hide(ClauseWords.Attempt(attempt)), IsMasked: true));
        if (!standing.Readings.IsEmpty)
            page.Paragraph(inner, inner + 2, string.Join("; ", standing.Readings.Select(ClauseWords.Reading)));
    }

    /// <summary>Writes the first line alone.</summary>
    public static void WriteLine(StipulationStanding standing, CaseStanding answer, Page page)
    {
        var done = ClauseWords.Done(standing, answer.Agreement);
        var dates = ClauseWords.Dates(standing);
        page.Labelled(2, WidthOf(standing.Headline), Label(standing.Headline),
            new Piece(standing.Id, Tone.Strong),
            done.Length > 0 ? $" · {done}" : "",
            dates.Length > 0 ? $" · {dates}" : "");
    }

    /// <summary>Columns of a headline's place.</summary>
    public static int WidthOf(Headline headline) => headline switch
    {
        Headline.NoViolationReported or Headline.AllegedViolation or Headline.VerifiedViolation => ProhibitionLabelWidth,
        Headline.PartlyReported or Headline.NoUseReported or Headline.UsedBeyondCap => LongLabelWidth,
        _ => LabelWidth,
    };

    private static string To(StipulationStanding standing, Agreement agreement) =>
        agreement.Stipulation(standing.Id) is { Creditors.IsEmpty: false, Act.EachOther: false } clause && !standing.Text.Contains($" to {clause.Creditors[0]}", StringComparison.Ordinal)
            ? $" (owed to {Names.List(clause.Creditors)})"
            : "";

    private static string Standing(StipulationStanding standing)
    {
        var parts = new List<string>();
        if (standing.Certainty is not Certainty.Certain and not Certainty.Unreported && (standing.Certainty != Certainty.Disputed || standing.Readings.IsEmpty))
            parts.Add(ClauseWords.Certainty(standing.Certainty));
        if (standing.Force is Force.Suspended or Force.Discharged && standing.Headline is not Headline.Suspended and not Headline.Discharged)
            parts.Add(Hyphenated.Spaced(standing.Force));
        if (standing.ReportedDue is { } reported)
            parts.Add(Days.Firm($"reported due {Days.Range(reported)}"));
        if (standing.RescheduledTo is { } moved)
            parts.Add(Days.Firm($"rescheduled to {Days.Of(moved)}"));
        return string.Join("; ", parts);
    }
}
