using System.Collections.Immutable;
using System.Text.Json;
using Tregua.Cases.Questions;
using Tregua.Evidence.Times;
using Tregua.Standings;

namespace Tregua.Cases.Json;

/// <summary>How a stipulation's standing is written in every shape that shows it.</summary>
internal static class StipulationShape
{
    public static void Write(Utf8JsonWriter json, StipulationStanding standing, CaseStanding answer)
    {
        json.WriteString("id", standing.Id);
        json.WriteString("text", standing.Text);
        json.WriteString("debtor", string.Join(" and ", standing.Debtors));
        json.Word("force", standing.Force);
        Write(json, standing.Performance, answer);
        json.Word("timeliness", standing.Timeliness);
        json.Last("due", standing.Due);
        json.Date("since", standing.Since);
        json.Word("certainty", standing.Certainty);
        json.Word("headline", standing.Headline);
        json.Number("pam", standing.Pam);
        json.Texts("claims", standing.Claims);
        json.Texts("debtors", standing.Debtors);
        json.Range("dueRange", standing.Due);
        json.Last("reportedDue", standing.ReportedDue);
        json.Date("rescheduledTo", standing.RescheduledTo);
        json.Number("daysLate", standing.DaysLate);
        Write(json, "milestones", standing.Milestones, answer);
        Write(json, "instalments", standing.Instalments, answer);
        json.Objects("readings", standing.Readings, reading =>
        {
            json.WriteString("text", reading.Text);
            json.Texts("heldBy", reading.HeldBy);
            json.Word("force", reading.Force);
            json.Word("headline", reading.Headline);
        });
    }

    private static void Write(Utf8JsonWriter json, Performance performance, CaseStanding answer)
    {
        json.WriteStartObject("performance");
        json.Word("word", performance.Word);
        json.Number("low", performance.Low);
        json.Number("best", performance.Best);
        json.Number("high", performance.High);
        json.Number("required", performance.Required);
        json.WriteString("thing", performance.Thing);
        json.WriteStartObject("byKind");
        foreach (var (kind, number) in performance.ByKind)
            json.Number(kind, number);
        json.WriteEndObject();
        json.Objects("attempts", performance.Attempts, attempt => Write(json, attempt, answer));
        Write(json, performance.Periods);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PeriodCount? periods)
    {
        if (periods is not { } count)
        {
            json.WriteNull("periods");
            return;
        }
        json.WriteStartObject("periods");
        json.WriteNumber("over", count.Over);
        json.WriteNumber("told", count.Told);
        json.WriteNumber("kept", count.Kept);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Attempt attempt, CaseStanding answer)
    {
        var names = answer.NamesOf(attempt.Claims);
        json.Word("word", attempt.Word);
        json.WriteString("actor", names.Hide(attempt.Actor));
        json.WriteString("quantity", names.Hide(attempt.Quantity));
        json.Number("best", attempt.Best);
        json.Range("on", attempt.On);
        json.Last("reportedDue", attempt.ReportedDue);
        json.WriteString("grounds", names.Hide(attempt.Grounds));
        json.WriteBoolean("partOfAnother", attempt.PartOfAnother);
        json.Texts("claims", attempt.Claims);
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<InstalmentStanding> portions, CaseStanding answer) =>
        json.Objects(name, portions, portion =>
        {
            json.WriteString("label", answer.Masking.Hide(portion.Label));
            json.WriteString("due", portion.Due is { } due ? TimeText.To(due) ?? TimeText.From(due) : null);
            json.Number("required", portion.Required);
            json.Number("low", portion.Low);
            json.Number("high", portion.High);
            json.Word("timeliness", portion.Timeliness);
        });
}
