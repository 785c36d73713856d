using Tregua.Cases.Questions;
using Tregua.Cli.Pages;
using Tregua.Cli.Wording;

namespace Tregua.Cli.Boards;

/// <summary>The next dates.</summary>
internal static class DateSection
{
    /// <summary>Writes them, earliest first.</summary>
    public static void Write(CaseStanding answer, Page page)
    {
        if (answer.Standing.Next.IsEmpty)
            return;
        page.Section("Next dates");
        foreach (var upcoming in answer.Standing.Next)
        {
            page.Labelled(2, 17, new Piece(Days.Weekday(upcoming.Date), Tone.Strong),
                upcoming.What, $", {Days.Distance(answer.Standing.Question.At, upcoming.Date)}",
                upcoming.Reported ? " (as reported)" : "",
                new Piece(upcoming.Stipulation is { } id ? $" [{id}]" : "", Tone.Faint));
        }
    }
}
