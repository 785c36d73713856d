using System.Collections.Immutable;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Dates.Tenses;

/// <summary>Finds the verb that governs a date in its clause.</summary>
internal sealed class ClauseVerbs(TenseWords words, VerbSigns verbs, NounSigns nouns)
{
    private const int FrontReach = 3; // tokens before a date that opens its sentence
    private const int AsideReach = 3; // tokens of an aside between two commas: ", however,"
    private const int NameReach = 6; // tokens of what is named for a date: "Until Friday's joint announcement, …"

    /// <summary>What the nearest verb before a date says; null when the clause has none there.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="from">The token from which to look back.</param>
    /// <param name="first">The first token of the date.</param>
    /// <param name="at">The verb or, without one, the token at which the clause ends; -1 for the start of the sentence.</param>
    public Direction? Before(ImmutableArray<Token> tokens, int from, int first, out int at)
    {
        var reach = Math.Max(0, from + 1 - ClauseMarks.Reach);
        for (at = from; at >= reach; at--)
        {
            at = ClauseMarks.BeforeBracket(tokens, at);
            var token = tokens[at];
            var signs = words.Of(token.Lower);
            if ((signs & TenseSign.Conditions) != 0)
                return Direction.Future;
            // A bracket that opens before the date goes with its clause: "will leave at 4 (10 a.m. Thursday)".
            if ((signs & TenseSign.ClauseBreaks) != 0 || (ClauseMarks.IsHardBreak(token) && token.Text != "("))
                return null;
            if (verbs.At(tokens, at, first) is { } sign)
                return sign;
            if (verbs.IsCopulaOf(tokens, at, first))
                return Direction.Future;
        }
        return null;
    }

    /// <summary>What the nearest verb after a date says, as far as its clause goes.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="first">The first token of the date.</param>
    /// <param name="end">The token after it.</param>
    /// <param name="clause">The first token of its clause.</param>
    public Direction After(ImmutableArray<Token> tokens, int first, int end, int clause)
    {
        var comma = -1;
        var opens = clause == 0 || first - clause <= FrontReach;
        for (var i = end; i < Math.Min(tokens.Length, end + ClauseMarks.Reach); i++)
        {
            i = ClauseMarks.AfterBracket(tokens, i);
            var isOpened = i > end && (first - clause <= 1 || (comma == end && opens));
            if (ClauseMarks.IsHardBreak(tokens[i]) && !(isOpened && ClauseMarks.IsDash(tokens[i])))
                return Direction.Unknown;
            if (tokens[i].Text is "”" or "\"")
            {
                // "On Friday on the program “New Day,” the senator said"
                if (!isOpened || !ClauseMarks.IsQuotedSince(tokens, end, i))
                    return Direction.Unknown;
            }
            // "the news on Friday that he would resign", "no word on Friday on who will lead"
            if (words.Is(tokens[i], TenseSign.ClauseBreaks))
                return Direction.Unknown;
            // A comma after the date that opens the sentence leads to its own clause, any other to the next.
            if (tokens[i].Text == "," && !isOpened && !LeadsOn(tokens, first, end, i, ref comma))
                return Direction.Unknown;
            // "On Friday the council, which had …, will"
            if ((isOpened || (i == end && opens)) && ClauseMarks.IsAsideMark(tokens[i]) && i + 1 < tokens.Length && words.Is(tokens[i + 1], TenseSign.ClauseBreaks) && ClauseMarks.Next(tokens, i + 1, tokens[i].Text) is { } close)
                i = close;
            if (verbs.At(tokens, i, first) is { } sign)
                return sign;
            // "Friday is the deadline"
            if (i == end && first - clause <= 1 && words.Is(tokens[i], TenseSign.Is))
                return Direction.Future;
        }
        // "is closed through Friday"
        return first > 0 && words.Lasting.Contains(tokens[first - 1].Lower) ? Direction.FutureUnlessYesterday : Direction.Unknown;
    }

    private bool LeadsOn(ImmutableArray<Token> tokens, int first, int end, int at, ref int comma)
    {
        if (at == end)
        {
            comma = at;
            return true;
        }
        if (first > FrontReach)
            return false;
        var isFirst = comma < 0 && at - end <= (nouns.IsPossessive(tokens, end) ? NameReach : 1);
        var isAside = comma >= 0 && at - comma <= AsideReach;
        comma = at;
        return isFirst || isAside;
    }
}
