namespace Tregua.Reading.Shallow;

/// <summary>Tokens of a sentence.</summary>
/// <param name="First">The first.</param>
/// <param name="End">The one after the last.</param>
internal readonly record struct Stretch(int First, int End)
{
    /// <summary>True when a token stands in it.</summary>
    public bool Covers(int token) => token >= First && token < End;
}
