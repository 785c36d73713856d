using Tregua.Cases.Questions;
using Tregua.Cli.Pages;
using Tregua.Cli.Wording;
using Tregua.Standings;

namespace Tregua.Cli.Boards;

/// <summary>One stipulation on the board in one line, or two: headline, id, numbers and dates; then what was tried.</summary>
internal static class ClauseLine
{
    // What else there is, `why` has.
    private const int MostLabels = 2;

    /// <summary>Writes it.</summary>
    /// <param name="standing">Where the stipulation stands.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="attempts">What was tried, and what of it has its place under another clause.</param>
    /// <param name="page">The page.</param>
    /// <param name="indent">Columns before the headline.</param>
    /// <param name="debtor">Whether to name the debtor on the line, where no heading does.</param>
    public static void Write(StipulationStanding standing, CaseStanding answer, SharedAttempts attempts, Page page, int indent, bool debtor)
    {
        var width = ClauseBlock.WidthOf(standing.Headline);
        var facts = new List<string>();
        if (debtor)
            facts.Add(Names.List(standing.Debtors));
        if (ClauseWords.Done(standing, answer.Agreement) is { Length: > 0 } done)
            facts.Add(done);
        else if (answer.Agreement.Stipulation(standing.Id) is { } clause)
            facts.Add(Acts.Of(clause));
        facts.AddRange(Dates(standing));
        facts.AddRange(Certainty(standing));
        page.Labelled(indent, width, ClauseBlock.Label(standing.Headline), new Piece(standing.Id, Tone.Strong), $" · {string.Join(" · ", facts)}");
        WriteSecond(standing, answer, attempts, page, indent + width);
    }

    private static void WriteSecond(StipulationStanding standing, CaseStanding answer, SharedAttempts attempts, Page page, int indent)
    {
        var pieces = new List<Piece>();
        foreach (var quotas in standing.Milestones.Where(m => m.Timeliness is not Timeliness.DoneOnTime and not Timeliness.NotDue and not Timeliness.Due).GroupBy(m => m.Timeliness))
            pieces.Add(Quotas(quotas.Key, [.. quotas.Select(m => m.Label)]));
        if (!standing.Readings.IsEmpty)
            pieces.Add(string.Join("; ", standing.Readings.Select(ClauseWords.Reading)));
        pieces.AddRange(attempts.Of(standing, answer));
        if (pieces.Count == 0)
            return;
        var spaced = new List<Piece>();
        foreach (var piece in pieces)
        {
            if (spaced.Count > 0)
                spaced.Add("; ");
            spaced.Add(piece);
        }
        page.Paragraph(indent, indent + 2, [.. spaced]);
    }

    private static Piece Quotas(Timeliness timeliness, List<string> labels) =>
        labels.Count <= MostLabels
            ? $"quotas {ClauseWords.Timeliness(timeliness)}: {string.Join(", ", labels)}"
            : $"{Counts.Of(labels.Count)} quotas on the way: {ClauseWords.Timeliness(timeliness)}";

    private static IEnumerable<string> Dates(StipulationStanding standing)
    {
        if (standing.Due is { } due)
            yield return Days.Firm($"due {Days.Range(due)}");
        if (Since(standing) is { } since)
            yield return since;
        if (standing.ReportedDue is { } reported && (standing.Due is not { } stated || Days.Range(stated) != Days.Range(reported)))
            yield return Days.Firm($"reported due {Days.Range(reported)}");
        if (standing.RescheduledTo is { } moved)
            yield return Days.Firm($"rescheduled to {Days.Of(moved)}");
    }

    private static string? Since(StipulationStanding standing) => standing switch
    {
        { Timeliness: Timeliness.Overdue, Since: { } day } => Days.Firm(standing.Headline == Headline.Overdue ? $"since {Days.Of(day)}" : $"overdue since {Days.Of(day)}"),
        { Timeliness: Timeliness.DoneLate, DaysLate: { } days } => Days.Firm($"{Counts.Of(days, "day")} late"),
        { Timeliness: Timeliness.DoneOnTime, Since: { } day } => Days.Firm($"done {Days.Of(day)}"),
        { Timeliness: Timeliness.DoneOnTime } => "in time",
        { Timeliness: Timeliness.Unknown, Headline: not Headline.NoReport } when standing.Milestones.All(m => m.Timeliness != Timeliness.Unknown) => "whether in time is not known",
        _ => null,
    };

    private static IEnumerable<string> Certainty(StipulationStanding standing)
    {
        if (standing.Force is Force.Suspended or Force.Discharged && standing.Headline is not Headline.Suspended and not Headline.Kept and not Headline.KeptLate)
            yield return Hyphenated.Spaced(standing.Force);
        if (standing.Certainty is not Tregua.Standings.Certainty.Certain and not Tregua.Standings.Certainty.Unreported
            && !(standing.Certainty == Tregua.Standings.Certainty.Disputed && (standing.Headline == Headline.Disputed || !standing.Readings.IsEmpty)))
            yield return Hyphenated.Spaced(standing.Certainty);
    }
}
