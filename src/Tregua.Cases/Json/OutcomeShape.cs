using System.Text.Json;
using Tregua.Cases.Questions;
using Tregua.Standings;

namespace Tregua.Cases.Json;

/// <summary>What can come about under the text, with its roads.</summary>
internal static class OutcomeShape
{
    public static void Write(Utf8JsonWriter json, Outcome outcome, CaseStanding answer)
    {
        json.WriteString("what", answer.Masking.Hide(outcome.What));
        json.Word("kind", outcome.Kind);
        json.WriteString("subject", outcome.Subject);
        json.Texts("readBy", outcome.ReadBy);
        json.WriteBoolean("holds", outcome.Holds);
        json.Date("earliest", outcome.Earliest);
        json.Date("latest", outcome.Latest);
        json.Texts("needs", outcome.Needs);
        json.Texts("through", outcome.Through.Select(act => answer.Masking.Hide(act)));
        json.Objects("roads", outcome.Roads, road => Road(json, road, answer));
        json.WriteBoolean("cutShort", outcome.IsCutShort);
    }

    private static void Road(Utf8JsonWriter json, OutcomeRoad road, CaseStanding answer)
    {
        json.Date("earliest", road.Earliest);
        json.Date("latest", road.Latest);
        json.Objects("acts", road.Acts, act =>
        {
            json.WriteString("what", answer.Masking.Hide(act.What));
            json.Texts("actors", act.Actors);
            json.WriteBoolean("anyOf", act.AnyOf);
            json.Texts("stipulations", act.Clauses);
            json.Date("due", act.Due);
            json.Date("until", act.Until);
        });
        json.Objects("steps", road.Steps, step =>
        {
            json.Date("date", step.Date);
            json.WriteString("what", answer.Masking.Hide(step.What));
            json.WriteBoolean("act", step.IsAct);
        });
    }
}
