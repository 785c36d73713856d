using System.Buffers;
using System.Collections.Immutable;
using Tregua.Reading.Models;

namespace Tregua.Reading.Attributions;

/// <summary>Finds who says what in a paragraph with two trained models: one marks cues, the other source and content around each.</summary>
/// <param name="file">The model file.</param>
internal sealed class ReportingFinder(ModelFile file)
{
    /// <summary>The section of the cue model.</summary>
    public const string CueSection = "attribution/cue";

    /// <summary>The section of the span model.</summary>
    public const string SpanSection = "attribution/span";

    private const float Eagerness = 0.8f; // added to a cue's score: recall and precision weigh alike

    private static readonly Lazy<ReportingFinder> LazyEnglish = new(() => new ReportingFinder(ModelFile.English));

    private readonly ChainModel _cues = new(file, CueSection, CueFeatures.Most);
    private readonly ChainModel _spans = new(file, SpanSection, SpanFeatures.Most);
    private readonly ReportingConfidence _confidence = ReportingConfidence.Read(file);

    /// <summary>Which words can be cues.</summary>
    public CueWords CueWords { get; } = new(file);

    /// <summary>The models of English that are built in.</summary>
    public static ReportingFinder English => LazyEnglish.Value;

    /// <summary>The attributions of a paragraph, by the place of their cues.</summary>
    public ImmutableArray<Reporting> Find(ParagraphWords words)
    {
        var found = new List<Reporting>();
        for (var s = 0; s + 1 < words.SentenceFirst.Length; s++)
            Cues(words, s, found);
        if (found.Count == 0)
            return [];
        var spanned = ImmutableArray.CreateBuilder<Reporting>(found.Count);
        foreach (var cue in found)
        {
            var whole = Spanned(words, cue);
            // A cue without content is none.
            if (!whole.Content.IsEmpty)
                spanned.Add(whole with { Probability = _confidence.Of(whole) });
        }
        return spanned.ToImmutable();
    }

    private Reporting Spanned(ParagraphWords words, Reporting cue)
    {
        var setting = new CueSetting(words, cue.Cue.First, cue.Cue.End);
        var places = new SpanPlaces(words, setting);
        var scores = ArrayPool<float>.Shared.Rent(places.Count * AttributionLabels.SpanCount);
        var path = ArrayPool<byte>.Shared.Rent(places.Count);
        _spans.Score(places, scores);
        _spans.Best(scores, path.AsSpan(0, places.Count));
        var spanned = Spanned(cue, setting.WindowFirst, path.AsSpan(0, places.Count), scores);
        ArrayPool<float>.Shared.Return(scores);
        ArrayPool<byte>.Shared.Return(path);
        return spanned;
    }

    private void Cues(ParagraphWords words, int sentence, List<Reporting> found)
    {
        var places = new CuePlaces(words, sentence);
        var first = words.SentenceFirst[sentence];
        var scores = ArrayPool<float>.Shared.Rent(places.Count * AttributionLabels.CueCount);
        var path = ArrayPool<byte>.Shared.Rent(places.Count);
        _cues.Score(places, scores);
        for (var i = 0; i < places.Count; i++)
            scores[(i * AttributionLabels.CueCount) + AttributionLabels.FirstOfCue] += Eagerness;
        _cues.Best(scores, path.AsSpan(0, places.Count));
        for (var i = 0; i < places.Count; i++)
        {
            if (path[i] != AttributionLabels.FirstOfCue)
                continue;
            var at = i * AttributionLabels.CueCount;
            var margin = scores[at + AttributionLabels.FirstOfCue] - Eagerness - scores[at + AttributionLabels.Outside];
            var end = i + 1;
            while (end < places.Count && path[end] == AttributionLabels.InCue)
                end++;
            found.Add(new Reporting { Cue = new WordRange(first + i, first + end), CueMargin = margin });
        }
        ArrayPool<float>.Shared.Return(scores);
        ArrayPool<byte>.Shared.Return(path);
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

    private static int Distance(WordRange cue, WordRange other) => other.End <= cue.First ? cue.First - other.End : Math.Max(0, other.First - cue.End);
}
