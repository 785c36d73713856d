using System.Collections.Immutable;
using Tregua.Evidence.Figures;
using Tregua.Reading.Attributions;
using Tregua.Reading.Explanations;
using Tregua.Reading.Quantities;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Events;

/// <summary>Reads running sums beside a figure: "43 detainees were released (cumulative: 143)", "12 bodies (31 to date)".</summary>
internal static class BracketedTotals
{
    private const int Most = 8; // tokens between the brackets

    private static readonly WordSet Words = Vocabulary.English.Words("bracketed totals");
    private static readonly PhraseTable Phrases = Vocabulary.English.Phrases("total words");

    /// <summary>Adds them to the events of a sentence.</summary>
    public static void Add(Parse parse, ImmutableArray<EventDraft>.Builder found)
    {
        var tokens = parse.Sentence.Tokens;
        foreach (var quantity in parse.Sentence.Quantities)
        {
            if (quantity.IsOrdinal || Opening(tokens, quantity.FirstToken) is not (>= 0 and var opening) || Closing(tokens, quantity.EndToken) is not (>= 0 and var closing) || !IsTotal(tokens, opening + 1, closing))
                continue;
            if (BareFigures.Before(found, opening) is { } before)
                found.Add(Draft(quantity, opening + 1, closing, before));
        }
    }

    private static int Opening(ImmutableArray<Token> tokens, int from)
    {
        for (var i = from - 1; i >= Math.Max(0, from - Most); i--)
        {
            if (tokens[i].Text is "(" or "[")
                return i;
            if (tokens[i].Text is ")" or "]")
                return -1;
        }
        return -1;
    }

    private static int Closing(ImmutableArray<Token> tokens, int from)
    {
        for (var i = from; i < Math.Min(tokens.Length, from + Most); i++)
        {
            if (tokens[i].Text is ")" or "]")
                return i;
        }
        return -1;
    }

    private static bool IsTotal(ImmutableArray<Token> tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Words.Contains(tokens[i].Word) || Phrases.Match(tokens, i) is not null)
                return true;
        }
        return false;
    }

    // The same act, of all times together.
    private static EventDraft Draft(QuantityExpression quantity, int first, int end, EventDraft before) => before with
    {
        Anchor = quantity.FirstToken,
        First = first,
        End = end,
        Quantity = quantity.Quantity with { Base = before.Quantity!.Base == QuantityBase.Stock ? QuantityBase.Stock : QuantityBase.Total },
        Occurred = null,
        Reasons = before.Reasons with { Action = By.ActionBefore, Base = By.BaseOfTotal },
    };
}
