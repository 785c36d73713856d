using System.Collections.Frozen;
using System.Collections.Immutable;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Quantities;

/// <summary>"Dozens", "several", "a few": words that count without a number.</summary>
internal static class VagueQuantities
{
    private static readonly PhraseTable Phrases = Vocabulary.English.Phrases("vague-quantities");
    private static readonly FrozenSet<string> BeforePlurals = Vocabulary.English.Set("vague-before-plurals");
    private static readonly PhraseTable HedgesBefore = Vocabulary.English.Phrases("hedges-before-a-number");

    /// <summary>The vague quantity at a token, its hedge included.</summary>
    public static QuantityMatch? Match(ImmutableArray<Token> tokens, int at)
    {
        if (At(tokens, at) is { } length)
            return QuantityMatch.Vague(length);
        return HedgesBefore.Match(tokens, at) is { } hedge && Phrases.Match(tokens, at + hedge.Length) is { } phrase
            ? QuantityMatch.Vague(hedge.Length + phrase.Length)
            : null;
    }

    private static int? At(ImmutableArray<Token> tokens, int at)
    {
        if (Phrases.Match(tokens, at) is { } phrase && !IsDegree(tokens, at))
            return phrase.Length;
        return BeforePlurals.Contains(tokens[at].Lower) && NumberWords.Cardinal(tokens, at + 1) is null && Plurals.Follow(tokens, at + 1) ? 1 : null;
    }

    // "how many", "as many as", "too few" ask or compare.
    private static bool IsDegree(ImmutableArray<Token> tokens, int at) =>
        tokens[at].Lower is "many" or "few" && at > 0 && tokens[at - 1].Lower is "how" or "as" or "so" or "too" or "the" or "that" or "not";
}
