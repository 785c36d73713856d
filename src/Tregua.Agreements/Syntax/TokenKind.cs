namespace Tregua.Agreements.Syntax;

/// <summary>What a token is, by its first character and shape.</summary>
public enum TokenKind
{
    /// <summary>A lower-case word: a word of the language, an id, a thing or a kind.</summary>
    Word,

    /// <summary>A capitalised word: an actor or a place. Words in scripts without case are names too.</summary>
    Name,

    /// <summary>Text in double quotes.</summary>
    Text,

    /// <summary>Digits, with a decimal fraction where given.</summary>
    Number,

    /// <summary><c>1st</c>, <c>2nd</c>, <c>10th</c>.</summary>
    Ordinal,

    /// <summary>An ISO 8601 date, or a date with a local time.</summary>
    Time,

    /// <summary><c>,</c></summary>
    Comma,

    /// <summary><c>:</c></summary>
    Colon,

    /// <summary><c>(</c></summary>
    Open,

    /// <summary><c>)</c></summary>
    Close,

    /// <summary>Something the language does not know; a diagnostic says so.</summary>
    Unknown,
}
