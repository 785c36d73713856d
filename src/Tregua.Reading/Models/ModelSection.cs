namespace Tregua.Reading.Models;

/// <summary>A stretch of a model file.</summary>
/// <param name="start">Its first byte; the file keeps the memory.</param>
/// <param name="length">How many bytes.</param>
/// <param name="checksum">What the directory says its checksum is.</param>
/// <param name="owner">What keeps the memory; null for the program's own.</param>
internal readonly unsafe struct ModelSection(byte* start, int length, ulong checksum, object? owner)
{
    /// <summary>What keeps the memory; whoever reads in place holds on to it.</summary>
    public object? Owner { get; } = owner;

    /// <summary>Its first byte. Sections start at multiples of 8 from the start of the file.</summary>
    public byte* Start { get; } = start;

    /// <summary>How many bytes.</summary>
    public int Length { get; } = length;

    /// <summary>The checksum in the directory.</summary>
    public ulong Checksum { get; } = checksum;

    /// <summary>Its bytes.</summary>
    public ReadOnlySpan<byte> Bytes => new(Start, Length);
}
