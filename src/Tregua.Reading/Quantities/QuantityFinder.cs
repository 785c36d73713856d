using System.Collections.Immutable;
using Tregua.Evidence.Figures;
using Tregua.Reading.Dates;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Quantities;

/// <summary>Finds numbers with their hedges in a sentence.</summary>
/// <remarks>
/// Found are cardinals in digits and words, ranges, shares of a number, vague quantities and ordinals.
/// Parts of dates, ages, and numbers that name ("Channel 13", "Resolution 242") are none.
/// </remarks>
internal static class QuantityFinder
{
    /// <summary>The quantities of a sentence, in order and without overlap; numbers inside <paramref name="dates"/> are none.</summary>
    public static ImmutableArray<QuantityExpression> Find(Sentence sentence, ImmutableArray<TimeExpression> dates)
    {
        var tokens = sentence.Tokens;
        var isDate = InDates(tokens.Length, dates);
        var found = ImmutableArray.CreateBuilder<QuantityExpression>();
        var at = 0;
        while (at < tokens.Length)
        {
            // "The Saturday one" stands for a thing.
            var isPronoun = at > 0 && isDate[at - 1] && tokens[at].Lower == "one";
            if (isDate[at] || isPronoun || Match(tokens, at) is not { } match || Touches(isDate, at, match.Length))
            {
                at++;
                continue;
            }
            found.Add(Expression(tokens, at, match));
            at += match.Length;
        }
        return found.ToImmutable();
    }

    private static QuantityMatch? Match(ImmutableArray<Token> tokens, int at) =>
        Shares.Match(tokens, at)
        ?? VagueQuantities.Match(tokens, at)
        ?? Cardinals.Match(tokens, at)
        ?? Ordinals.Match(tokens, at);

    private static bool[] InDates(int count, ImmutableArray<TimeExpression> dates)
    {
        var isDate = new bool[count];
        foreach (var date in dates)
            isDate.AsSpan(date.FirstToken, date.EndToken - date.FirstToken).Fill(true);
        return isDate;
    }

    private static bool Touches(bool[] isDate, int at, int length) => isDate.AsSpan(at, length).Contains(true);

    private static QuantityExpression Expression(ImmutableArray<Token> tokens, int at, QuantityMatch match)
    {
        var end = at + match.Length;
        var quantity = new Quantity { Text = Words(tokens, at, end), Low = Plain(match.Low), Best = Plain(match.Best), High = Plain(match.High) };
        return new QuantityExpression(tokens[at].Start, tokens[end - 1].End, at, end, quantity, match.IsOrdinal);
    }

    // 15 instead of 15.0: division by one with many places drops trailing zeros.
    private static decimal? Plain(decimal? value) => value / 1.0000000000000000000000000000m;

    // The words as published, with one space where the text has line breaks or markup.
    private static string Words(ImmutableArray<Token> tokens, int first, int end)
    {
        var words = tokens[first].Text;
        for (var i = first + 1; i < end; i++)
            words += (tokens[i].Start > tokens[i - 1].End ? " " : "") + tokens[i].Text;
        return words;
    }
}
