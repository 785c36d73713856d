namespace Tregua.Reading.Tokens;

/// <summary>What letters and signs a word is written with.</summary>
[Flags]
public enum WordShape
{
    /// <summary>None of the below.</summary>
    None = 0,

    /// <summary>The first letter is upper case.</summary>
    Capitalised = 1,

    /// <summary>At least two letters are upper case.</summary>
    Acronym = 2,

    /// <summary>A lower-case letter stands in it.</summary>
    HasLower = 4,

    /// <summary>A digit stands in it.</summary>
    HasDigit = 8,

    /// <summary>A hyphen stands in it.</summary>
    HasHyphen = 16,

    /// <summary>A letter stands in it.</summary>
    HasLetter = 32,

    /// <summary>It ends in a full stop.</summary>
    EndsInStop = 64,

    /// <summary>The first sign is an ASCII digit.</summary>
    StartsInDigit = 128,
}

/// <summary>Finds a word's shape.</summary>
internal static class WordShapes
{
    /// <summary>The shape of a text; empty text has none.</summary>
    public static WordShape Of(string text)
    {
        if (text.Length == 0)
            return WordShape.None;
        var shape = char.IsUpper(text[0]) ? WordShape.Capitalised : WordShape.None;
        var capitals = 0;
        foreach (var c in text)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
            shape |= char.IsLower(c) ? WordShape.HasLower : WordShape.None;
            shape |= char.IsDigit(c) ? WordShape.HasDigit : WordShape.None;
            shape |= char.IsLetter(c) ? WordShape.HasLetter : WordShape.None;
            shape |= c is '-' or '\u2010' or '\u2011' ? WordShape.HasHyphen : WordShape.None;
        }
        if (capitals > 1)
            shape |= WordShape.Acronym;
        if (text[^1] == '.')
            shape |= WordShape.EndsInStop;
        return char.IsAsciiDigit(text[0]) ? shape | WordShape.StartsInDigit : shape;
    }
}
