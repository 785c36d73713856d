namespace Tregua.Reading.Attributions.Learned;

/// <summary>The words of one sentence as the cue model sees them.</summary>
/// <param name="words">The paragraph.</param>
/// <param name="sentence">The sentence.</param>
internal readonly struct CuePlaces(ParagraphWords words, int sentence) : IPlaces
{
    private readonly int _first = words.SentenceFirst[sentence];

    /// <inheritdoc/>
    public static int Groups => 0;

    /// <inheritdoc/>
    public int Count => words.SentenceFirst[sentence + 1] - _first;

    /// <inheritdoc/>
    public void At(int place, ref FeatureList features) => CueFeatures.At(words, _first + place, ref features);

    /// <inheritdoc/>
    public bool IsSurelyOutside(int place) => !words.MayStartCue[_first + place];
}
