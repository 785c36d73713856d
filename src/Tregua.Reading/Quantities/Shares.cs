using System.Collections.Frozen;
using System.Collections.Immutable;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Quantities;

/// <summary>"A third of the 240", "half of the 30", "two-thirds", "10 percent of 240".</summary>
internal sealed class Shares(Vocabulary vocabulary, NumberReader numbers, Hedges hedges)
{
    private const decimal Most = 1_000_000_000_000;

    private readonly PhraseTable _percent = vocabulary.PhrasesOrNone("percent");
    private readonly PhraseTable _links = vocabulary.PhrasesOrNone("share-links");
    private readonly PhraseTable _wholeOpeners = vocabulary.PhrasesOrNone("whole-openers");
    private readonly FrozenSet<string> _afterShares = vocabulary.SetOrNone("words-after-a-share");

    /// <summary>The share at a token: a number when the whole is given, else words without one.</summary>
    public QuantityMatch? Match(ImmutableArray<Token> tokens, int at)
    {
        var hedge = hedges.Before(tokens, at);
        var start = at + (hedge?.Length ?? 0);
        if ((Percent(tokens, start) ?? Fraction(tokens, start)) is not { } share)
            return null;
        var end = start + share.Length;
        if (Whole(tokens, end) is not { Value: < Most } whole)
            return QuantityMatch.Vague(end - at);
        var value = whole.Value * share.Share.Top / share.Share.Under;
        var length = end + whole.Length - at;
        return hedge is { } h ? QuantityMatch.Hedged(length, value, h.Value) : QuantityMatch.Exactly(length, value);
    }

    /// <summary>A number of hundredths at a token: "10 percent", "5%".</summary>
    public ShareMatch? Percent(ImmutableArray<Token> tokens, int at) =>
        numbers.Count(tokens, at) is { Value: <= 1_000_000 } number && _percent.Match(tokens, at + number.Length) is { } percent
            ? new ShareMatch(number.Length + percent.Length, new Share(number.Value, 100))
            : null;

    // A proper share, told as one of a whole: "a third of" is one, "a third batch" and "nine elevenths" alone are none.
    private ShareMatch? Fraction(ImmutableArray<Token> tokens, int at) =>
        numbers.Share(tokens, at) is { Share.Value: < 1 } share && !(numbers.Count(tokens, at)?.Length > share.Length)
        && at + share.Length < tokens.Length && _afterShares.Contains(tokens[at + share.Length].Lower) ? share : null;

    // "of the 240", "of its 240", "the 240".
    private NumberMatch? Whole(ImmutableArray<Token> tokens, int at)
    {
        var i = at + (_links.Match(tokens, at)?.Length ?? 0);
        i += _wholeOpeners.Match(tokens, i)?.Length ?? 0;
        return i > at && numbers.Cardinal(tokens, i) is { } number ? number with { Length = number.Length + i - at } : null;
    }
}
