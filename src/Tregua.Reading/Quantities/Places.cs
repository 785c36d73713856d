using System.Collections.Immutable;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Quantities;

/// <summary>Ordinals of one or several words.</summary>
internal sealed class Places(NumberReader numbers)
{
    /// <summary>The ordinal at a token.</summary>
    public NumberMatch? Match(ImmutableArray<Token> tokens, int at)
    {
        if (numbers.Word(tokens, at)?.Ordinal is { } place)
            return new NumberMatch(1, place);
        if (Numerals.StartsWithDigit(tokens[at]) || numbers.Scan(tokens, at) is not { } scan)
            return null;
        var end = numbers.Word(tokens, scan.End) is { JoinsAfter: > 0 } ? scan.End + 1 : scan.End;
        return numbers.Word(tokens, end)?.Ordinal is { } last && Joined(scan, last) is { } value ? new NumberMatch(end + 1 - at, value) : null;
    }

    /// <summary>The value of a number's words and the ordinal or part that ends them: "one hundred twenty | fifth", "two | hundredth"; null when they do not join.</summary>
    public static decimal? Joined(CardinalScan scan, decimal last)
    {
        var rest = scan.Multiplier > 1 ? scan.Value % scan.Multiplier : scan.Value;
        if (last >= 100)
            return rest > 0 && rest < last ? scan.Value - rest + (rest * last) : null;
        if (scan.Value < 20)
            return null;
        return rest % 100 == 0 || (last < 10 && rest % 10 == 0 && rest % 100 >= 20) ? scan.Value + last : null;
    }
}
