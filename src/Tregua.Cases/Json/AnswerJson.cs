using System.Text.Json;
using Tregua.Agreements.Model;
using Tregua.Cases.Questions;
using Tregua.Standings;
using Tregua.Standings.Derivations;
using Tregua.Standings.Matching;

namespace Tregua.Cases.Json;

/// <summary>What <c>status</c>, <c>why</c>, <c>due</c>, <c>figures</c> and <c>outcomes</c> print with <c>--json</c>: one object each.</summary>
public static class AnswerJson
{
    /// <summary>The whole standing.</summary>
    public static string Status(CaseStanding answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return JsonText.Write(json =>
        {
            ViewShapes.Question(json, answer);
            WritePhase(json, answer.Standing.Phase);
            json.Objects("stipulations", answer.Standing.Stipulations, s => StipulationShape.Write(json, s, answer));
            ViewShapes.Exchanges(json, answer);
            ViewShapes.Figures(json, answer);
            ViewShapes.Findings(json, answer);
            ViewShapes.Outlook(json, answer);
            ViewShapes.Next(json, answer);
            ViewShapes.Outcomes(json, answer);
            json.Objects("phases", answer.Standing.Phases, phase => ViewShapes.Phase(json, phase));
            json.Word("state", answer.Standing.State);
            ViewShapes.Outside(json, answer);
            ViewShapes.Limits(json, answer);
        });
    }

    /// <summary>One stipulation, opened.</summary>
    public static string Why(Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var answer = explanation.Answer;
        var matcher = new Matcher(answer.Agreement);
        return JsonText.Write(json =>
        {
            ViewShapes.Question(json, answer);
            json.WriteStartObject("stipulation");
            StipulationShape.Write(json, explanation.Standing, answer);
            json.WriteEndObject();
            Write(json, explanation.Clause);
            json.WriteStartObject("derivation");
            DerivationShape.Write(json, explanation.Standing.Derivation, answer.Masking);
            json.WriteEndObject();
            json.Objects("rules", RuleBook.RulesOf(explanation.Standing.Derivation), rule =>
            {
                json.WriteString("rule", rule);
                json.WriteString("text", RuleBook.TextOf(rule));
            });
            json.Objects("claims", explanation.Claims, recorded =>
            {
                ClaimShape.Write(json, recorded.Claim, matcher.Concerned(recorded.Claim), answer.Masking);
                json.Word("review", recorded.Review);
                ClaimShape.Write(json, recorded.Report, answer.Masking.In(recorded.Report.Sha256));
            });
            ViewShapes.Limits(json, answer);
        });
    }

    /// <summary>What is due or overdue.</summary>
    public static string Due(CaseStanding answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return JsonText.Write(json =>
        {
            ViewShapes.Question(json, answer);
            json.Objects("due", CaseQuestions.Due(answer), s => StipulationShape.Write(json, s, answer));
            ViewShapes.Next(json, answer);
            ViewShapes.Limits(json, answer);
        });
    }

    /// <summary>Figures side by side, with the findings.</summary>
    public static string Figures(CaseStanding answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return JsonText.Write(json =>
        {
            ViewShapes.Question(json, answer);
            ViewShapes.Figures(json, answer);
            ViewShapes.Findings(json, answer);
            ViewShapes.Limits(json, answer);
        });
    }

    /// <summary>What can happen next, and what sources expect.</summary>
    public static string Outcomes(CaseStanding answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return JsonText.Write(json =>
        {
            ViewShapes.Question(json, answer);
            ViewShapes.Outcomes(json, answer);
            ViewShapes.Outlook(json, answer);
            ViewShapes.Next(json, answer);
            ViewShapes.Limits(json, answer);
        });
    }

    private static void WritePhase(Utf8JsonWriter json, PhaseStanding? phase)
    {
        if (phase is null)
        {
            json.WriteNull("phase");
            return;
        }
        json.WriteStartObject("phase");
        ViewShapes.Phase(json, phase);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Stipulation clause)
    {
        json.WriteStartObject("clause");
        json.WriteString("phase", clause.Phase);
        json.WriteString("amendment", clause.Amendment);
        json.WriteString("provision", clause.Provision);
        json.WriteNumber("line", clause.Line);
        json.WriteString("number", clause.ClauseNumber);
        json.Texts("sources", clause.Sources);
        json.Objects("notes", clause.Notes, note =>
        {
            json.WriteString("text", note.Text);
            json.WriteBoolean("unverified", note.Unverified);
        });
        json.WriteEndObject();
    }
}
