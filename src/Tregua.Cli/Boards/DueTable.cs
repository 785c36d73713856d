using NodaTime;
using Tregua.Cases.Questions;
using Tregua.Cli.Pages;
using Tregua.Cli.Wording;
using Tregua.Standings;

namespace Tregua.Cli.Boards;

/// <summary>What is due or overdue, by date and debtor.</summary>
internal static class DueTable
{
    /// <summary>Writes the view.</summary>
    public static void Write(CaseStanding answer, Page page)
    {
        BoardHeader.Write(answer, page);
        var due = CaseQuestions.Due(answer);
        page.Gap();
        if (due.IsEmpty)
        {
            page.Paragraph(0, 0, "Nothing is due or overdue.");
            return;
        }
        foreach (var day in due.OrderBy(LastDay).GroupBy(s => s.Due is { } range ? Days.Range(range) : null))
        {
            page.Gap();
            page.Paragraph(0, 2, new Piece(day.Key ?? "without a date", Tone.Heading), Distance(day.First(), answer));
            foreach (var debtor in day.GroupBy(s => Names.List(s.Debtors)))
            {
                page.Paragraph(2, 4, new Piece(debtor.Key, Tone.Strong));
                foreach (var standing in debtor)
                    WriteRow(standing, answer, page);
            }
        }
    }

    private static void WriteRow(StipulationStanding standing, CaseStanding answer, Page page)
    {
        var done = ClauseWords.Done(standing, answer.Agreement);
        page.Labelled(4, ClauseBlock.LabelWidth, ClauseBlock.Label(standing.Headline),
            standing.Text, done.Length > 0 ? $" · {done}" : "",
            standing is { Timeliness: Timeliness.Overdue, Since: { } since } ? $" · {Days.Firm($"overdue since {Days.Of(since)}")}" : "",
            standing.RescheduledTo is { } moved ? $" · {Days.Firm($"rescheduled to {Days.Of(moved)}")}" : "",
            new Piece($" [{standing.Id}]", Tone.Faint));
    }

    // A new date never takes the place of the first one.
    private static LocalDate LastDay(StipulationStanding standing) => standing.Due?.LastDay ?? standing.ReportedDue?.LastDay ?? LocalDate.MaxIsoValue;

    private static string Distance(StipulationStanding standing, CaseStanding answer) =>
        standing.Due is { } due && due.LastDay is { } day ? $"  {Days.Distance(answer.Standing.Question.At, day)}" : "";
}
