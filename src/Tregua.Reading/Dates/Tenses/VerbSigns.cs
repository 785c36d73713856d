using System.Collections.Immutable;
using Tregua.Reading.Quantities;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Dates.Tenses;

/// <summary>What one word, with its neighbours, says of the direction of its clause.</summary>
internal sealed class VerbSigns(TenseWords words, PluralNouns plurals)
{
    private const int WasReach = 2; // words between "was" and its participle
    private const int UndertakingReach = 4;
    private const int NegationReach = 8;

    /// <summary>The direction that the word at a token gives; null when it gives none.</summary>
    public Direction? At(ImmutableArray<Token> tokens, int at)
    {
        var token = tokens[at];
        if (token.Kind != TokenKind.Word)
            return null;
        var word = token.Lower;
        var signs = words.Of(word);
        var next = at + 1 < tokens.Length ? tokens[at + 1].Lower : "";
        if (Has(signs, TenseSign.FutureAuxiliaries) && !(Has(signs, TenseSign.NoAuxiliariesWithCapital) && token.IsCapitalised && at > 0))
            return Auxiliary(tokens, at, signs, next);
        if (words.IsFuture(word))
            return Direction.Future;
        if (Has(signs, TenseSign.Planned))
            return WasBefore(tokens, at - 1) ? Direction.Past : Direction.Future;
        if (words.Plans.Match(tokens, at) is { } plan && (plan.Value.Length == 0 || IsInfinitive(tokens, at + plan.Length)))
            return WasBefore(tokens, at - 1) ? Direction.Past : Direction.Future;
        if (Has(signs, TenseSign.InfinitiveMarkers) && IsInfinitive(tokens, at + 1))
            return Infinitive(tokens, at);
        if (Has(signs, TenseSign.PastAuxiliaries))
            return Has(signs, TenseSign.Obligations) && words.Is(next, TenseSign.InfinitiveMarkers) ? Direction.Future : Direction.Past;
        if (Has(signs, TenseSign.Is))
            return words.Is(next, TenseSign.InfinitiveMarkers) && IsInfinitive(tokens, at + 2) ? Direction.Future : null;
        if (words.IsGerund(word))
            return Gerund(tokens, at, signs);
        if (words.IsPast(word, signs))
            return PastForm(tokens, at);
        return IsTimetable(tokens, at, signs, next) ? Direction.Future : null;
    }

    /// <summary>True when a form of "was" stands at most three words before, with only adverbs and participles between.</summary>
    public bool WasBefore(ImmutableArray<Token> tokens, int from)
    {
        for (var i = from; i >= Math.Max(0, from - WasReach); i--)
        {
            if (tokens[i].Kind != TokenKind.Word)
                return false;
            var signs = words.Of(tokens[i].Lower);
            if (Has(signs, TenseSign.Was))
                return true;
            if (Has(signs, TenseSign.Is))
                return false;
        }
        return false;
    }

    private static bool Has(TenseSign signs, TenseSign sign) => (signs & sign) != 0;

    // "would have left", "could not leave" look back.
    private Direction Auxiliary(ImmutableArray<Token> tokens, int at, TenseSign signs, string next)
    {
        if (Has(signs, TenseSign.PastWhenNegated) && (words.Is(next, TenseSign.Negations) || IsNegated(tokens, at)))
            return Direction.Past;
        return !Has(signs, TenseSign.SureFutures) && HaveFollows(tokens, at) ? Direction.Past : Direction.Future;
    }

    // "Neither the envoy nor his aides could be reached."
    private bool IsNegated(ImmutableArray<Token> tokens, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - NegationReach) && tokens[i].Kind != TokenKind.Punctuation; i--)
        {
            if (words.Is(tokens[i], TenseSign.Negations))
                return true;
        }
        return false;
    }

    // "The round ends", "talks begin"; not "the visits", "to begin".
    private bool IsTimetable(ImmutableArray<Token> tokens, int at, TenseSign signs, string next)
    {
        if (at == 0 || !Has(signs, TenseSign.TimetablePlurals | TenseSign.TimetableVerbs | TenseSign.ForwardPresents))
            return false;
        var before = tokens[at - 1].Lower;
        if (Has(signs, TenseSign.TimetablePlurals))
            return plurals.IsPlural(before);
        return words.IsVerbBefore(tokens[at].Lower, next)
            && (Has(signs, TenseSign.ForwardPresents) || !plurals.IsPlural(before))
            && !words.Is(before, TenseSign.BeforeNouns);
    }

    // A closed list: after "to" an unknown word is as likely a place, and purposes ("gathered to mourn") look back.
    private bool IsInfinitive(ImmutableArray<Token> tokens, int at) => at < tokens.Length && words.Is(tokens[at], TenseSign.Infinitives);

    private bool HaveFollows(ImmutableArray<Token> tokens, int at)
    {
        for (var i = at + 1; i < Math.Min(tokens.Length, at + 3); i++)
        {
            if (words.Is(tokens[i], TenseSign.PerfectAuxiliaries))
                return i + 1 < tokens.Length && (words.IsPast(tokens[i + 1].Lower) || words.Is(tokens[i + 1], TenseSign.Was));
        }
        return false;
    }

    private Direction Infinitive(ImmutableArray<Token> tokens, int marker)
    {
        if (marker == 0)
            return Direction.Future;
        var before = words.Of(tokens[marker - 1].Lower);
        if (Has(before, TenseSign.PastGovernors | TenseSign.Was))
            return Direction.Past;
        var isPlan = Has(before, TenseSign.Planned) || words.Plans.Match(tokens, marker - 1) is not null;
        return isPlan && WasBefore(tokens, marker - 2) ? Direction.Past : Direction.Future;
    }

    private Direction? Gerund(ImmutableArray<Token> tokens, int at, TenseSign signs)
    {
        var before = SkipAdverbs(tokens, at - 1);
        var auxiliary = before >= 0 ? words.Of(tokens[before].Lower) : TenseSign.None;
        if (Has(auxiliary, TenseSign.Is))
            return Direction.Future;
        if (Has(auxiliary, TenseSign.Was))
            return Direction.Past;
        if (Has(signs, TenseSign.NoGerunds))
            return null;
        // "a deal ensuring", "in return for the army leaving".
        for (var i = at - 1; i >= Math.Max(0, at - UndertakingReach); i--)
        {
            if (tokens[i].Kind == TokenKind.Punctuation)
                return null;
            if (words.Is(tokens[i], TenseSign.Undertakings) && !tokens[i].IsCapitalised)
                return Direction.Future;
        }
        return null;
    }

    private Direction? PastForm(ImmutableArray<Token> tokens, int at)
    {
        if (tokens[at].IsCapitalised && at > 0)
            return null;
        var before = SkipAdverbs(tokens, at - 1);
        if (before < 0)
            return Direction.Past;
        var auxiliary = words.Of(tokens[before].Lower);
        if (Has(auxiliary, TenseSign.PassiveAuxiliaries | TenseSign.Is | TenseSign.FutureAuxiliaries) || (Has(auxiliary, TenseSign.InfinitiveMarkers) && words.Is(tokens[at], TenseSign.Infinitives)))
            return null;
        // "the delayed release": an adjective.
        if (Has(auxiliary, TenseSign.BeforeParticiples) && at + 1 < tokens.Length && tokens[at + 1].Kind == TokenKind.Word)
            return null;
        return Has(auxiliary, TenseSign.PerfectAuxiliaries | TenseSign.Was) && before > 0 && WillBefore(tokens, before - 1) ? Direction.Future : Direction.Past;
    }

    private bool WillBefore(ImmutableArray<Token> tokens, int from)
    {
        for (var i = from; i >= Math.Max(0, from - WasReach); i--)
        {
            if (words.Is(tokens[i], TenseSign.SureFutures))
                return true;
        }
        return false;
    }

    private int SkipAdverbs(ImmutableArray<Token> tokens, int from)
    {
        var i = from;
        while (i >= 0 && i > from - 3 && words.IsAdverb(tokens[i].Lower))
            i--;
        return i;
    }
}
