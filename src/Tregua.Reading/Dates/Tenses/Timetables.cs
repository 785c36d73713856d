using System.Collections.Immutable;
using Tregua.Reading.Quantities;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Dates.Tenses;

/// <summary>Present forms that look ahead with a day: timetables, wishes and demands.</summary>
internal sealed class Timetables(TenseWords words, PluralNouns plurals)
{
    /// <summary>True for a present that tells what is planned: "the round ends", "talks begin"; not "the visits", "to begin".</summary>
    public bool Holds(ImmutableArray<Token> tokens, int at)
    {
        var signs = words.Of(tokens[at].Lower);
        if (at == 0 || (signs & (TenseSign.TimetablePlurals | TenseSign.TimetableVerbs | TenseSign.ForwardPresents)) == 0)
            return false;
        var before = tokens[at - 1].Lower;
        if ((signs & TenseSign.TimetablePlurals) != 0)
            return IsPluralSubject(tokens, Antecedent(tokens, at - 1));
        // "announced plans to"
        if (words.IsPast(before))
            return false;
        return words.IsVerbBefore(tokens[at].Lower, at + 1 < tokens.Length ? tokens[at + 1].Lower : "")
            && ((signs & TenseSign.ForwardPresents) != 0 || !plurals.IsPlural(before))
            && !words.Is(before, TenseSign.BeforeNouns);
    }

    // Not "did they meet on Friday?"
    private bool IsPluralSubject(ImmutableArray<Token> tokens, int at) =>
        (words.PluralPronouns.Contains(tokens[at].Lower) || plurals.IsPlural(tokens[at].Lower)) && (at == 0 || !words.Is(tokens[at - 1], TenseSign.PastAuxiliaries));

    // "talks that begin on Friday", "the owners, who vote on Friday"
    private int Antecedent(ImmutableArray<Token> tokens, int at)
    {
        if (at < 2 || !words.Is(tokens[at], TenseSign.ClauseBreaks))
            return at;
        return tokens[at - 1].Text == "," ? at - 2 : at - 1;
    }
}
