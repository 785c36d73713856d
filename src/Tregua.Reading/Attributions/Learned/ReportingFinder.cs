using System.Buffers;
using System.Collections.Immutable;
using Tregua.Reading.Models;

namespace Tregua.Reading.Attributions.Learned;

/// <summary>Finds who says what in a paragraph with two trained models: one marks cues, the other source and content around each.</summary>
internal sealed class ReportingFinder
{
    /// <summary>The section of the cue model.</summary>
    public const string CueSection = "attribution/cue";

    /// <summary>The section of the span model.</summary>
    public const string SpanSection = "attribution/span";

    private const float Doubtful = -4; // a word that is worse by more as one of a cue than as none is of none
    private const float Insistence = 3; // where a cue seems to have no content, how much is made up for one to be found

    private static readonly Lazy<ReportingFinder> LazyEnglish = new(() => new ReportingFinder(ModelFile.English));

    private readonly ChainModel _cues;
    private readonly ChainModel _spans;
    private readonly CueDecoder _decoder;
    private readonly ReportingConfidence _confidence;

    /// <summary>Opens the models of a file.</summary>
    public ReportingFinder(ModelFile file)
    {
        _cues = new ChainModel(file, CueSection, CueFeatures.Most);
        _spans = new ChainModel(file, SpanSection, SpanFeatures.Most);
        _decoder = new CueDecoder(_cues.Transitions);
        _confidence = ReportingConfidence.Read(file);
        Sieve = new CueSieve(file);
    }

    /// <summary>Rules out words that are hardly of a cue.</summary>
    public CueSieve Sieve { get; }

    /// <summary>The models of English that are built in.</summary>
    public static ReportingFinder English => LazyEnglish.Value;

    /// <summary>The attributions of a paragraph, by the place of their cues.</summary>
    /// <param name="words">The paragraph.</param>
    /// <param name="least">How probable a cue must be at least, from <see cref="CueDecoder.Least"/> to 1.</param>
    public ImmutableArray<Reporting> Find(ParagraphWords words, double least = CueDecoder.Least)
    {
        var cues = new List<FoundCue>();
        for (var s = 0; s + 1 < words.SentenceFirst.Length; s++)
            Cues(words, s, cues);
        cues.RemoveAll(cue => cue.Probability < least);
        if (cues.Count == 0)
            return [];
        var spanned = new List<Reporting>(cues.Count);
        foreach (var cue in cues)
        {
            var whole = Spanned(words, cue);
            // A cue without content is none.
            if (!whole.Content.IsEmpty)
                spanned.Add(whole with { Probability = _confidence.Of(whole) });
        }
        return Nested.Mark(spanned);
    }

    private Reporting Spanned(ParagraphWords words, FoundCue cue)
    {
        var setting = new CueSetting(words, cue.Words.First, cue.Words.End);
        var places = new SpanPlaces(words, setting);
        var scores = ArrayPool<float>.Shared.Rent(places.Count * AttributionLabels.SpanCount);
        var path = ArrayPool<byte>.Shared.Rent(places.Count);
        _spans.Score(places, scores);
        _spans.Best(scores, path.AsSpan(0, places.Count));
        if (!HasContent(path.AsSpan(0, places.Count)))
        {
            Favour(scores.AsSpan(0, places.Count * AttributionLabels.SpanCount), Insistence);
            _spans.Best(scores, path.AsSpan(0, places.Count));
            Favour(scores.AsSpan(0, places.Count * AttributionLabels.SpanCount), -Insistence);
        }
        var spanned = Spanned(new Reporting { Cue = cue.Words, CueProbability = cue.Probability, CueMargin = Margin(cue.Starts) }, setting.WindowFirst, path.AsSpan(0, places.Count), scores);
        ArrayPool<float>.Shared.Return(scores);
        ArrayPool<byte>.Shared.Return(path);
        return spanned;
    }

    private void Cues(ParagraphWords words, int sentence, List<FoundCue> found)
    {
        var places = new CuePlaces(words, sentence);
        var scores = ArrayPool<float>.Shared.Rent(places.Count * AttributionLabels.CueCount);
        _cues.Score(places, scores);
        GoOn(places, scores);
        var (start, first) = (found.Count, words.SentenceFirst[sentence]);
        _decoder.Find(scores, places.Count, found);
        for (var i = start; i < found.Count; i++)
            found[i] = found[i] with { Words = new WordRange(first + found[i].Words.First, first + found[i].Words.End) };
        ArrayPool<float>.Shared.Return(scores);
    }

    // A word that can start no cue is scored when the one before it may be of a cue, which it can go on with.
    private void GoOn(CuePlaces places, Span<float> scores)
    {
        for (var i = 1; i < places.Count; i++)
        {
            if (!places.IsSurelyOutside(i) || !MayBeCue(scores.Slice((i - 1) * AttributionLabels.CueCount, AttributionLabels.CueCount)))
                continue;
            var own = scores.Slice(i * AttributionLabels.CueCount, AttributionLabels.CueCount);
            _cues.Score(places, i, own);
            own[AttributionLabels.FirstOfCue] = float.NegativeInfinity;
        }
    }

    private static bool MayBeCue(ReadOnlySpan<float> scores) =>
        Math.Max(scores[AttributionLabels.FirstOfCue], scores[AttributionLabels.InCue]) - scores[AttributionLabels.Outside] >= Doubtful;

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

    private static float Margin(double probability) => (float)Math.Log(Math.Max(probability, 1e-6) / Math.Max(1 - probability, 1e-6));

    private static int Distance(WordRange cue, WordRange other) => other.End <= cue.First ? cue.First - other.End : Math.Max(0, other.First - cue.End);
}
