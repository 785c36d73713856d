using System.Text.Json;
using Tregua.Cases.Intake;
using Tregua.Cases.Names;
using Tregua.Reading.Explanations;

namespace Tregua.Cases.Json;

/// <summary>What <c>tregua read --json</c> prints: one object on one line for each document.</summary>
public static class ReadJson
{
    /// <summary>One document; an error object when it could not be read.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="showNames">Whether the names of detained, held or dead people are shown.</param>
    public static string Write(DocumentReading reading, bool showNames)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Result is not { } result)
            return OperationJson.ErrorLine(reading.Problem ?? new Problem("unreadable", "The document could not be read.", reading.Location));
        var masking = showNames ? Masking.Off : Masking.Of(result);
        return JsonText.Write(
            json =>
            {
                ClaimShape.Write(json, result.Report, masking);
                json.Objects("claims", result.Claims, claim =>
                {
                    ClaimShape.Write(json, claim, reading.Stipulations.GetValueOrDefault(claim.Id, []), masking);
                    if (result.Reasons.TryGetValue(claim.Id, out var reasons))
                        json.Objects("reasons", reasons, reason => Write(json, reason, masking));
                });
                json.WriteString("location", reading.Location);
                json.WriteBoolean("recorded", reading.Recorded);
                json.WriteBoolean("alreadyHeld", reading.AlreadyHeld);
                json.Texts("notices", result.Notices.Select(notice => masking.Hide(notice)));
            },
            onOneLine: true);
    }

    private static void Write(Utf8JsonWriter json, FieldReason reason, Masking masking)
    {
        json.WriteString("field", reason.Field);
        json.WriteString("by", reason.By);
        json.WriteString("words", masking.Hide(reason.Words));
    }
}
