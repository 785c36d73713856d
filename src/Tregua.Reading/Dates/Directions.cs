using System.Collections.Frozen;
using System.Collections.Immutable;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Dates;

/// <summary>Tells from the governing verb which way a date points.</summary>
internal static class Directions
{
    private const int Reach = 40; // tokens looked at on either side, so that long sentences stay linear

    private static readonly FrozenSet<string> Breaks = Vocabulary.English.Set("clause-breaks");
    private static readonly FrozenSet<string> Conditions = Vocabulary.English.Set("conditions");
    private static readonly FrozenSet<string> Forward = Vocabulary.English.Set("forward-verbs");
    private static readonly FrozenSet<string> Backward = Vocabulary.English.Set("backward-verbs");

    /// <summary>The direction of the date between two tokens: by the nearest verb before it in its clause, else the nearest after it.</summary>
    public static Direction Of(ImmutableArray<Token> tokens, int first, int end)
    {
        if (IsAimed(tokens, first))
        {
            var isOver = VerbSigns.WasBefore(tokens, first - 2) || (end < tokens.Length && VerbSigns.IsWas(tokens[end]));
            return tokens[first - 1].Lower == "for" && isOver ? Direction.Past : Direction.Future;
        }
        if (Before(tokens, first, out _) is { } before)
            return before;
        for (var i = end; i < Math.Min(tokens.Length, end + Reach) && !IsHardBreak(tokens[i]); i++)
        {
            // A comma right after the date leads to its own clause, any other to the next.
            if (tokens[i].Text is "”" or "\"" || (tokens[i].Text == "," && i > end))
                return Direction.Unknown;
            if (VerbSigns.At(tokens, i) is { } sign)
                return sign;
        }
        return Direction.Unknown;
    }

    /// <summary>The direction of a date after "by" or "until": ahead, unless the clause says that it is done.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="first">The preposition.</param>
    /// <param name="end">The token after the date's first.</param>
    /// <param name="isUntil">True for "until", false for "by".</param>
    /// <param name="isSure">False when no verb says so.</param>
    public static Direction OfLimit(ImmutableArray<Token> tokens, int first, int end, bool isUntil, out bool isSure)
    {
        var before = Before(tokens, first, out var verb);
        var direction = before ?? Of(tokens, first, end);
        isSure = before is not null || direction != Direction.Unknown;
        if (direction != Direction.Past || verb < 0)
            return direction == Direction.Past ? Direction.Past : Direction.Future;
        var word = tokens[verb].Lower;
        if (isUntil)
            return Backward.Contains(word) ? Direction.Past : Direction.Future;
        return Forward.Contains(word) ? Direction.Future : Direction.Past;
    }

    private static Direction? Before(ImmutableArray<Token> tokens, int first, out int verb)
    {
        verb = -1;
        for (var i = first - 1; i >= Math.Max(0, first - Reach); i--)
        {
            var token = tokens[i];
            if (Conditions.Contains(token.Lower))
                return Direction.Future;
            if (Breaks.Contains(token.Lower) || IsHardBreak(token))
                return null;
            if (VerbSigns.At(tokens, i) is { } sign)
            {
                verb = i;
                return sign;
            }
        }
        return null;
    }

    // "for Thursday", "postponed to Sunday".
    private static bool IsAimed(ImmutableArray<Token> tokens, int first) =>
        first > 1 && (tokens[first - 1].Lower == "for" || (tokens[first - 1].Lower == "to" && tokens[first - 2].Lower is "postponed" or "rescheduled" or "moved" or "delayed" or "deferred"))
        && VerbSigns.IsPlan(tokens, first - 2);

    private static bool IsHardBreak(Token token) => token.Text is ";" or ":" or "—" or "–" or "(" or ")";
}
