using Tregua.Agreements.Model;
using Tregua.Cases.Questions;
using Tregua.Cli.Pages;
using Tregua.Cli.Wording;
using Tregua.Standings;

namespace Tregua.Cli.Boards;

/// <summary>One stipulation on the board in one line, or two: headline, id, numbers and dates; then what was tried.</summary>
internal static class ClauseLine
{
    // Of more quotas than these the number alone is said, and `why` lists them.
    private const int MostLabels = 1, SecondIndent = 4;

    // Bound to the fact before it, so that no line begins with a dot.
    private static readonly string Separator = $"{SafeText.FirmSpace}· ";

    /// <summary>Writes it.</summary>
    /// <param name="standing">Where the stipulation stands.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="attempts">What was tried, and what of it has its place under another clause.</param>
    /// <param name="page">The page.</param>
    /// <param name="indent">Columns before the headline.</param>
    /// <param name="debtor">Whether to name the debtor on the line, where no heading does.</param>
    public static void Write(StipulationStanding standing, CaseStanding answer, SharedAttempts attempts, Page page, int indent, bool debtor)
    {
        var column = indent + ClauseBlock.WidthOf(standing.Headline);
        List<string> facts = [.. Dates(standing), .. Certainty(standing)];
        var done = ClauseWords.Done(standing, answer.Agreement);
        if (done.Length > 0)
            facts.Insert(0, done);
        var clause = answer.Agreement.Stipulation(standing.Id);
        if (clause is not null && (done.Length == 0 || clause.Modal == Modal.Prohibition))
            facts.Insert(0, Acts.Of(clause, page.Width - column - TextWidth.Of($"{standing.Id} · {string.Join(Separator, facts)} · {(debtor ? $"{Names.List(standing.Debtors)} · " : "")}")));
        if (debtor)
            facts.Insert(0, Names.List(standing.Debtors));
        var second = Second(standing, answer, attempts);
        var first = $" · {string.Join(Separator, facts)}";
        var fits = column + TextWidth.Of(standing.Id + first) + 3 + second.Sum(p => TextWidth.Of(p.Text)) <= page.Width;
        if (second.Count > 0 && fits)
            page.Labelled(indent, column - indent, ClauseBlock.Label(standing.Headline), [new Piece(standing.Id, Tone.Strong), first, " · ", .. second]);
        else
            page.Labelled(indent, column - indent, ClauseBlock.Label(standing.Headline), new Piece(standing.Id, Tone.Strong), first);
        if (second.Count > 0 && !fits)
            page.Paragraph(indent + SecondIndent, indent + SecondIndent + 2, [.. second]);
    }

    private static List<Piece> Second(StipulationStanding standing, CaseStanding answer, SharedAttempts attempts)
    {
        var pieces = new List<Piece>();
        foreach (var quotas in standing.Milestones.Where(m => m.Timeliness is not Timeliness.DoneOnTime and not Timeliness.NotDue and not Timeliness.Due).GroupBy(m => m.Timeliness))
            pieces.Add(Quotas(quotas.Key, [.. quotas.Select(m => m.Label)]));
        if (!standing.Readings.IsEmpty)
            pieces.Add(string.Join("; ", standing.Readings.Select(ClauseWords.Reading)));
        if (ClauseWords.Periods(standing) is { Length: > 0 } periods)
            pieces.Add(periods);
        // What was announced of an act that is done by now is history, and `why` has it.
        if (standing.Headline is not Headline.Kept and not Headline.KeptLate)
            pieces.AddRange(attempts.Of(standing, answer));
        for (var i = pieces.Count - 1; i > 0; i--)
            pieces.Insert(i, "; ");
        return pieces;
    }

    private static Piece Quotas(Timeliness timeliness, List<string> labels)
    {
        var quotas = Counts.Of(labels.Count, "quota");
        var word = timeliness == Timeliness.Unknown ? "not known to be met in time" : ClauseWords.Timeliness(timeliness);
        return labels.Count <= MostLabels ? $"{quotas} {word}: {string.Join(", ", labels)}" : $"{quotas} {word}";
    }

    private static IEnumerable<string> Dates(StipulationStanding standing)
    {
        // Of what was done in time the day it was done is enough.
        if (standing.Due is { } due && standing is not { Headline: Headline.Kept, Timeliness: Timeliness.DoneOnTime })
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
        // The day after the last day in time goes without saying.
        { Timeliness: Timeliness.Overdue, Since: { } day } when standing.Due?.LastDay is { } last && last.PlusDays(1) == day => standing.Headline == Headline.Overdue ? null : "overdue",
        { Timeliness: Timeliness.Overdue, Since: { } day } => Days.Firm($"overdue since {Days.Of(day)}"),
        { Timeliness: Timeliness.DoneLate, DaysLate: { } days } => Days.Firm($"{Counts.Of(days, "day")} late"),
        { Timeliness: Timeliness.DoneOnTime, Since: { } day } => Days.Firm($"done {Days.Of(day)}"),
        { Timeliness: Timeliness.DoneOnTime } => Days.Firm("in time"),
        { Timeliness: Timeliness.Unknown, Headline: not Headline.NoReport } when standing.Milestones.All(m => m.Timeliness != Timeliness.Unknown) => Days.Firm("in time: not known"),
        _ => null,
    };

    private static IEnumerable<string> Certainty(StipulationStanding standing)
    {
        if (standing.Force is Force.Suspended or Force.Discharged && standing.Headline is not Headline.Suspended and not Headline.Discharged and not Headline.Kept and not Headline.KeptLate)
            yield return Hyphenated.Spaced(standing.Force);
        if (standing.Certainty is not Tregua.Standings.Certainty.Certain and not Tregua.Standings.Certainty.Unreported
            && !(standing.Certainty == Tregua.Standings.Certainty.Disputed && (standing.Headline == Headline.Disputed || !standing.Readings.IsEmpty)))
            yield return Hyphenated.Spaced(standing.Certainty);
    }
}
