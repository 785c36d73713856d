using System.Collections.Immutable;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Quantities;

/// <summary>"The third batch", "the 7th".</summary>
internal static class Ordinals
{
    /// <summary>The ordinal at a token.</summary>
    public static QuantityMatch? Match(ImmutableArray<Token> tokens, int at) =>
        NumberWords.Ordinal(tokens, at) is { } ordinal ? QuantityMatch.Exactly(ordinal.Length, ordinal.Value) with { IsOrdinal = true } : null;
}
