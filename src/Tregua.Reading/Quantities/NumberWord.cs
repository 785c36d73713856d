namespace Tregua.Reading.Quantities;

/// <summary>What one word can be in a number; several at once ("third" is a place and a part).</summary>
internal sealed record NumberWord
{
    /// <summary>A number below a thousand that adds: "seven", "twenty-five", "doscientos".</summary>
    public decimal? Cardinal { get; init; }

    /// <summary>A number that multiplies what stands before it: "hundred", "dozen", "million".</summary>
    public decimal? Multiplier { get; init; }

    /// <summary>A multiplier that is a number by itself ("mil").</summary>
    public bool StandsAlone { get; init; }

    /// <summary>A place: "third", "twenty-first".</summary>
    public decimal? Ordinal { get; init; }

    /// <summary>Into how many parts it divides: "third", "quarters".</summary>
    public decimal? Parts { get; init; }

    /// <summary>It can name several parts: "thirds".</summary>
    public bool IsPlural { get; init; }

    /// <summary>A whole share in one word: "two-thirds".</summary>
    public Share? Share { get; init; }

    /// <summary>A word for a half that needs no number before it.</summary>
    public bool IsHalf { get; init; }

    /// <summary>An article that means one before a multiplier or a part: "a", "un".</summary>
    public bool IsArticle { get; init; }

    /// <summary>The last step of a number after which it joins two parts of it; 0 when it is no such word: 100 for "and", 10 for "y".</summary>
    public int JoinsAfter { get; init; }

    /// <summary>The word between a whole number and its decimals: "point".</summary>
    public bool IsPoint { get; init; }

    /// <summary>A sign in words: "minus".</summary>
    public bool IsMinus { get; init; }

    /// <summary>True when a number can begin with it.</summary>
    public bool Begins => Cardinal is not null || StandsAlone || Ordinal is not null || Share is not null || IsHalf || IsArticle || IsMinus;
}

/// <summary>A part of a whole, as it is told.</summary>
/// <param name="Top">How many parts.</param>
/// <param name="Under">Into how many the whole is divided.</param>
internal readonly record struct Share(decimal Top, decimal Under)
{
    /// <summary>The part as a number.</summary>
    public decimal Value => Top / Under;
}
