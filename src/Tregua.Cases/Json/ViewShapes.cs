using System.Collections.Immutable;
using System.Text.Json;
using Tregua.Cases.Questions;
using Tregua.Standings;

namespace Tregua.Cases.Json;

/// <summary>How the parts of an answer beside its stipulations are written.</summary>
internal static class ViewShapes
{
    /// <summary>What was asked, at the head of every answer.</summary>
    public static void Question(Utf8JsonWriter json, CaseStanding answer)
    {
        json.WriteString("agreement", answer.Standing.Agreement);
        json.Date("at", answer.Standing.Question.At);
        json.Date("knownBy", answer.Standing.Question.KnownBy);
        json.WriteString("standard", answer.Standard);
    }

    /// <summary>What limits the answer, at its foot.</summary>
    public static void Limits(Utf8JsonWriter json, CaseStanding answer)
    {
        json.WriteBoolean("reviewedOnly", answer.Standing.Question.ReviewedOnly);
        json.WriteString("recordedBy", answer.Standing.Question.RecordedBy?.ToString());
        json.WriteNumber("reports", answer.Reports.Length);
        json.Texts("notices", answer.Standing.Notices.Select(notice => answer.Masking.Hide(notice)));
    }

    public static void Phase(Utf8JsonWriter json, PhaseStanding phase)
    {
        json.WriteString("id", phase.Id);
        json.WriteString("name", phase.Name);
        json.Number("day", phase.Day);
        json.Number("of", phase.Of);
        json.Date("starts", phase.Starts);
        json.Date("ends", phase.Ends);
        json.Word("state", phase.State);
        json.Objects("readings", phase.Readings, reading =>
        {
            json.WriteString("text", reading.Text);
            json.Texts("heldBy", reading.HeldBy);
            json.Date("ends", reading.Ends);
            json.Word("state", reading.State);
        });
    }

    public static void Exchanges(Utf8JsonWriter json, CaseStanding answer) => json.Objects("exchanges", answer.Standing.Exchanges, exchange =>
    {
        json.WriteString("id", exchange.Id);
        json.Texts("legs", exchange.Legs);
        Exposure(json, "given", exchange.Given);
        Exposure(json, "owed", exchange.Owed);
    });

    public static void Outside(Utf8JsonWriter json, CaseStanding answer) => json.Objects("outside", answer.Standing.Outside, outside =>
    {
        json.WriteString("thing", outside.Thing);
        json.WriteString("actor", outside.Actor);
        json.Number("low", outside.Low);
        json.Number("high", outside.High);
        json.Texts("claims", outside.Claims);
    });

    public static void Figures(Utf8JsonWriter json, CaseStanding answer) => json.Objects("figures", answer.Standing.Figures, figure =>
    {
        json.WriteString("thing", answer.Masking.Hide(figure.Thing));
        json.Word("base", figure.Base);
        json.Last("date", figure.Date);
        json.Objects("readings", figure.Readings, reading =>
        {
            var names = answer.NamesOf([reading.Claim]);
            json.WriteString("source", names.Hide(reading.Source));
            json.WriteString("text", names.Hide(reading.Quantity.Text));
            json.Number("low", reading.Quantity.Low);
            json.Number("best", reading.Quantity.Best);
            json.Number("high", reading.Quantity.High);
            json.WriteString("claim", reading.Claim);
        });
        json.WriteBoolean("agrees", figure.Agrees);
        json.Range("dates", figure.Date);
    });

    public static void Findings(Utf8JsonWriter json, CaseStanding answer) => json.Objects("findings", answer.Standing.Findings, finding => Finding(json, finding, answer));

    public static void Finding(Utf8JsonWriter json, Finding finding, CaseStanding answer)
    {
        json.Word("kind", finding.Kind);
        json.WriteString("text", answer.Masking.Hide(finding.Text));
        json.Texts("claims", finding.Claims);
        json.Texts("stipulations", finding.Stipulations);
    }

    public static void Outlook(Utf8JsonWriter json, CaseStanding answer) => json.Objects("outlook", answer.Standing.Outlook, outlook =>
    {
        var names = answer.NamesOf(outlook.Claims);
        json.WriteString("source", names.Hide(outlook.Source));
        json.Date("by", outlook.By);
        json.Texts("expects", outlook.Expects.Select(expected => names.Hide(expected)));
        json.Texts("claims", outlook.Claims);
    });

    public static void Next(Utf8JsonWriter json, CaseStanding answer) => json.Objects("next", answer.Standing.Next, next =>
    {
        json.Date("date", next.Date);
        json.WriteString("what", answer.Masking.Hide(next.What));
        json.WriteString("stipulation", next.Stipulation);
        json.WriteBoolean("reported", next.Reported);
    });

    public static void Outcomes(Utf8JsonWriter json, CaseStanding answer)
    {
        json.Objects("outcomes", answer.Standing.Outcomes, outcome => OutcomeShape.Write(json, outcome, answer));
        json.Date("outcomesUntil", answer.Standing.OutcomesUntil);
    }

    private static void Exposure(Utf8JsonWriter json, string name, ImmutableSortedDictionary<string, ImmutableArray<ExposedAmount>> sides)
    {
        json.WriteStartObject(name);
        foreach (var (actor, amounts) in sides)
        {
            json.Objects(actor, amounts, amount =>
            {
                json.WriteString("leg", amount.Leg);
                json.WriteString("thing", amount.Thing);
                json.Number("low", amount.Low);
                json.Number("high", amount.High);
            });
        }
        json.WriteEndObject();
    }
}
