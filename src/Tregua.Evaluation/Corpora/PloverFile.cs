using System.Collections.Immutable;
using System.Text.Json;

namespace Tregua.Evaluation.Corpora;

/// <summary>A coded sentence of PLOVER's gold standard records.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Event">The type that people gave it, in capitals, as the file has it.</param>
internal sealed record PloverRecord(string Id, string Text, string Event);

/// <summary>Reads PLOVER's gold standard records: a JSON array of objects with <c>id</c>, <c>event</c> and <c>text</c>.</summary>
internal static class PloverFile
{
    private const string Comment = "DOCUMENT"; // a record that documents the file

    /// <summary>The coded sentences, in file order.</summary>
    /// <exception cref="UnreadableCorpusException">The file is not there or not of the layout.</exception>
    public static ImmutableArray<PloverRecord> Read(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return [.. json.RootElement.EnumerateArray().Where(record => record.GetProperty("event").GetString() != Comment).Select(Of)];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new UnreadableCorpusException($"{path} is no array of records with id, event and text: {failure.Message}", failure);
        }
    }

    private static PloverRecord Of(JsonElement record) =>
        new(record.GetProperty("id").GetString() ?? "", record.GetProperty("text").GetString() ?? "", record.GetProperty("event").GetString() ?? "");
}
