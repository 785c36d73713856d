namespace Tregua.Reading.Attributions.Learned;

/// <summary>The words of a paragraph as the sieve sees them.</summary>
/// <param name="words">The paragraph.</param>
internal readonly struct SievePlaces(ParagraphWords words) : IPlaces
{
    /// <inheritdoc/>
    public int Count => words.Count;

    /// <inheritdoc/>
    public int At(int place, Span<ulong> into) => SieveFeatures.At(words, place, into);

    /// <inheritdoc/>
    public bool IsSurelyOutside(int place) => false;
}
