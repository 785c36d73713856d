namespace Tregua.Reading.Attributions;

/// <summary>Words of a paragraph.</summary>
/// <param name="First">The first inside.</param>
/// <param name="End">The first after.</param>
internal readonly record struct WordRange(int First, int End)
{
    /// <summary>How many words.</summary>
    public int Length => End - First;

    /// <summary>Whether a word stands in it.</summary>
    public bool Holds(int word) => word >= First && word < End;

    /// <summary>Whether the two share a word.</summary>
    public bool Overlaps(WordRange other) => First < other.End && other.First < End;
}
