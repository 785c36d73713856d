using System.Buffers;
using System.Collections.Immutable;
using Tregua.Reading.Models;

namespace Tregua.Reading.Attributions.Learned;

/// <summary>Finds source and content around a cue with a trained chain.</summary>
/// <param name="file">The model file.</param>
internal sealed class SpanFinder(ModelFile file)
{
    /// <summary>The section of the chain.</summary>
    public const string Section = "attribution/span";

    private const float Insistence = 3; // where a cue seems to have no content, how much is made up for one to be found

    private readonly ChainModel _chain = new(file, Section, SpanFeatures.Most);

    /// <summary>A proposed cue with its source and content.</summary>
    public Reporting Around(ParagraphWords words, FoundCue cue)
    {
        var setting = new CueSetting(words, cue.Words.First, cue.Words.End);
        var places = new SpanPlaces(words, setting);
        var scores = ArrayPool<float>.Shared.Rent(places.Count * AttributionLabels.SpanCount);
        var path = ArrayPool<byte>.Shared.Rent(places.Count);
        _chain.Score(places, scores);
        _chain.Best(scores, path.AsSpan(0, places.Count));
        if (!HasContent(path.AsSpan(0, places.Count)))
        {
            Favour(scores.AsSpan(0, places.Count * AttributionLabels.SpanCount), Insistence);
            _chain.Best(scores, path.AsSpan(0, places.Count));
            Favour(scores.AsSpan(0, places.Count * AttributionLabels.SpanCount), -Insistence);
        }
        var spanned = Spanned(new Reporting { Proposed = cue }, setting.WindowFirst, path.AsSpan(0, places.Count), scores);
        ArrayPool<float>.Shared.Return(scores);
        ArrayPool<byte>.Shared.Return(path);
        return spanned;
    }

    private static Reporting Spanned(Reporting cue, int first, ReadOnlySpan<byte> path, ReadOnlySpan<float> scores)
    {
        WordRange? source = null;
        var content = ImmutableArray.CreateBuilder<WordRange>();
        var least = float.PositiveInfinity;
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] is not (AttributionLabels.FirstOfSource or AttributionLabels.FirstOfContent))
                continue;
            var at = i * AttributionLabels.SpanCount;
            least = Math.Min(least, scores[at + path[i]] - scores[at + AttributionLabels.Outside]);
            var end = i + 1;
            while (end < path.Length && path[end] == path[i] + 1)
                end++;
            var range = new WordRange(first + i, first + end);
            if (path[i] == AttributionLabels.FirstOfContent)
                content.Add(range);
            else if (source is not { } other || Distance(cue.Cue, range) < Distance(cue.Cue, other))
                source = range;
        }
        return cue with { Source = source, Content = content.ToImmutable(), SpanMargin = least };
    }

    private static void Favour(Span<float> scores, float by)
    {
        for (var i = 0; i < scores.Length; i += AttributionLabels.SpanCount)
            scores[i + AttributionLabels.FirstOfContent] += by;
    }

    private static bool HasContent(ReadOnlySpan<byte> path) => path.Contains(AttributionLabels.FirstOfContent);

    private static int Distance(WordRange cue, WordRange other) => other.End <= cue.First ? cue.First - other.End : Math.Max(0, other.First - cue.End);
}
