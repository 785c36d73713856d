using System.Collections.Immutable;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Quantities;

/// <summary>"The third batch", "the 7th".</summary>
internal static class Ordinals
{
    /// <summary>The ordinal at a token.</summary>
    public static QuantityMatch? Match(ImmutableArray<Token> tokens, int at)
    {
        if (NumberWords.Ordinal(tokens, at) is not { } ordinal)
            return null;
        // A "second" after a number or an article alone is a stretch of time, "first" before a verb an adverb.
        return new QuantityMatch(ordinal.Length, ordinal.Value, ordinal.Value, ordinal.Value, IsOrdinal: true);
    }
}
