using System.Buffers;
using Tregua.Reading.Models;

namespace Tregua.Reading.Attributions.Learned;

/// <summary>Proposes stretches of words as cues by a trained chain, more than can be right together.</summary>
internal sealed class CueProposals
{
    /// <summary>The section of the chain.</summary>
    public const string Section = "attribution/cue";

    private const float Doubtful = -4; // a word that is worse by more as one of a cue than as none is of none

    private readonly ChainModel _chain;
    private readonly CueDecoder _decoder;

    /// <summary>Opens the models of a file.</summary>
    public CueProposals(ModelFile file)
    {
        _chain = new ChainModel(file, Section, CueFeatures.Most);
        _decoder = new CueDecoder(_chain.Transitions);
        Sieve = new CueSieve(file);
    }

    /// <summary>Rules out words that hardly start a cue.</summary>
    public CueSieve Sieve { get; }

    /// <summary>Adds what is proposed in a sentence: words of the paragraph with what the chain holds of them.</summary>
    public void Find(ParagraphWords words, int sentence, List<FoundCue> found)
    {
        var places = new CuePlaces(words, sentence);
        var scores = ArrayPool<float>.Shared.Rent(places.Count * AttributionLabels.CueCount);
        _chain.Score(places, scores);
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
            _chain.Score(places, i, own);
            own[AttributionLabels.FirstOfCue] = float.NegativeInfinity;
        }
    }

    private static bool MayBeCue(ReadOnlySpan<float> scores) =>
        Math.Max(scores[AttributionLabels.FirstOfCue], scores[AttributionLabels.InCue]) - scores[AttributionLabels.Outside] >= Doubtful;
}
