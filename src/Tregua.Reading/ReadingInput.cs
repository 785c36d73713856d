using NodaTime;
using Tregua.Reading.Lexicons;

namespace Tregua.Reading;

/// <summary>One document to read.</summary>
public sealed record ReadingInput
{
    /// <summary>The bytes as received.</summary>
    public required ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>Where they came from: a path, whose ending helps to tell the format; null for standard input.</summary>
    public string? Location { get; init; }

    /// <summary>The outlet, when the caller knows it; wins over what the document says.</summary>
    public string? Outlet { get; init; }

    /// <summary>The outlet that the feed around an item names; what the item says of itself wins.</summary>
    public string? OutletAround { get; init; }

    /// <summary>The encoding that came with the bytes, such as <c>windows-1256</c>; null when none did.</summary>
    public string? Charset { get; init; }

    /// <summary>The publication day, when the caller knows it; wins over what the document says.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>The agreement's names.</summary>
    public Lexicon Lexicon { get; init; } = Lexicon.Empty;

    /// <summary>True to be told what proposed each field of each claim.</summary>
    public bool Explains { get; init; }
}
