using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Tregua.Evaluation.Claims;
using Tregua.Evidence.Reports;

namespace Tregua.Evaluation.Corpora;

/// <summary>One expected claim as it stands in a file.</summary>
/// <param name="Words">The words of its span; null when only offsets are given.</param>
/// <param name="Nth">Which of several places with these words is meant, from 1.</param>
/// <param name="Offsets">Where it stands; null when only words are given.</param>
/// <param name="Fields">The given fields.</param>
internal sealed record ExpectationEntry(string? Words, int Nth, TextSpan? Offsets, ImmutableArray<KeyValuePair<ClaimField, string?>> Fields)
{
    // What the reader prints besides, so that its own output can be corrected into an expectation.
    private static readonly string[] s_uncompared =
        ["id", "parts", "event.lemma", "event.thingPhrase", "stipulations", "confidence", "condition", "conditionDate"];

    /// <summary>Reads the object of a claim.</summary>
    /// <exception cref="FormatException">A field is not one of a claim, or the span has neither words nor offsets.</exception>
    public static ExpectationEntry Read(JsonElement claim)
    {
        if (!claim.TryGetProperty("span", out var span))
            throw new FormatException("a claim has no \"span\".");
        var words = span.TryGetProperty("text", out var text) ? text.GetString() : null;
        var nth = span.TryGetProperty("nth", out var number) ? number.GetInt32() : 1;
        TextSpan? offsets = span.TryGetProperty("start", out var start) && span.TryGetProperty("end", out var end) ? new TextSpan(start.GetInt32(), end.GetInt32()) : null;
        if (words is null && offsets is null)
            throw new FormatException("a span has neither \"text\" nor \"start\" and \"end\".");
        return new ExpectationEntry(words, nth, offsets, FieldsOf(claim));
    }

    /// <summary>Ties it to the text as read.</summary>
    public ExpectedClaim In(StoredText text)
    {
        var span = Offsets is { Start: >= 0 } offsets && offsets.End <= text.Length && offsets.Start < offsets.End ? offsets : Find(text);
        return new ExpectedClaim(Words ?? (span is { } at ? text.Slice(at) : $"{Offsets?.Start} to {Offsets?.End}"), span, Fields);
    }

    private TextSpan? Find(StoredText text)
    {
        if (Words is not { Length: > 0 } words)
            return null;
        var at = -1;
        for (var found = 0; found < Nth; found++)
        {
            at = text.Text.IndexOf(words, at + 1, StringComparison.Ordinal);
            if (at < 0)
                return null;
        }
        return text.Span(at, at + words.Length);
    }

    private static ImmutableArray<KeyValuePair<ClaimField, string?>> FieldsOf(JsonElement claim)
    {
        var fields = ImmutableArray.CreateBuilder<KeyValuePair<ClaimField, string?>>();
        foreach (var property in claim.EnumerateObject().Where(property => property.Name != "span"))
            Add(fields, property.Name, property.Value);
        return fields.ToImmutable();
    }

    // A null object says that every field in it is nothing.
    private static void Add(ImmutableArray<KeyValuePair<ClaimField, string?>>.Builder fields, string path, JsonElement value)
    {
        if (s_uncompared.Contains(path))
            return;
        if (ClaimField.At(path) is { } field)
        {
            fields.Add(new(field, Text(value)));
            return;
        }
        var inside = ClaimField.All.Where(candidate => candidate.Path.StartsWith(path + ".", StringComparison.Ordinal)).ToList();
        if (inside.Count == 0)
            throw new FormatException($"\"{path}\" is no field of a claim.");
        if (value.ValueKind == JsonValueKind.Null)
        {
            fields.AddRange(inside.Select(part => KeyValuePair.Create(part, (string?)null)));
            return;
        }
        foreach (var property in value.EnumerateObject())
            Add(fields, $"{path}.{property.Name}", property.Value);
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Array => string.Join(ClaimField.ItemSeparator, value.EnumerateArray().Select(item => item.GetString())),
        JsonValueKind.Number => ClaimField.Number(value.GetDecimal()),
        JsonValueKind.String => value.GetString(),
        _ => throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{value.GetRawText()} is no value of a field.")),
    };
}
