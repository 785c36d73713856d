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
/// <param name="Word">The word, which every token of the same text shares.</param>
/// <param name="Kind">What it is made of.</param>
public readonly record struct Token(int Start, int End, Word Word, TokenKind Kind)
{
    /// <summary>The words, verbatim; curly apostrophes as straight ones.</summary>
    public string Text => Word.Text;

    /// <summary>The text in lower case.</summary>
    public string Lower => Word.Lower;

    /// <summary>True when the first letter is upper case.</summary>
    public bool IsCapitalised => Word.IsCapitalised;
}
