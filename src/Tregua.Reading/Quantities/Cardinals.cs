using System.Collections.Frozen;
using System.Collections.Immutable;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Quantities;

/// <summary>Cardinals with their hedges: "at least 20", "at least 20 but no more than 30", "all 12", "both", "none", "40 or more".</summary>
internal sealed class Cardinals(Vocabulary vocabulary, NumberReader numbers, Hedges hedges, Labels labels, PluralNouns plurals)
{
    private const int MostBetweenNames = 6; // words from "both" to the joint
    private const int MostBetweenJoined = 10;

    private readonly Ranges _ranges = new(vocabulary, numbers);
    private readonly FrozenSet<string> _boundJoints = vocabulary.SetOrNone("bound-joints");
    private readonly PhraseTable _all = vocabulary.PhrasesOrNone("all");
    private readonly PhraseTable _both = vocabulary.PhrasesOrNone("both");
    private readonly FrozenSet<string> _bothWords = vocabulary.SetOrNone("both-that-joins");
    private readonly FrozenSet<string> _bothJoints = vocabulary.SetOrNone("both-joints");
    private readonly FrozenSet<string> _bothArticles = vocabulary.SetOrNone("both-articles");
    private readonly PhraseTable _nothing = vocabulary.PhrasesOrNone("nothing");
    private readonly FrozenSet<string> _no = vocabulary.SetOrNone("no");
    private readonly FrozenSet<string> _noWithoutNumber = vocabulary.SetOrNone("no-without-number");

    /// <summary>The cardinal that starts at a token, hedge included.</summary>
    public QuantityMatch? Match(ImmutableArray<Token> tokens, int at) =>
        _ranges.Between(tokens, at) ?? Bounded(tokens, at) ?? None(tokens, at) ?? Two(tokens, at) ?? Every(tokens, at) ?? Plain(tokens, at);

    // "at least 20 but no more than 30".
    private QuantityMatch? Bounded(ImmutableArray<Token> tokens, int at)
    {
        if (Hedged(tokens, at) is not { } first)
            return null;
        var joint = at + first.Length;
        if (first.Low is null == first.High is null || joint >= tokens.Length || !_boundJoints.Contains(tokens[joint].Lower) || Hedged(tokens, joint + 1) is not { } second)
            return first;
        var length = first.Length + 1 + second.Length;
        return (first, second) switch
        {
            ({ Low: { } low }, { Low: null, High: { } high }) when low < high => new QuantityMatch(length, low, null, high),
            ({ High: { } high }, { High: null, Low: { } low }) when low < high => new QuantityMatch(length, low, null, high),
            _ => first,
        };
    }

    private QuantityMatch? Hedged(ImmutableArray<Token> tokens, int at)
    {
        if (hedges.Before(tokens, at) is not { } hedge)
            return null;
        var number = at + hedge.Length;
        if (_all.Match(tokens, number) is { } all && numbers.Cardinal(tokens, number + all.Length) is not null)
            number += all.Length;
        if (number < tokens.Length && Money.IsSign(tokens[number]))
            number++;
        if (numbers.Count(tokens, number) is not { } value || labels.Forbid(tokens, number, value))
            return null;
        if (hedge.Value != "low" && _ranges.After(tokens, number, value) is { } range)
            return range with { Length = range.Length + number - at };
        var end = number + value.Length;
        // "about 500 or more" has a floor.
        if (hedge.Value == "best" && hedges.After(tokens, end) is { Value: not "best" } bound)
            return QuantityMatch.Hedged(end + bound.Length - at, value.Value, bound.Value);
        return QuantityMatch.Hedged(end - at, value.Value, hedge.Value);
    }

    private QuantityMatch? None(ImmutableArray<Token> tokens, int at)
    {
        if (_nothing.Match(tokens, at) is { } nothing)
            return QuantityMatch.Exactly(nothing.Length, 0);
        return _no.Contains(tokens[at].Lower) && at + 1 < tokens.Length && !_noWithoutNumber.Contains(tokens[at + 1].Lower) && plurals.Follow(tokens, at + 1)
            ? QuantityMatch.Exactly(1, 0)
            : null;
    }

    private QuantityMatch? Two(ImmutableArray<Token> tokens, int at)
    {
        if (_both.Match(tokens, at) is not { } both)
            return null;
        return _bothWords.Contains(tokens[at].Lower) && Joins(tokens, at) ? null : QuantityMatch.Exactly(both.Length, 2);
    }

    // "both Egypt and Qatar" and "both the exchange and the withdrawal" join; they do not count.
    private bool Joins(ImmutableArray<Token> tokens, int at)
    {
        for (var i = at + 2; i < Math.Min(tokens.Length - 1, at + MostBetweenJoined); i++)
        {
            if (!_bothJoints.Contains(tokens[i].Lower))
                continue;
            if (i == at + 2 || (tokens[at + 1].IsCapitalised && i < at + MostBetweenNames) || (_bothArticles.Contains(tokens[at + 1].Lower) && _bothArticles.Contains(tokens[i + 1].Lower)))
                return true;
        }
        return false;
    }

    private QuantityMatch? Every(ImmutableArray<Token> tokens, int at) =>
        _all.Match(tokens, at) is { } all && numbers.Cardinal(tokens, at + all.Length) is { } number && !labels.Forbid(tokens, at + all.Length, number)
            ? QuantityMatch.Exactly(all.Length + number.Length, number.Value)
            : null;

    private QuantityMatch? Plain(ImmutableArray<Token> tokens, int at)
    {
        var sign = Money.IsSign(tokens[at]) ? 1 : 0;
        if (numbers.Count(tokens, at + sign) is not { } number || (sign == 0 && labels.Forbid(tokens, at, number)))
            return null;
        var length = sign + number.Length;
        if (_ranges.After(tokens, at + sign, number) is { } range)
            return range with { Length = range.Length + sign };
        if (labels.IsPlace(tokens, at))
            return QuantityMatch.Exactly(length, number.Value) with { IsOrdinal = true };
        if (hedges.After(tokens, at + length) is { } hedge)
            return QuantityMatch.Hedged(length + hedge.Length, number.Value, hedge.Value);
        return QuantityMatch.Exactly(length, number.Value);
    }
}
