namespace Tregua.Reading.Quantities;

/// <summary>A quantity read at a token.</summary>
/// <param name="Length">How many tokens it covers.</param>
/// <param name="Low">The floor; null when none is set.</param>
/// <param name="Best">The one number given; null when none is.</param>
/// <param name="High">The ceiling; null when none is set.</param>
/// <param name="IsOrdinal">It tells which one.</param>
internal sealed record QuantityMatch(int Length, decimal? Low, decimal? Best, decimal? High, bool IsOrdinal = false)
{
    /// <summary>An exact number.</summary>
    public static QuantityMatch Exactly(int length, decimal value) => new(length, value, value, value);

    /// <summary>Words that give no number.</summary>
    public static QuantityMatch Vague(int length) => new(length, null, null, null);

    /// <summary>A number under a hedge.</summary>
    /// <param name="length">How many tokens number and hedge cover.</param>
    /// <param name="value">The number.</param>
    /// <param name="hedge">The vocabulary's word for what the hedge does: <c>best</c>, <c>low</c> or <c>high</c>.</param>
    public static QuantityMatch Hedged(int length, decimal value, string hedge) => hedge switch
    {
        "best" => new QuantityMatch(length, null, value, null),
        "low" => new QuantityMatch(length, value, null, null),
        "high" => new QuantityMatch(length, null, null, value),
        _ => throw new FormatException($"The vocabulary gives a hedge the value '{hedge}'; best, low and high are known."),
    };
}
