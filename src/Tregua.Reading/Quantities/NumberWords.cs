using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Quantities;

/// <summary>Reads the number that starts at a token, in digits or words.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, int> Cardinals = Integers("cardinals");
    private static readonly FrozenDictionary<string, int> OrdinalWords = Integers("ordinals");
    private static readonly FrozenDictionary<string, decimal> Multipliers = Decimals("multipliers");
    private static readonly FrozenDictionary<string, decimal> MultiplierEndings = Decimals("multiplier-endings");
    private static readonly FrozenSet<string> OrdinalEndings = Vocabulary.English.Set("ordinal-endings");

    /// <summary>A cardinal: "620", "1.2 million", "twenty-five", "two hundred and forty", "a dozen", "half a million".</summary>
    public static NumberMatch? Cardinal(ImmutableArray<Token> tokens, int at)
    {
        if (at >= tokens.Length)
            return null;
        if (tokens[at].Lower == "half" && HalfOf(tokens, at) is { } half)
            return half;
        if (tokens[at].Lower is "a" or "an")
            return tokens.Length > at + 1 && Multipliers.TryGetValue(tokens[at + 1].Lower, out _) ? Words(tokens, at + 1, 1, 1) : null;
        if (Digits(tokens[at]) is { } digits)
            return Multiplied(tokens, at, digits);
        return Words(tokens, at, 0, null);
    }

    /// <summary>An ordinal in one token: "third", "7th", "twenty-first"; its value is the place, from 1.</summary>
    public static NumberMatch? Ordinal(ImmutableArray<Token> tokens, int at) =>
        at < tokens.Length && OrdinalValue(tokens[at].Lower) is { } value ? new NumberMatch(1, value) : null;

    /// <summary>The place an ordinal word names; null when it is none.</summary>
    public static int? OrdinalValue(string word)
    {
        if (OrdinalWords.TryGetValue(word, out var value))
            return value;
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        if (hyphen > 0)
        {
            return Cardinals.TryGetValue(word[..hyphen], out var tens) && tens >= 20 && OrdinalWords.TryGetValue(word[(hyphen + 1)..], out var unit) && unit < 10
                ? tens + unit
                : null;
        }
        return word.Length is > 2 and < 7 && char.IsAsciiDigit(word[0]) && OrdinalEndings.Contains(word[^2..])
            && int.TryParse(word.AsSpan(0, word.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : null;
    }

    /// <summary>The value of one number word below a hundred, such as "seven" or "twenty-five"; null when it is none.</summary>
    public static int? Small(string word)
    {
        if (Cardinals.TryGetValue(word, out var value))
            return value;
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && Cardinals.TryGetValue(word[..hyphen], out var tens) && tens >= 20
            && Cardinals.TryGetValue(word[(hyphen + 1)..], out var unit) && unit is > 0 and < 10 ? tens + unit : null;
    }

    /// <summary>The value of a token in digits, with separators and a multiplier ending; null when it is none or past the range of decimals.</summary>
    public static decimal? Digits(Token token)
    {
        var text = token.Text;
        if (text.Length == 0 || !char.IsAsciiDigit(text[0]))
            return null;
        const NumberStyles Style = NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint;
        if (decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out var value))
            return value;
        foreach (var (ending, factor) in MultiplierEndings)
        {
            if (token.Lower.EndsWith(ending, StringComparison.Ordinal) && decimal.TryParse(text.AsSpan(0, text.Length - ending.Length), Style, CultureInfo.InvariantCulture, out value) && value < 1_000_000)
                return value * factor;
        }
        return null;
    }

    private static NumberMatch? HalfOf(ImmutableArray<Token> tokens, int at) =>
        at + 2 < tokens.Length && tokens[at + 1].Lower is "a" or "an" && Multipliers.TryGetValue(tokens[at + 2].Lower, out var unit)
            ? new NumberMatch(3, unit / 2)
            : null;

    private static NumberMatch Multiplied(ImmutableArray<Token> tokens, int at, decimal value)
    {
        var length = 1;
        while (at + length < tokens.Length && length < 4 && value < 1_000_000_000_000 && Multipliers.TryGetValue(tokens[at + length].Lower, out var factor))
        {
            value *= factor;
            length++;
        }
        return new NumberMatch(length, value);
    }

    // Groups below a thousand, each with its multiplier: two hundred and forty / thousand / five.
    private static NumberMatch? Words(ImmutableArray<Token> tokens, int at, int before, int? given)
    {
        decimal total = 0;
        decimal? group = given;
        var i = at;
        var end = at;
        var lastMultiplier = decimal.MaxValue;
        while (i < tokens.Length && i - at < 16)
        {
            var word = tokens[i].Lower;
            if (Small(word) is { } small)
            {
                if (group is { } held && !Follows(held, small))
                    break;
                group = (group ?? 0) + small;
            }
            else if (Multipliers.TryGetValue(word, out var factor) && group is { } amount)
            {
                if (factor == 100 && amount < 100)
                    group = amount * 100;
                else if (factor == 100)
                    break;
                else
                {
                    if (factor >= lastMultiplier)
                        break;
                    (total, group, lastMultiplier) = (total + (amount * factor), null, factor);
                }
            }
            else
            {
                break;
            }
            end = ++i;
            if (i + 1 < tokens.Length && tokens[i].Lower == "and" && (group is >= 100 || (group is null && total > 0)) && Small(tokens[i + 1].Lower) is not null)
                i++;
        }
        return end == at ? null : new NumberMatch(end - at + before, total + (group ?? 0));
    }

    // "forty" after "two hundred", "five" after "forty"; not "five" after "six".
    private static bool Follows(decimal held, int small) =>
        (held >= 100 && held % 100 == 0) || (held % 100 >= 20 && held % 10 == 0 && small is > 0 and < 10);

    private static FrozenDictionary<string, int> Integers(string section) =>
        Vocabulary.English.Table(section).ToFrozenDictionary(pair => pair.Key, pair => int.Parse(pair.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static FrozenDictionary<string, decimal> Decimals(string section) =>
        Vocabulary.English.Table(section).ToFrozenDictionary(pair => pair.Key, pair => decimal.Parse(pair.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);
}

/// <summary>A number read at a token.</summary>
/// <param name="Length">How many tokens it covers.</param>
/// <param name="Value">What it says.</param>
internal readonly record struct NumberMatch(int Length, decimal Value);
