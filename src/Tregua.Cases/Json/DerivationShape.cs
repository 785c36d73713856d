using System.Text.Json;
using Tregua.Agreements.Model;
using Tregua.Cases.Names;
using Tregua.Standings;
using Tregua.Standings.Scenarios;

namespace Tregua.Cases.Json;

/// <summary>A derivation: the rule, what it gave, the claims it rests on, the steps it follows from.</summary>
internal static class DerivationShape
{
    /// <summary>The fields of one step of an answer; claims by id.</summary>
    internal static void Write(Utf8JsonWriter json, Derivation step, Masking masking)
    {
        json.WriteString("rule", step.Rule);
        json.WriteString("text", masking.Hide(step.Text));
        json.Texts("claims", step.Claims);
        json.Objects("from", step.From, from => Write(json, from, masking));
    }

    /// <summary>The fields of one step of a scenario's fact; claims by their lines in the scenario's file.</summary>
    internal static void Write(Utf8JsonWriter json, Derivation step, ScenarioResult scenario)
    {
        json.WriteString("rule", step.Rule);
        json.WriteString("text", step.Text);
        json.WriteStartArray("lines");
        foreach (var id in step.Claims)
        {
            if (scenario.Events.TryGetValue(id, out ScenarioEvent? happened))
                json.WriteNumberValue(happened.Line);
        }
        json.WriteEndArray();
        json.Objects("from", step.From, from => Write(json, from, scenario));
    }
}
