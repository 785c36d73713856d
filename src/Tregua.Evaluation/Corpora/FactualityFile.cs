using System.Collections.Immutable;
using System.Text.Json;

namespace Tregua.Evaluation.Corpora;

/// <summary>A sentence whose predicates people rated from -3 (certainly did not happen) to 3 (certainly did).</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Predicates">The rated ones: token and rating.</param>
internal sealed record RatedSentence(ImmutableArray<string> Tokens, ImmutableArray<(int Token, double Rating)> Predicates);

/// <summary>Reads event factuality as one JSON object a line, with <c>text</c> (tokens parted by spaces) and <c>targets</c> (<c>span1</c>, <c>label</c>).</summary>
internal static class FactualityFile
{
    /// <summary>The sentences, in file order.</summary>
    /// <exception cref="UnreadableCorpusException">The file is not there or not of the layout.</exception>
    public static ImmutableArray<RatedSentence> Read(string path)
    {
        try
        {
            return [.. File.ReadLines(path).Where(line => line.Length > 0).Select(Of)];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new UnreadableCorpusException($"{path} has a line that is no object with text and targets: {failure.Message}", failure);
        }
    }

    private static RatedSentence Of(string line)
    {
        using var json = JsonDocument.Parse(line);
        var tokens = (json.RootElement.GetProperty("text").GetString() ?? "").Split(' ').ToImmutableArray();
        return new RatedSentence(tokens, [.. json.RootElement.GetProperty("targets").EnumerateArray().Select(target => (target.GetProperty("span1")[0].GetInt32(), target.GetProperty("label").GetDouble()))]);
    }
}
