using Tregua.Cases.Questions;

namespace Tregua.Cases.Json;

/// <summary>The JSON of <c>history</c>.</summary>
public static class HistoryJson
{
    /// <summary>The intervals of each stipulation; <c>to</c> is inclusive.</summary>
    public static string Of(CaseHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return JsonText.Write(json =>
        {
            json.WriteString("agreement", history.Answer.Standing.Agreement);
            json.Date("from", history.From);
            json.Date("to", history.To);
            json.WriteString("standard", history.Answer.Standard);
            json.WriteBoolean("asKnownThen", history.IsAsKnownThen);
            json.Objects("stipulations", history.Stipulations, stipulation =>
            {
                json.WriteString("id", stipulation.Id);
                json.WriteString("text", history.Clause(stipulation)?.Text);
                json.Objects("intervals", stipulation.Intervals, interval =>
                {
                    json.Date("from", interval.Start);
                    json.Date("to", interval.End.PlusDays(-1));
                    json.Word("headline", interval.Headline);
                    json.Word("force", interval.Force);
                    json.Word("performance", interval.Performance);
                    json.Word("timeliness", interval.Timeliness);
                    json.Word("certainty", interval.Certainty);
                    json.Texts("because", interval.Because);
                });
            });
            ViewShapes.Limits(json, history.Answer);
        });
    }
}
