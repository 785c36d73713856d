using System.Collections.Immutable;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Quantities;

/// <summary>Reads the number that starts at a token, in digits or words of one language.</summary>
internal sealed class NumberReader
{
    private readonly NumberLexicon _lexicon;
    private readonly Numerals _numerals;
    private readonly Fractions _fractions;
    private readonly Places _places;

    /// <summary>Reads the vocabulary's sections about numbers.</summary>
    public NumberReader(Vocabulary vocabulary)
    {
        _lexicon = new NumberLexicon(vocabulary);
        _numerals = new Numerals(vocabulary);
        _places = new Places(this);
        _fractions = new Fractions(vocabulary, this);
    }

    /// <summary>A whole cardinal: "620", "1.2 million", "twenty-five", "two hundred and forty", "a dozen", "half a million".</summary>
    public NumberMatch? Cardinal(ImmutableArray<Token> tokens, int at) =>
        at >= tokens.Length ? null : _fractions.OfMultiplier(tokens, at) ?? (Scan(tokens, at) is { } scan ? new NumberMatch(scan.End - at, scan.Value) : null);

    /// <summary>A number that can count: a cardinal with its sign, decimals in words and mixed fractions: "minus five point five", "one and a half million", "2 1/4".</summary>
    public NumberMatch? Count(ImmutableArray<Token> tokens, int at)
    {
        if (at >= tokens.Length)
            return null;
        if (IsSign(tokens, at))
            return Amount(tokens, at + 1) is { } negative ? new NumberMatch(negative.Length + 1, -negative.Value) : null;
        return _fractions.OfMultiplier(tokens, at) ?? (Scan(tokens, at) is { } scan ? Decimals(tokens, at, scan) ?? _fractions.Mixed(tokens, at, scan) ?? new NumberMatch(scan.End - at, scan.Value) : null);
    }

    /// <summary>A number of any kind, shares included: "two thirds", "half".</summary>
    public NumberMatch? Amount(ImmutableArray<Token> tokens, int at)
    {
        var count = Count(tokens, at);
        return Share(tokens, at) is { } share && share.Length > (count?.Length ?? 0) ? new NumberMatch(share.Length, share.Share.Value) : count;
    }

    /// <summary>A share: "two thirds", "a quarter", "half", "3/4", "¾", "one out of three", "three twenty-firsts".</summary>
    public ShareMatch? Share(ImmutableArray<Token> tokens, int at) => at < tokens.Length ? _fractions.Match(tokens, at) : null;

    /// <summary>A place: "third", "7th", "one hundred and twenty-fifth"; its value is the place, from 1.</summary>
    public NumberMatch? Ordinal(ImmutableArray<Token> tokens, int at) => at < tokens.Length ? _places.Match(tokens, at) : null;

    /// <summary>The place an ordinal word names; null when it is none.</summary>
    public int? OrdinalValue(string word) => _lexicon.Find(word)?.Ordinal is <= int.MaxValue and var place ? (int)place : null;

    /// <summary>The value of one number word below a thousand, such as "seven" or "twenty-five"; null when it is none.</summary>
    public int? Small(string word) => (int?)_lexicon.Find(word)?.Cardinal;

    /// <summary>The value of a token in digits, with separators and a multiplier ending; null when it is none.</summary>
    public decimal? Digits(Token token) => _numerals.Value(token);

    /// <summary>The number in digits at a token; it may cover several ("1 234 567").</summary>
    internal NumberMatch? Numeral(ImmutableArray<Token> tokens, int at) => _numerals.Match(tokens, at);

    /// <summary>What a token can be in a number; null when nothing or past the end.</summary>
    internal NumberWord? Word(ImmutableArray<Token> tokens, int at) => at < tokens.Length ? _lexicon.Find(tokens[at]) : null;

    /// <summary>Reads the words of a cardinal; null when none starts at the token.</summary>
    internal CardinalScan? Scan(ImmutableArray<Token> tokens, int at)
    {
        if (at >= tokens.Length)
            return null;
        var scan = new CardinalScan(_lexicon, _numerals, tokens);
        if (Numerals.StartsWithDigit(tokens[at]) || tokens[at].Text == ".")
            return scan.Read(at) ? scan : null;
        if (_lexicon.Find(tokens[at]) is not { } word)
            return null;
        if (word.IsArticle && Word(tokens, at + 1)?.Multiplier is not null)
            return scan.Read(at + 1, 1) ? scan : null;
        return scan.Read(at) ? scan : null;
    }

    // "five point five", "zero point zero three", "two point five million".
    private NumberMatch? Decimals(ImmutableArray<Token> tokens, int at, CardinalScan scan)
    {
        if (scan.IsDigits || Word(tokens, scan.End) is not { IsPoint: true })
            return null;
        var i = scan.End + 1;
        decimal decimals = 0;
        decimal place = 1;
        while (Word(tokens, i)?.Cardinal is { } digit and < 100 && place < 1_000_000_000)
        {
            var width = digit < 10 ? 10 : 100;
            (decimals, place) = ((decimals * width) + digit, place * width);
            i++;
            // "seventy one" after the point is .71.
            if (digit >= 20 && digit % 10 == 0 && Word(tokens, i)?.Cardinal is > 0 and < 10 and var unit)
                (decimals, i) = (decimals + unit, i + 1);
        }
        if (place == 1)
            return null;
        var value = scan.Value + (decimals / place);
        return Word(tokens, i)?.Multiplier is { } factor && scan.Value < 1000 ? new NumberMatch(i + 1 - at, value * factor) : new NumberMatch(i - at, value);
    }

    // "minus five"; a dash against its digits with nothing before it.
    private bool IsSign(ImmutableArray<Token> tokens, int at)
    {
        if (at + 1 >= tokens.Length)
            return false;
        if (tokens[at].Text is "-" or "−")
            return tokens[at + 1].Start == tokens[at].End && Numerals.StartsWithDigit(tokens[at + 1]) && (at == 0 || tokens[at - 1].End < tokens[at].Start || tokens[at - 1].Text is "(");
        return _lexicon.Find(tokens[at]) is { IsMinus: true };
    }
}
