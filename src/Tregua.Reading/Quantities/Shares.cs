using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Quantities;

/// <summary>"A third of the 240", "half of the 30", "two-thirds", "10 percent of 240".</summary>
internal static class Shares
{
    private static readonly FrozenDictionary<string, decimal> Fractions = Vocabulary.English.Table("fractions")
        .ToFrozenDictionary(pair => pair.Key, pair => decimal.Parse(pair.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static readonly PhraseTable Percent = Vocabulary.English.Phrases("percent");
    private static readonly PhraseTable HedgesBefore = Vocabulary.English.Phrases("hedges-before-a-number");

    /// <summary>The share at a token: a number when the whole is given, else words without one.</summary>
    public static QuantityMatch? Match(ImmutableArray<Token> tokens, int at)
    {
        var hedge = HedgesBefore.Match(tokens, at);
        var start = at + (hedge?.Length ?? 0);
        if (Fraction(tokens, start) is not { } share)
            return null;
        var end = start + share.Length;
        if (Whole(tokens, end) is not { Value: < 1_000_000_000_000 } whole)
            return IsShare(tokens, end, share) ? QuantityMatch.Vague(end - at) : null;
        var value = whole.Value * share.Top / share.Under;
        var length = end + whole.Length - at;
        return hedge is { } h ? QuantityMatch.Hedged(length, value, h.Value) : QuantityMatch.Exactly(length, value);
    }

    private static bool IsShare(ImmutableArray<Token> tokens, int end, NumberShare share) =>
        share.IsPercent || (end < tokens.Length && tokens[end].Lower is "of" or "the" or "its" or "their");

    // "of the 240", "of its 240", "the 240".
    private static NumberMatch? Whole(ImmutableArray<Token> tokens, int at)
    {
        var i = at;
        if (i < tokens.Length && tokens[i].Lower == "of")
            i++;
        if (i < tokens.Length && tokens[i].Lower == "all")
            i++;
        if (i < tokens.Length && tokens[i].Lower is "the" or "its" or "their" or "these" or "those" or "his")
            i++;
        return i > at && NumberWords.Cardinal(tokens, i) is { } number ? number with { Length = number.Length + i - at } : null;
    }

    private static NumberShare? Fraction(ImmutableArray<Token> tokens, int at)
    {
        if (at >= tokens.Length)
            return null;
        if (NumberWords.Cardinal(tokens, at) is { } number && Percent.Match(tokens, at + number.Length) is { } percent)
            return number.Value <= 1_000_000 ? new NumberShare(number.Length + percent.Length, number.Value, 100, true) : null;
        var word = tokens[at].Lower;
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 0 && NumberWords.Small(word[..hyphen]) is { } top && Fractions.TryGetValue(word[(hyphen + 1)..], out var under))
            return new NumberShare(1, top, under, false);
        if (word == "half")
            return new NumberShare(1, 1, 2, false);
        var parts = word is "a" or "an" ? 1 : NumberWords.Small(word);
        return parts is { } count && at + 1 < tokens.Length && Fractions.TryGetValue(tokens[at + 1].Lower, out var divisor) && IsFollowedByWhole(tokens, at + 2, tokens[at + 1].Lower)
            ? new NumberShare(2, count, divisor, false)
            : null;
    }

    // "a third of" is a share, "a third batch" is none.
    private static bool IsFollowedByWhole(ImmutableArray<Token> tokens, int at, string word) =>
        word is "half" || word[^1] == 's' || (at < tokens.Length && tokens[at].Lower == "of");

    private readonly record struct NumberShare(int Length, decimal Top, decimal Under, bool IsPercent);
}
