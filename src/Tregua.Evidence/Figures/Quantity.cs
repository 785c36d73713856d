namespace Tregua.Evidence.Figures;

/// <summary>
/// A number as published. An exact number has low = best = high; "about N" only best; "at least N" only low;
/// "up to N" only high; "dozens" none of the three. Units are those of the claim's thing.
/// </summary>
public sealed record Quantity
{
    /// <summary>The words as published, such as "approximately 620".</summary>
    public required string Text { get; init; }

    /// <summary>The least it can be; null when the words set no floor.</summary>
    public decimal? Low { get; init; }

    /// <summary>The one number given; null when the words give none.</summary>
    public decimal? Best { get; init; }

    /// <summary>The most it can be; null when the words set no ceiling.</summary>
    public decimal? High { get; init; }

    /// <summary>What it counts over.</summary>
    public QuantityBase Base { get; init; }

    /// <summary>The floor used when crediting: low, else best, else 0.</summary>
    public decimal Floor => Low ?? Best ?? 0;

    /// <summary>The ceiling used when crediting: high, else best when no floor alone was given; null is unbounded.</summary>
    public decimal? Ceiling => High ?? (Low is null ? Best : null);

    /// <summary>An exact number.</summary>
    public static Quantity Exactly(decimal number, string text, QuantityBase @base = QuantityBase.Increment) =>
        new() { Text = text, Low = number, Best = number, High = number, Base = @base };
}
