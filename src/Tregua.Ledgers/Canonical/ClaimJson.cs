using System.Text.Json;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Sources;

namespace Tregua.Ledgers.Canonical;

/// <summary>A claim as the ledger keeps it.</summary>
internal static class ClaimJson
{
    public static void Write(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject();
        json.WriteString("id", claim.Id);
        json.WriteString("report", claim.Report);
        json.WritePropertyName("span");
        json.SpanValue(claim.Span);
        json.WriteString("text", claim.Text);
        json.Spans("parts", claim.Parts);
        Write(json, claim.Source);
        json.Text("cue", claim.Cue);
        json.Word("modality", claim.Modality);
        json.Word("polarity", claim.Polarity);
        json.Text("hedge", claim.Hedge);
        json.Range("said", claim.Said);
        Write(json, claim.Event);
        Write(json, claim.Quantity);
        json.Range("occurred", claim.Occurred);
        json.Range("due", claim.Due);
        json.Text("condition", claim.Condition);
        json.Range("conditionDate", claim.ConditionDate);
        json.WriteNumber("confidence", claim.Confidence);
        json.WriteEndObject();
    }

    public static Claim Read(JsonElement json) => new()
    {
        Id = json.Required("id"),
        Report = json.Required("report"),
        Span = json.GetProperty("span").SpanValue(),
        Text = json.Required("text"),
        Parts = [.. json.GetProperty("parts").EnumerateArray().Select(JsonWords.SpanValue)],
        Source = ReadSource(json.GetProperty("source")),
        Cue = json.Text("cue"),
        Modality = json.Word<Modality>("modality"),
        Polarity = json.Word<Polarity>("polarity"),
        Hedge = json.Text("hedge"),
        Said = json.Range("said"),
        Event = ReadEvent(json.GetProperty("event")),
        Quantity = json.TryGetProperty("quantity", out var quantity) ? ReadQuantity(quantity) : null,
        Occurred = json.Range("occurred"),
        Due = json.Range("due"),
        Condition = json.Text("condition"),
        ConditionDate = json.Range("conditionDate"),
        Confidence = json.GetProperty("confidence").GetDouble(),
    };

    private static void Write(Utf8JsonWriter json, Source source)
    {
        json.WriteStartObject("source");
        json.Text("name", source.Name);
        json.Word("kind", source.Kind);
        json.Text("side", source.Side);
        json.WriteStartArray("chain");
        foreach (var name in source.Chain)
            json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static Source ReadSource(JsonElement json) => new()
    {
        Name = json.Text("name"),
        Kind = json.Word<SourceKind>("kind"),
        Side = json.Text("side"),
        Chain = [.. json.GetProperty("chain").EnumerateArray().Select(name => name.GetString()!)],
    };

    private static void Write(Utf8JsonWriter json, EventMention mention)
    {
        json.WriteStartObject("event");
        json.Word("action", mention.Action);
        json.Text("lemma", mention.Lemma);
        json.Text("actor", mention.Actor);
        json.Text("thing", mention.Thing);
        json.Text("thingPhrase", mention.ThingPhrase);
        json.Text("kind", mention.Kind);
        json.Text("recipient", mention.Recipient);
        json.Text("place", mention.Place);
        json.Text("topic", mention.Topic);
        json.Number("batch", mention.Batch);
        if (mention.Plover is { } plover)
            json.Word("plover", plover);
        json.WriteEndObject();
    }

    private static EventMention ReadEvent(JsonElement json) => new()
    {
        Action = json.Word<EventAction>("action"),
        Lemma = json.Text("lemma"),
        Actor = json.Text("actor"),
        Thing = json.Text("thing"),
        ThingPhrase = json.Text("thingPhrase"),
        Kind = json.Text("kind"),
        Recipient = json.Text("recipient"),
        Place = json.Text("place"),
        Topic = json.Text("topic"),
        Batch = json.TryGetProperty("batch", out var batch) ? batch.GetInt32() : null,
        Plover = json.TryGetProperty("plover", out _) ? json.Word<PloverEvent>("plover") : null,
    };

    private static void Write(Utf8JsonWriter json, Quantity? quantity)
    {
        if (quantity is null)
            return;
        json.WriteStartObject("quantity");
        json.WriteString("text", quantity.Text);
        json.Number("low", quantity.Low);
        json.Number("best", quantity.Best);
        json.Number("high", quantity.High);
        json.Word("base", quantity.Base);
        json.WriteEndObject();
    }

    private static Quantity ReadQuantity(JsonElement json) => new()
    {
        Text = json.Required("text"),
        Low = json.Number("low"),
        Best = json.Number("best"),
        High = json.Number("high"),
        Base = json.Word<QuantityBase>("base"),
    };
}
