namespace Tregua.Cli.Pages;

/// <summary>What a stretch of text is, for colour; without colour nothing is lost.</summary>
internal enum Tone
{
    /// <summary>Ordinary text.</summary>
    Plain,

    /// <summary>Titles and section headings.</summary>
    Heading,

    /// <summary>What the eye should find first.</summary>
    Strong,

    /// <summary>Ids, labels and what repeats.</summary>
    Faint,

    /// <summary>A headline of something done.</summary>
    Done,

    /// <summary>A headline that asks for attention; it accuses nobody.</summary>
    Attention,

    /// <summary>A command to type.</summary>
    Typed,

    /// <summary>A source's own words.</summary>
    Quoted,
}

/// <summary>A stretch of text of one tone.</summary>
/// <param name="Text">The text; line breaks count as spaces.</param>
/// <param name="Tone">What it is.</param>
/// <param name="IsMasked">True when the names in it are hidden already, as far as its report asks for; otherwise the page hides them.</param>
internal readonly record struct Piece(string Text, Tone Tone = Tone.Plain, bool IsMasked = false)
{
    /// <summary>Plain text is a piece.</summary>
    public static implicit operator Piece(string text) => new(text);
}
