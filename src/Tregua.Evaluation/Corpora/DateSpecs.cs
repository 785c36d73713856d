using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Tregua.Evaluation.Corpora;

/// <summary>One case of the Microsoft Recognizers specifications of dates: a text, the day it is read on, and what is expected in it.</summary>
/// <param name="File">The file's name without its ending.</param>
/// <param name="Number">The case's place in the file, from 1.</param>
/// <param name="Input">The text.</param>
/// <param name="Reference">The day that relative dates count from; null when none is given.</param>
/// <param name="NotSupported">The engines of the corpus' own project that fail on it.</param>
/// <param name="Results">What is expected, in order.</param>
internal sealed record DateSpec(string File, int Number, string Input, LocalDate? Reference, string NotSupported, ImmutableArray<DateSpecResult> Results);

/// <summary>One expected expression.</summary>
/// <param name="Start">UTF-16 index of its first character.</param>
/// <param name="Text">Its words.</param>
/// <param name="Type">Its kind: <c>date</c>, <c>daterange</c>, <c>datetime</c>, <c>duration</c>, <c>set</c>, <c>time</c>, ….</param>
/// <param name="Values">The values it may have: the one before and the one after the reference, when both fit.</param>
internal sealed record DateSpecResult(int Start, string Text, string Type, ImmutableArray<DateSpecValue> Values);

/// <summary>A value as the corpus writes it.</summary>
/// <param name="Timex">Its TIMEX.</param>
/// <param name="Value">A day, minute or number of seconds; null when it is a stretch.</param>
/// <param name="Start">A stretch's start; null when open.</param>
/// <param name="End">A stretch's end, exclusive; null when open.</param>
internal sealed record DateSpecValue(string Timex, string? Value, string? Start, string? End);

/// <summary>Reads the specifications of dates.</summary>
internal static class DateSpecs
{
    /// <summary>Every case of a file, or of the files of a folder.</summary>
    /// <exception cref="UnreadableCorpusException">Nothing of that layout lies there.</exception>
    public static ImmutableArray<DateSpec> Read(string path)
    {
        string[] paths = Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)]
            : File.Exists(path) ? [path]
            : throw new UnreadableCorpusException($"There is nothing at '{path}'.");
        var cases = ImmutableArray.CreateBuilder<DateSpec>();
        foreach (var file in paths)
            cases.AddRange(Parse(Path.GetFileNameWithoutExtension(file), File.ReadAllBytes(file)));
        return cases.Count > 0 ? cases.ToImmutable() : throw new UnreadableCorpusException($"No JSON file with cases lies in '{path}'.");
    }

    /// <summary>The cases of one file.</summary>
    /// <exception cref="UnreadableCorpusException">It is no JSON of that layout.</exception>
    public static ImmutableArray<DateSpec> Parse(string name, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            bytes = bytes[3..];
        try
        {
            using var json = JsonDocument.Parse(bytes);
            return [.. json.RootElement.EnumerateArray().Select((item, index) => Case(name, index + 1, item))];
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new UnreadableCorpusException($"{name} is no array of cases with Input and Results: {failure.Message}", failure);
        }
    }

    private static DateSpec Case(string name, int number, JsonElement json)
    {
        var reference = json.TryGetProperty("Context", out var context) && Text(context, "ReferenceDateTime") is { Length: >= 10 } day ? LocalDatePattern.Iso.Parse(day[..10]) : null;
        return new DateSpec(
            name,
            number,
            Text(json, "Input") ?? "",
            reference is { Success: true } ? reference.Value : null,
            Text(json, "NotSupported") ?? "",
            [.. json.GetProperty("Results").EnumerateArray().Select(Result)]);
    }

    private static DateSpecResult Result(JsonElement json)
    {
        var type = Text(json, "TypeName") ?? Text(json, "Type") ?? "";
        return new DateSpecResult(
            json.TryGetProperty("Start", out var start) ? start.GetInt32() : 0,
            Text(json, "Text") ?? "",
            type[(type.IndexOf('.', StringComparison.Ordinal) + 1)..],
            Values(json));
    }

    private static ImmutableArray<DateSpecValue> Values(JsonElement json)
    {
        if (!(json.TryGetProperty("Resolution", out var held) || json.TryGetProperty("Value", out held)) || held.ValueKind != JsonValueKind.Object)
            return [];
        if (held.TryGetProperty("values", out var values))
            return [.. values.EnumerateArray().Select(value => new DateSpecValue(Text(value, "timex") ?? "", Text(value, "value"), Text(value, "start"), Text(value, "end")))];
        var timex = Text(held, "Timex") ?? "";
        var found = ImmutableArray.CreateBuilder<DateSpecValue>();
        foreach (var side in (string[])["FutureResolution", "PastResolution"])
        {
            if (held.TryGetProperty(side, out var resolution) && resolution.ValueKind == JsonValueKind.Object)
                found.Add(Value(timex, resolution));
        }
        return found.ToImmutable();
    }

    // "date", "dateTime", "duration", "startDate", "endDateTime", …
    private static DateSpecValue Value(string timex, JsonElement resolution)
    {
        var value = new DateSpecValue(timex, null, null, null);
        foreach (var field in resolution.EnumerateObject())
        {
            var text = field.Value.GetString();
            value = field.Name.StartsWith("start", StringComparison.Ordinal) ? value with { Start = text }
                : field.Name.StartsWith("end", StringComparison.Ordinal) ? value with { End = text }
                : value with { Value = text };
        }
        return value;
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
