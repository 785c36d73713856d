using NodaTime;
using Tregua.Cases.Questions;
using Tregua.Cli.Commands;
using Tregua.Cli.Pages;
using Tregua.Cli.Wording;

namespace Tregua.Cli.Boards;

/// <summary>Where the agreement stands, on one page.</summary>
internal static class Board
{
    // A board that looks a few days past the last report is what a user means; one that looks further is probably not.
    private const int QuietDays = 7;

    // What is left out is counted, and `tregua figures` and `tregua outcomes` have it.
    private const int MostOutcomes = 4, MostOutlooks = 3, MostFindings = 2, MostQuotations = 2;

    /// <summary>Writes every section that has something to say, in the order in which a reader in a hurry needs them.</summary>
    public static void Write(CaseStanding answer, Page page)
    {
        BoardHeader.Write(answer, page);
        PhaseSection.Write(answer, page);
        ClauseSections.Write(answer, page);
        ExchangeSection.Write(answer, page);
        OutsideSection.Write(answer, page);
        FindingSections.WriteShort(answer, page, MostFindings, MostQuotations);
        DateSection.Write(answer, page);
        OutcomeList.WriteShort(answer, page, MostOutcomes, MostOutlooks);
        NoticeSection.Write(answer, page);
    }

    /// <summary>Says so when the day asked about lies far after the last report.</summary>
    public static void WriteLastReportNotice(CaseStanding answer, string command, Page page)
    {
        if (LastReport(answer) is not { } last || Period.DaysBetween(last, answer.Standing.Question.At) <= QuietDays)
            return;
        page.Gap();
        page.Paragraph(0, 0,
            new Piece("The last report is of ", Tone.Strong), new Piece(Days.Of(last), Tone.Strong),
            $", {Counts.Of(Period.DaysBetween(last, answer.Standing.Question.At), "day")} before the day asked about. The board on that day:");
        page.Verbatim("  ", new Piece($"{command} status {Quoting.Word(answer.Folder.Path)} --at {Days.Of(last)}", Tone.Typed));
    }

    private static LocalDate? LastReport(CaseStanding answer) =>
        answer.Reports.Select(r => r.Report.Published).Where(d => d is not null).DefaultIfEmpty(null).Max();
}
