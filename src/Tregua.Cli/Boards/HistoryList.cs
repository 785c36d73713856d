using Tregua.Cases.Questions;
using Tregua.Cli.Pages;
using Tregua.Cli.Wording;
using Tregua.Evidence.Claims;
using Tregua.Standings;

namespace Tregua.Cli.Boards;

/// <summary>How each stipulation stood over a stretch of days, an interval a line; of one stipulation also what brought each change.</summary>
internal static class HistoryList
{
    private const int MostQuotations = 3;

    // "2025-01-19 to 2025-03-01  " and a headline.
    private const int DaysWidth = 26;

    /// <summary>Writes it.</summary>
    /// <param name="history">The history.</param>
    /// <param name="page">The page.</param>
    public static void Write(CaseHistory history, Page page)
    {
        page.Paragraph(0, 2, new Piece(history.Answer.Standing.Agreement, Tone.Heading));
        page.Paragraph(0, 2, "from ", new Piece(Days.Weekday(history.From), Tone.Strong), " to ", new Piece(Days.Weekday(history.To), Tone.Strong),
            history.IsAsKnownThen ? ", each day as it was known then" : ", each day as it is known now");
        page.Paragraph(0, 2, "standard of proof: ", new Piece(history.Answer.Standard, Tone.Strong));
        var isOne = history.Stipulations.Length == 1;
        foreach (var stipulation in history.Stipulations)
        {
            page.Gap();
            page.Paragraph(0, 2, new Piece(stipulation.Id, Tone.Strong), $" · {history.Clause(stipulation)?.Text}");
            foreach (var interval in isOne ? stipulation.Intervals : IntervalWords.Joined(stipulation.Intervals))
                Write(interval, history, page, isOne);
        }
        if (!history.Stipulations.IsEmpty)
            return;
        page.Gap();
        page.Paragraph(0, 0, "The agreement had no such stipulation on any of these days.");
    }

    private static void Write(StandingInterval interval, CaseHistory history, Page page, bool withCauses)
    {
        var last = interval.End.PlusDays(-1);
        var days = last == interval.Start ? Days.Of(last) : $"{Days.Of(interval.Start)} to {Days.Of(last)}";
        page.Labelled(2, DaysWidth, days, ClauseBlock.Label(interval.Headline), new Piece(IntervalWords.Of(interval), Tone.Faint));
        if (!withCauses || interval.Start == history.From)
            return;
        var claims = interval.Because.Select(id => history.Answer.Claims.GetValueOrDefault(id)).OfType<RecordedClaim>().ToList();
        if (claims.Count == 0)
            page.Paragraph(2 + DaysWidth, 4 + DaysWidth, new Piece("no report: the day before passed", Tone.Faint));
        for (var i = 0; i < Math.Min(claims.Count, MostQuotations); i++)
        {
            var left = i == MostQuotations - 1 ? claims.Count - MostQuotations : 0;
            Quotation.WriteShort(claims[i], history.Answer, page, 2 + DaysWidth, left > 0 ? $" · and {Counts.Of(left)} more" : "");
        }
    }
}
