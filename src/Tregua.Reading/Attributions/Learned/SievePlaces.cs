namespace Tregua.Reading.Attributions.Learned;

/// <summary>The words of a paragraph as the sieve sees them.</summary>
/// <param name="words">The paragraph.</param>
internal readonly struct SievePlaces(ParagraphWords words) : IPlaces
{
    /// <inheritdoc/>
    public static int Groups => 0;

    /// <inheritdoc/>
    public int Count => words.Count;

    /// <inheritdoc/>
    public void At(int place, ref FeatureList features) => SieveFeatures.At(words, place, ref features);

    /// <inheritdoc/>
    public bool IsSurelyOutside(int place) => false;
}
