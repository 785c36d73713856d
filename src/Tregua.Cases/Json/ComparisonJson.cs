using System.Collections.Immutable;
using System.Text.Json;
using Tregua.Cases.Questions;
using Tregua.Standings;
using Tregua.Standings.Comparisons;

namespace Tregua.Cases.Json;

/// <summary>The JSON of <c>diff</c> and <c>whatif</c>.</summary>
public static class ComparisonJson
{
    /// <summary>What two answers have not in common.</summary>
    public static string Compare(CaseComparison compared)
    {
        ArgumentNullException.ThrowIfNull(compared);
        var (comparison, before, after) = (compared.Comparison, compared.Before, compared.After);
        return JsonText.Write(json =>
        {
            json.WriteStartObject("before");
            ViewShapes.Question(json, before);
            json.WriteEndObject();
            json.WriteStartObject("after");
            ViewShapes.Question(json, after);
            json.WriteEndObject();
            json.Texts("assumed", compared.Assumed.Select(claim => claim.Claim.Text));
            json.Objects("phases", comparison.Phases, change =>
            {
                Part(json, "before", change.Before, phase => ViewShapes.Phase(json, phase));
                Part(json, "after", change.After, phase => ViewShapes.Phase(json, phase));
            });
            json.Objects("stipulations", comparison.Stipulations, change => Write(json, change, compared));
            Findings(json, "newFindings", comparison.NewFindings, after);
            Findings(json, "goneFindings", comparison.GoneFindings, before);
            Outcomes(json, "newOutcomes", comparison.NewOutcomes, after);
            Outcomes(json, "goneOutcomes", comparison.GoneOutcomes, before);
        });
    }

    private static void Write(Utf8JsonWriter json, StipulationChange change, CaseComparison compared)
    {
        json.WriteString("id", change.Id);
        json.Texts("parts", change.Parts.Select(part => Evidence.Spellings.Spelling.Of(part)));
        Part(json, "before", change.Before, standing => StipulationShape.Write(json, standing, compared.Before));
        Part(json, "after", change.After, standing => StipulationShape.Write(json, standing, compared.After));
        json.Texts("newClaims", change.NewClaims);
        json.Texts("goneClaims", change.GoneClaims);
        json.Objects("because", change.Because, step => DerivationShape.Write(json, step, compared.After.Masking));
    }

    private static void Part<T>(Utf8JsonWriter json, string name, T? value, Action<T> write)
        where T : class
    {
        if (value is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        write(value);
        json.WriteEndObject();
    }

    private static void Findings(Utf8JsonWriter json, string name, ImmutableArray<Finding> findings, CaseStanding answer) =>
        json.Objects(name, findings, finding => ViewShapes.Finding(json, finding, answer));

    private static void Outcomes(Utf8JsonWriter json, string name, ImmutableArray<Outcome> outcomes, CaseStanding answer) =>
        json.Objects(name, outcomes, outcome => OutcomeShape.Write(json, outcome, answer));
}
