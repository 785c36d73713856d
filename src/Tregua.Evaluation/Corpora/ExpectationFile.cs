using System.Collections.Immutable;
using System.Text.Json;
using Tregua.Reading.Lexicons;

namespace Tregua.Evaluation.Corpora;

/// <summary>Expected claims as JSON: the object that <c>tregua read --json</c> prints, or its array of claims alone.</summary>
/// <param name="Outlet">The outlet; null when the text itself is to say it.</param>
/// <param name="Published">The day of publication as ISO 8601; null when the text itself is to say it.</param>
/// <param name="Lexicon">The agreement's names; null when the file gives none.</param>
/// <param name="Claims">The claims.</param>
internal sealed record ExpectationFile(string? Outlet, string? Published, Lexicon? Lexicon, ImmutableArray<ExpectationEntry> Claims)
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="UnreadableCorpusException">It is not of the layout.</exception>
    public static ExpectationFile Read(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return Read(json.RootElement);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new UnreadableCorpusException($"{path} holds no expected claims: {failure.Message}", failure);
        }
    }

    private static ExpectationFile Read(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array)
            return new ExpectationFile(null, null, null, Entries(root));
        var report = root.TryGetProperty("report", out var given) ? given : default;
        return new ExpectationFile(
            Text(report, "outlet"),
            Text(report, "published"),
            root.TryGetProperty("lexicon", out var names) && names.ValueKind == JsonValueKind.Object ? LexiconJson.Read(names) : null,
            root.TryGetProperty("claims", out var claims) ? Entries(claims) : throw new FormatException("there is no \"claims\"."));
    }

    private static ImmutableArray<ExpectationEntry> Entries(JsonElement claims) => [.. claims.EnumerateArray().Select(ExpectationEntry.Read)];

    private static string? Text(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) ? value.GetString() : null;
}
