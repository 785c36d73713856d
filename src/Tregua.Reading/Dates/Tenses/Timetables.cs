using System.Collections.Immutable;
using Tregua.Reading.Quantities;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Dates.Tenses;

/// <summary>Present forms that look ahead with a day: timetables, wishes and demands.</summary>
internal sealed class Timetables(TenseWords words, PluralNouns plurals)
{
    private const int ObjectReach = 6; // tokens from a verb to the end of its object

    /// <summary>True for a present that tells what is planned: "the round ends", "talks begin"; not "the visits", "to begin".</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="at">The token.</param>
    /// <param name="date">The first token of the date, or of what else it looks ahead to.</param>
    public bool Holds(ImmutableArray<Token> tokens, int at, int date)
    {
        var signs = words.Of(tokens[at].Lower);
        // "Expect a decision on Friday."
        if (at == 0)
            return (signs & TenseSign.ForwardPresents) != 0 && words.IsVerbBefore(tokens[at].Lower, tokens.Length > 1 ? tokens[1].Lower : "");
        if ((signs & (TenseSign.TimetablePlurals | TenseSign.TimetableVerbs | TenseSign.ForwardPresents)) == 0)
            return false;
        var before = tokens[at - 1].Lower;
        if ((signs & TenseSign.TimetablePlurals) != 0)
            return IsPluralSubject(tokens, Antecedent(tokens, at - 1));
        // "announced plans to"
        if (words.IsPast(before))
            return false;
        return (words.IsVerbBefore(tokens[at].Lower, at + 1 < tokens.Length ? tokens[at + 1].Lower : "") || IsOfName(tokens, at, date))
            && ((signs & TenseSign.ForwardPresents) != 0 || !plurals.IsPlural(before))
            && !words.Is(before, TenseSign.BeforeNouns);
    }

    /// <summary>True when a form before a date is a verb if its clause has no other: "the council votes Friday", "the captain faces trial on Friday".</summary>
    public bool HoldsAlone(ImmutableArray<Token> tokens, int first)
    {
        var last = first > 0 && words.Prepositions.Contains(tokens[first - 1].Lower) ? first - 2 : first - 1;
        for (var at = last; at > Math.Max(1, last - ObjectReach) && tokens[at].Kind == TokenKind.Word; at--)
        {
            if (words.Is(tokens[at], TenseSign.TimetableVerbs))
                return tokens[at - 1].Kind == TokenKind.Word && !plurals.IsPlural(tokens[at - 1].Lower) && !words.Is(tokens[at - 1], TenseSign.BeforeNouns);
        }
        return false;
    }

    // "the Harbour Guard votes Friday", "and returns Friday", "the envoy visits Old Harbour Friday"
    private bool IsOfName(ImmutableArray<Token> tokens, int at, int date) =>
        at + 1 < tokens.Length && words.Is(tokens[at], TenseSign.TimetableVerbs) && (at + 1 == date ? tokens[at - 1].IsCapitalised || words.PairJoints.Contains(tokens[at - 1].Lower) || words.Is(tokens[at - 1], TenseSign.ClauseBreaks) : at + 1 < date && tokens[at + 1].IsCapitalised);

    // Not "did they meet on Friday?"
    private bool IsPluralSubject(ImmutableArray<Token> tokens, int at) =>
        (words.PluralPronouns.Contains(tokens[at].Lower) || plurals.IsPlural(tokens[at].Lower) || IsPair(tokens, at)) && (at == 0 || !words.Is(tokens[at - 1], TenseSign.PastAuxiliaries));

    // "Arden and Velmar meet"
    private bool IsPair(ImmutableArray<Token> tokens, int at) => at > 0 && tokens[at].IsCapitalised && words.PairJoints.Contains(tokens[at - 1].Lower);

    // "talks that begin on Friday", "the owners, who vote on Friday"
    private int Antecedent(ImmutableArray<Token> tokens, int at)
    {
        if (at < 2 || !words.Is(tokens[at], TenseSign.ClauseBreaks))
            return at;
        return tokens[at - 1].Text == "," ? at - 2 : at - 1;
    }
}
