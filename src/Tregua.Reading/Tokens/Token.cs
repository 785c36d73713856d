namespace Tregua.Reading.Tokens;

/// <summary>What a token is made of.</summary>
public enum TokenKind
{
    /// <summary>Letters, possibly with digits, hyphens or apostrophes inside.</summary>
    Word,

    /// <summary>Digits, with separators, signs or a decimal part.</summary>
    Number,

    /// <summary>A punctuation mark.</summary>
    Punctuation,

    /// <summary>Anything else.</summary>
    Symbol,
}

/// <summary>A word, number or mark of a sentence. Offsets are UTF-16 indices into the document's text; claims turn them into code points.</summary>
/// <param name="Start">The first index inside.</param>
/// <param name="End">The first index after.</param>
/// <param name="Text">The words, verbatim; curly apostrophes as straight ones.</param>
/// <param name="Kind">What it is made of.</param>
public sealed record Token(int Start, int End, string Text, TokenKind Kind)
{
    /// <summary>The text in lower case.</summary>
    public string Lower { get; } = Text.ToLowerInvariant();

    /// <summary>True when the first letter is upper case.</summary>
    public bool IsCapitalised => Text.Length > 0 && char.IsUpper(Text[0]);
}
