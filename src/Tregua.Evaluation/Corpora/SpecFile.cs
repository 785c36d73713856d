using System.Collections.Immutable;
using System.Text.Json;

namespace Tregua.Evaluation.Corpora;

/// <summary>A file of the layout of the Microsoft Recognizers specifications: a JSON array of inputs with the spans and values expected in them.</summary>
/// <param name="Name">The file's name without its ending.</param>
/// <param name="Cases">The cases, in file order.</param>
internal sealed record SpecFile(string Name, ImmutableArray<SpecCase> Cases)
{
    /// <summary>Reads one file.</summary>
    /// <exception cref="UnreadableCorpusException">It is no JSON of that layout.</exception>
    public static SpecFile Read(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return new SpecFile(Path.GetFileNameWithoutExtension(path), [.. json.RootElement.EnumerateArray().Select(Case)]);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new UnreadableCorpusException($"{path} is no array of cases with Input and Results: {failure.Message}", failure);
        }
    }

    private static SpecCase Case(JsonElement json) => new(
        json.GetProperty("Input").GetString() ?? "",
        json.TryGetProperty("NotSupported", out var engines) ? engines.GetString() ?? "" : "",
        [.. json.GetProperty("Results").EnumerateArray().Select(Result)]);

    private static SpecResult Result(JsonElement json) => new(
        json.GetProperty("Start").GetInt32(),
        json.GetProperty("End").GetInt32() + 1,
        json.TryGetProperty("TypeName", out var type) ? type.GetString() ?? "" : "",
        json.TryGetProperty("Resolution", out var resolution) && resolution.ValueKind == JsonValueKind.Object && resolution.TryGetProperty("value", out var value) ? value.GetString() : null);
}

/// <summary>One input and what is expected in it.</summary>
/// <param name="Input">The text.</param>
/// <param name="NotSupported">The engines of the corpus' own project that fail on it.</param>
/// <param name="Results">The expected spans, in order.</param>
internal sealed record SpecCase(string Input, string NotSupported, ImmutableArray<SpecResult> Results);

/// <summary>One expected span.</summary>
/// <param name="Start">UTF-16 index of its first character.</param>
/// <param name="End">UTF-16 index after its last; the file has the last one.</param>
/// <param name="TypeName">Its kind, such as <c>ordinal.relative</c>.</param>
/// <param name="Value">Its value as the file writes it; null when it gives none.</param>
internal sealed record SpecResult(int Start, int End, string TypeName, string? Value)
{
    /// <summary>Its words.</summary>
    public string Text(SpecCase of) => of.Input[Math.Min(Start, of.Input.Length)..Math.Min(End, of.Input.Length)];
}
