using System.Collections.Frozen;
using System.Collections.Immutable;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Quantities;

/// <summary>Cardinals with their hedges, ranges, "all 12", "both", "none".</summary>
internal static class Cardinals
{
    private static readonly PhraseTable HedgesBefore = Vocabulary.English.Phrases("hedges-before-a-number");
    private static readonly PhraseTable HedgesAfter = Vocabulary.English.Phrases("hedges-after-a-number");
    private static readonly FrozenSet<string> Blockers = Vocabulary.English.Set("hedge-blockers");
    private static readonly PhraseTable All = Vocabulary.English.Phrases("all");
    private static readonly PhraseTable Both = Vocabulary.English.Phrases("both");
    private static readonly PhraseTable Nothing = Vocabulary.English.Phrases("nothing");
    private static readonly FrozenSet<string> NoWithoutNumber = Vocabulary.English.Set("no-without-number");

    /// <summary>The cardinal that starts at a token, hedge included.</summary>
    public static QuantityMatch? Match(ImmutableArray<Token> tokens, int at) =>
        Between(tokens, at) ?? Hedged(tokens, at) ?? None(tokens, at) ?? Two(tokens, at) ?? Every(tokens, at) ?? Plain(tokens, at);

    private static QuantityMatch? Between(ImmutableArray<Token> tokens, int at)
    {
        if (tokens[at].Lower != "between" || NumberWords.Cardinal(tokens, at + 1) is not { } low)
            return null;
        var and = at + 1 + low.Length;
        return and < tokens.Length && tokens[and].Lower is "and" or "to" && NumberWords.Cardinal(tokens, and + 1) is { } high && high.Value > low.Value
            ? new QuantityMatch(and + 1 + high.Length - at, Scaled(tokens, and + 1, low, high), null, high.Value)
            : null;
    }

    private static QuantityMatch? Hedged(ImmutableArray<Token> tokens, int at)
    {
        if (HedgesBefore.Match(tokens, at) is not { } hedge || IsBlocked(tokens, at))
            return null;
        var number = at + hedge.Length;
        // "at least about 20", "over some 20": the first hedge counts.
        if (HedgesBefore.Match(tokens, number) is { Value: "best" } second)
            number += second.Length;
        if (All.Match(tokens, number) is { Key: "all the" or "all" } all && NumberWords.Cardinal(tokens, number + all.Length) is not null)
            number += all.Length;
        if (number < tokens.Length && Money.IsSign(tokens[number]))
            number++;
        if (NumberWords.Cardinal(tokens, number) is not { } value || Labels.Forbid(tokens, number, value))
            return null;
        if (hedge.Value != "low" && Range(tokens, number, value) is { } range)
            return range with { Length = range.Length + number - at };
        return QuantityMatch.Hedged(number + value.Length - at, value.Value, hedge.Value);
    }

    // "talks about 20 prisoners", "control over two crossings".
    private static bool IsBlocked(ImmutableArray<Token> tokens, int at) =>
        at > 0 && tokens[at].Lower is "about" or "over" or "above" or "under" && Blockers.Contains(tokens[at - 1].Lower);

    private static QuantityMatch? None(ImmutableArray<Token> tokens, int at)
    {
        if (Nothing.Match(tokens, at) is { } nothing)
            return QuantityMatch.Exactly(nothing.Length, 0);
        return tokens[at].Lower == "no" && at + 1 < tokens.Length && !NoWithoutNumber.Contains(tokens[at + 1].Lower) && Plurals.Follow(tokens, at + 1)
            ? QuantityMatch.Exactly(1, 0)
            : null;
    }

    private static QuantityMatch? Two(ImmutableArray<Token> tokens, int at)
    {
        if (Both.Match(tokens, at) is not { } both)
            return null;
        // "both Egypt and Qatar" joins; it does not count.
        for (var i = at + 1; tokens[at].Lower == "both" && i < Math.Min(tokens.Length, at + 6); i++)
        {
            if (tokens[i].Lower == "and" && (i == at + 2 || tokens[at + 1].IsCapitalised))
                return null;
        }
        return QuantityMatch.Exactly(both.Length, 2);
    }

    private static QuantityMatch? Every(ImmutableArray<Token> tokens, int at) =>
        All.Match(tokens, at) is { } all && NumberWords.Cardinal(tokens, at + all.Length) is { } number && !Labels.Forbid(tokens, at + all.Length, number)
            ? QuantityMatch.Exactly(all.Length + number.Length, number.Value)
            : null;

    private static QuantityMatch? Plain(ImmutableArray<Token> tokens, int at)
    {
        var sign = Money.IsSign(tokens[at]) ? 1 : 0;
        if (NumberWords.Cardinal(tokens, at + sign) is not { } number || (sign == 0 && Labels.Forbid(tokens, at, number)))
            return null;
        var length = sign + number.Length;
        if (Range(tokens, at + sign, number) is { } range)
            return range with { Length = range.Length + sign };
        if (Labels.IsPlace(tokens, at))
            return QuantityMatch.Exactly(length, number.Value) with { IsOrdinal = true };
        if (HedgesAfter.Match(tokens, at + length) is { } hedge)
            return QuantityMatch.Hedged(length + hedge.Length, number.Value, hedge.Value);
        return QuantityMatch.Exactly(length, number.Value);
    }

    // "20 to 30", "20-30", "three or four"; "from 20 to 30" is a change and gives two numbers.
    private static QuantityMatch? Range(ImmutableArray<Token> tokens, int at, NumberMatch low)
    {
        var link = at + low.Length;
        if (link + 1 >= tokens.Length || (at > 0 && tokens[at - 1].Lower == "from"))
            return null;
        var isDash = tokens[link].Text is "-" or "–" or "—" or "‑" && tokens[link].Start == tokens[link - 1].End && tokens[link + 1].Start == tokens[link].End;
        if (!isDash && tokens[link].Lower is not ("to" or "or"))
            return null;
        if (NumberWords.Cardinal(tokens, link + 1) is not { } high || high.Value <= low.Value)
            return null;
        return new QuantityMatch(low.Length + 1 + high.Length, Scaled(tokens, link + 1, low, high), null, high.Value);
    }

    // "two to three million" is two million to three million.
    private static decimal Scaled(ImmutableArray<Token> tokens, int high, NumberMatch low, NumberMatch whole)
    {
        if (low.Length > 1 || whole.Length < 2)
            return low.Value;
        var small = NumberWords.Digits(tokens[high]) ?? NumberWords.Small(tokens[high].Lower);
        return small is > 0 and { } head && whole.Value % head == 0 && low.Value < head && head < 100 && whole.Value > head ? low.Value * (whole.Value / head) : low.Value;
    }
}
