namespace Tregua.Reading.Attributions.Learned;

/// <summary>The words around one cue as the span model sees them.</summary>
/// <param name="words">The paragraph.</param>
/// <param name="cue">The cue.</param>
internal readonly struct SpanPlaces(ParagraphWords words, CueSetting cue) : IPlaces
{
    /// <inheritdoc/>
    public static int Groups => SpanFeatures.Groups;

    /// <inheritdoc/>
    public int Count => cue.WindowEnd - cue.WindowFirst;

    /// <inheritdoc/>
    public void At(int place, ref FeatureList features) => SpanFeatures.At(words, cue, cue.WindowFirst + place, ref features);

    /// <inheritdoc/>
    public bool IsSurelyOutside(int place) => cue.WindowFirst + place >= cue.First && cue.WindowFirst + place < cue.End;
}
