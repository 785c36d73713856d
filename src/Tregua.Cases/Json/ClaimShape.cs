using System.Collections.Immutable;
using System.Text.Json;
using Tregua.Cases.Names;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Reports;
using Tregua.Evidence.Sources;
using Tregua.Evidence.Spellings;

namespace Tregua.Cases.Json;

/// <summary>How a claim and its report are written in every shape that shows them.</summary>
internal static class ClaimShape
{
    /// <summary>The fields of a claim.</summary>
    public static void Write(Utf8JsonWriter json, Claim claim, ImmutableArray<string> stipulations, Masking masking)
    {
        var names = masking.In(claim.Report);
        json.WriteString("id", claim.Id);
        json.WriteStartObject("span");
        json.WriteNumber("start", claim.Span.Start);
        json.WriteNumber("end", claim.Span.End);
        json.WriteString("text", masking.Words(claim));
        json.WriteEndObject();
        json.Objects("parts", claim.Parts.IsDefaultOrEmpty ? [claim.Span] : claim.Parts, part =>
        {
            json.WriteNumber("start", part.Start);
            json.WriteNumber("end", part.End);
        });
        Write(json, claim.Source, names);
        json.WriteString("cue", names.Hide(claim.Cue));
        json.Word("modality", claim.Modality);
        json.Word("polarity", claim.Polarity);
        json.WriteString("hedge", claim.Hedge);
        json.Date("said", claim.Said is { } said ? said.LastDay ?? said.FirstDay : null);
        Write(json, claim.Event, names);
        Write(json, claim.Quantity, names);
        json.Range("occurred", claim.Occurred);
        json.Texts("stipulations", stipulations);
        json.WriteNumber("confidence", Math.Round(claim.Confidence, 3));
        json.Range("due", claim.Due);
        json.WriteString("condition", names.Hide(claim.Condition));
        json.Range("conditionDate", claim.ConditionDate);
    }

    /// <summary>The fields of a report.</summary>
    public static void Write(Utf8JsonWriter json, Report report, Masking names)
    {
        json.WriteStartObject("report");
        json.WriteString("title", names.Hide(report.Title));
        json.WriteString("outlet", report.Outlet);
        json.Date("published", report.Published);
        json.WriteString("language", report.Language);
        json.WriteString("sha256", report.Sha256);
        json.WriteString("location", names.Hide(report.Location));
        json.WriteString("credit", report.Credit);
        json.WriteString("supersedes", report.Supersedes);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Source source, Masking names)
    {
        json.WriteStartObject("source");
        json.WriteString("name", names.Hide(source.Name));
        json.Word("kind", source.Kind);
        json.WriteString("side", source.Side);
        json.Texts("chain", source.Chain.Select(name => names.Hide(name)));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, EventMention mention, Masking names)
    {
        json.WriteStartObject("event");
        json.Word("action", mention.Action);
        json.WriteString("actor", names.Hide(mention.Actor));
        json.WriteString("thing", names.Thing(mention));
        json.WriteString("kind", mention.Kind);
        json.WriteString("recipient", names.Hide(mention.Recipient));
        json.WriteString("place", names.Hide(mention.Place));
        json.WriteString("lemma", mention.Lemma);
        json.WriteString("thingPhrase", names.Hide(mention.ThingPhrase));
        json.WriteString("topic", mention.Topic);
        json.Number("batch", mention.Batch);
        json.WriteString("plover", mention.Plover is { } plover ? Spelling.Of(plover) : null);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Quantity? quantity, Masking names)
    {
        if (quantity is null)
        {
            json.WriteNull("quantity");
            return;
        }
        json.WriteStartObject("quantity");
        json.WriteString("text", names.Hide(quantity.Text));
        json.Number("low", quantity.Low);
        json.Number("best", quantity.Best);
        json.Number("high", quantity.High);
        json.Word("base", quantity.Base);
        json.WriteEndObject();
    }
}
