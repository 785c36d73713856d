using System.Collections.Immutable;
using System.Globalization;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Quantities;

/// <summary>Shares and mixed numbers.</summary>
internal sealed class Fractions(Vocabulary vocabulary, NumberReader numbers)
{
    private readonly PhraseTable _outOf = vocabulary.PhrasesOrNone("out-of");
    private readonly PhraseTable _links = vocabulary.PhrasesOrNone("share-links");

    /// <summary>The share at a token; improper ones too ("twenty-three fifths").</summary>
    public ShareMatch? Match(ImmutableArray<Token> tokens, int at)
    {
        if (InDigits(tokens, at) is { } digits)
            return digits;
        var word = numbers.Word(tokens, at);
        if (word?.Share is { } share)
            return new ShareMatch(1, share);
        if (word is { IsHalf: true })
            return new ShareMatch(1, new Share(1, 2));
        if (word is { IsArticle: true } && Denominator(tokens, at + 1, isOne: true) is { } parts)
            return new ShareMatch(parts.Length + 1, new Share(1, parts.Value));
        return numbers.Scan(tokens, at) is { } scan ? Divided(tokens, at, scan) : null;
    }

    /// <summary>A share of a multiplier: "half a million", "three quarters million", "two thirds of a million", "half a dozen".</summary>
    public NumberMatch? OfMultiplier(ImmutableArray<Token> tokens, int at)
    {
        if (numbers.Word(tokens, at) is not { } word)
            return null;
        // "a quarter million", but not "a third million".
        var parted = word.IsArticle ? numbers.Word(tokens, at + 1) : word;
        if (parted is null or { Parts: not null, Ordinal: not null } || (word.IsArticle && parted.Parts is null))
            return null;
        var isBarePart = word is { Parts: not null, IsHalf: false };
        if ((isBarePart ? new ShareMatch(1, new Share(1, word.Parts!.Value)) : Match(tokens, at)) is not { Share: { Value: < 1 } part } match)
            return null;
        var next = at + match.Length;
        next += _links.Match(tokens, next)?.Length ?? 0;
        next += numbers.Word(tokens, next) is { IsArticle: true } ? 1 : 0;
        return numbers.Word(tokens, next)?.Multiplier is { } factor ? new NumberMatch(next + 1 - at, part.Top * factor / part.Under) : null;
    }

    /// <summary>A whole number and a share: "five and a quarter", "2 1/4", "one million and a half", "five and a half million", "two hundred and fifty-four hundredths".</summary>
    public NumberMatch? Mixed(ImmutableArray<Token> tokens, int at, CardinalScan scan)
    {
        var next = scan.End;
        if (scan.IsDigits && InDigits(tokens, next) is { Share.Value: < 1 } digits)
            return new NumberMatch(next + digits.Length - at, scan.Value + digits.Share.Value);
        if (scan.BeforeJoint is { } before && Denominator(tokens, next, scan.AfterJoint == 1) is { } parts && scan.AfterJoint < parts.Value)
            return WithShare(tokens, at, next + parts.Length, before, before % scan.Multiplier == 0 ? scan.Multiplier : 1, new Share(scan.AfterJoint, parts.Value));
        if (numbers.Word(tokens, next) is not { JoinsAfter: > 0 } || next + 1 >= tokens.Length || Match(tokens, next + 1) is not { Share.Value: < 1 } share)
            return null;
        return WithShare(tokens, at, next + 1 + share.Length, scan.Value, scan.Value % scan.Multiplier == 0 ? scan.Multiplier : 1, share.Share);
    }

    // "... and a half | million", "one million and a half".
    private NumberMatch WithShare(ImmutableArray<Token> tokens, int at, int end, decimal whole, decimal multiplier, Share share)
    {
        if (numbers.Word(tokens, end)?.Multiplier is not { } factor)
            return new NumberMatch(end - at, whole + (share.Value * multiplier));
        return new NumberMatch(end + 1 - at, whole < 1000 ? (whole + share.Value) * factor : whole + (share.Value * factor));
    }

    private ShareMatch? Divided(ImmutableArray<Token> tokens, int at, CardinalScan scan)
    {
        if (_outOf.Match(tokens, scan.End) is { } outOf && numbers.Scan(tokens, scan.End + outOf.Length) is { } whole && whole.Value > scan.Value)
            return new ShareMatch(whole.End - at, new Share(scan.Value, whole.Value));
        if (Denominator(tokens, scan.End, scan.Value == 1) is not { } parts || (scan.IsDigits && parts.Value >= 100))
            return null;
        var length = scan.End + parts.Length - at;
        // "one hundred | thirty fifths", but "one hundred and thirty | fifths".
        var joinsLast = scan.Last is >= 20 and < 100 && scan.Last % 10 == 0 && parts.Value < 10 && scan.BeforeLast > 0 && (scan.BeforeJoint is null || scan.Joint != scan.End - 2);
        if (joinsLast)
            return new ShareMatch(length, new Share(scan.BeforeLast, scan.Last + parts.Value));
        return parts.Value > 1 ? new ShareMatch(length, new Share(scan.Value, parts.Value)) : null;
    }

    // "thirds", "twenty-fifths", "hundred and fifth"; a singular only divides one.
    private NumberMatch? Denominator(ImmutableArray<Token> tokens, int at, bool isOne)
    {
        if (numbers.Word(tokens, at) is not { } word)
            return null;
        if (word.Parts is { } parts && (word.IsPlural || isOne))
            return new NumberMatch(1, parts);
        if (word.IsArticle || numbers.Scan(tokens, at) is not { IsDigits: false } scan)
            return null;
        var end = numbers.Word(tokens, scan.End) is { JoinsAfter: > 0 } ? scan.End + 1 : scan.End;
        return numbers.Word(tokens, end) is { Parts: { } last } under && (under.IsPlural || isOne) && Places.Joined(scan, last) is { } value ? new NumberMatch(end + 1 - at, value) : null;
    }

    // "3/4", "¾".
    private ShareMatch? InDigits(ImmutableArray<Token> tokens, int at)
    {
        if (at >= tokens.Length)
            return null;
        if (tokens[at].Text.Length == 1 && Vulgar(tokens[at].Text[0]) is { } vulgar)
            return new ShareMatch(1, vulgar);
        var slash = at + 1;
        if (!Numerals.StartsWithDigit(tokens[at]) || slash + 1 >= tokens.Length || tokens[slash].Text != "/" || tokens[slash].Start != tokens[at].End || tokens[slash + 1].Start != tokens[slash].End)
            return null;
        return numbers.Digits(tokens[at]) is { } top && numbers.Digits(tokens[slash + 1]) is > 0 and var under && top % 1 == 0 && under % 1 == 0 ? new ShareMatch(3, new Share(top, under)) : null;
    }

    private static Share? Vulgar(char c)
    {
        if (char.IsAscii(c) || char.GetUnicodeCategory(c) != UnicodeCategory.OtherNumber)
            return null;
        var value = char.GetNumericValue(c);
        for (var under = 2; under <= 10 && value is > 0 and < 1; under++)
        {
            if (Math.Abs((value * under) - Math.Round(value * under)) < 1e-6)
                return new Share((decimal)Math.Round(value * under), under);
        }
        return null;
    }
}
