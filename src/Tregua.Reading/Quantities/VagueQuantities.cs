using System.Collections.Frozen;
using System.Collections.Immutable;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Quantities;

/// <summary>"Dozens", "several", "a few": words that count without a number.</summary>
internal sealed class VagueQuantities(Vocabulary vocabulary, NumberReader numbers, Hedges hedges, PluralNouns plurals)
{
    private readonly PhraseTable _phrases = vocabulary.PhrasesOrNone("vague-quantities");
    private readonly FrozenSet<string> _beforePlurals = vocabulary.SetOrNone("vague-before-plurals");
    private readonly FrozenSet<string> _degrees = vocabulary.SetOrNone("vague-degrees");
    private readonly FrozenSet<string> _beforeDegrees = vocabulary.SetOrNone("before-vague-degrees");

    /// <summary>The vague quantity at a token, its hedge included.</summary>
    public QuantityMatch? Match(ImmutableArray<Token> tokens, int at)
    {
        if (At(tokens, at) is { } length)
            return QuantityMatch.Vague(length);
        return hedges.Before(tokens, at) is { } hedge && _phrases.Match(tokens, at + hedge.Length) is { } phrase
            ? QuantityMatch.Vague(hedge.Length + phrase.Length)
            : null;
    }

    private int? At(ImmutableArray<Token> tokens, int at)
    {
        if (_phrases.Match(tokens, at) is { } phrase && !IsDegree(tokens, at))
            return phrase.Length;
        return _beforePlurals.Contains(tokens[at].Lower) && numbers.Cardinal(tokens, at + 1) is null && plurals.Follow(tokens, at + 1) ? 1 : null;
    }

    // "how many", "as many as", "too few" ask or compare.
    private bool IsDegree(ImmutableArray<Token> tokens, int at) =>
        at > 0 && _degrees.Contains(tokens[at].Lower) && _beforeDegrees.Contains(tokens[at - 1].Lower);
}
