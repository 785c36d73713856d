using System.Collections.Immutable;
using Tregua.Reading.Quantities;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Dates.Tenses;

/// <summary>What one word, with its neighbours, says of the direction of its clause.</summary>
internal sealed class VerbSigns(TenseWords words, PluralNouns plurals)
{
    private const int WasReach = 2; // words between "was" and its participle
    private const int UndertakingReach = 4;
    private const int NegationReach = 8;
    private const int PurposeReach = 8;
    private const int UnmetReach = 3; // "had not been scheduled"
    private const int AdverbReach = 3; // "on Friday only further angered"
    private const int ClauseReach = 10; // tokens between a participle and the verb of its subject
    private const int AbsoluteReach = 6; // tokens between "with" and the gerund of its clause
    private const int CauseReach = 5; // tokens between "make" and "their voice known"

    private readonly Timetables _timetables = new(words, plurals);

    /// <summary>The direction that the word at a token gives; null when it gives none.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="at">The token.</param>
    /// <param name="date">The first token of the date.</param>
    public Direction? At(ImmutableArray<Token> tokens, int at, int date)
    {
        var token = tokens[at];
        if (token.Kind != TokenKind.Word)
            return null;
        var word = token.Lower;
        var signs = words.Of(word);
        var next = at + 1 < tokens.Length ? tokens[at + 1].Lower : "";
        if (words.PastPhrases.Match(tokens, at) is not null)
            return Direction.Past;
        if (Has(signs, TenseSign.FutureAuxiliaries) && !(Has(signs, TenseSign.NoAuxiliariesWithCapital) && token.IsCapitalised && at > 0))
            return Auxiliary(tokens, at, signs);
        if (words.IsFuture(word))
            return Direction.Future;
        if (Has(signs, TenseSign.Planned))
            return at > 0 && words.Comparisons.Contains(tokens[at - 1].Lower) ? null : at > date && IsActive(tokens, at) ? Direction.Past : Planned(tokens, at);
        if (words.Plans.Match(tokens, at) is { } plan && Holds(tokens, at, plan, date))
            return plan.Value == "likely" ? Direction.FutureUnlessYesterday : Planned(tokens, at);
        // After the date an infinitive depends on another verb: "On Friday, in an attempt to help, he".
        if (Has(signs, TenseSign.InfinitiveMarkers) && at < date && IsAct(tokens, at))
            return Infinitive(tokens, at);
        // "will have talks"
        if (Has(signs, TenseSign.PerfectAuxiliaries) && words.Possessed.Contains(next) && AuxiliaryBefore(tokens, at - 1, TenseSign.FutureAuxiliaries | TenseSign.InfinitiveMarkers))
            return null;
        if (Has(signs, TenseSign.PastAuxiliaries))
            return Has(signs, TenseSign.Obligations) && (words.Is(next, TenseSign.InfinitiveMarkers) || words.Possessed.Contains(next)) ? Direction.Future : Direction.Past;
        if (Has(signs, TenseSign.Is))
            return words.Is(next, TenseSign.InfinitiveMarkers) && IsAct(tokens, at + 1) ? Direction.Future : null;
        if (words.IsGerund(word))
            return Gerund(tokens, at, signs, date);
        if (words.IsPast(word, signs))
            return PastForm(tokens, at, date);
        if (words.ReportingPresents.Contains(word))
            return Direction.Past;
        return _timetables.Holds(tokens, at, date) ? Direction.Future : null;
    }

    /// <summary>True for a form before a date that may be a noun and has to be the verb of a clause that has no other: "the council votes Friday".</summary>
    public bool IsTimetableBeside(ImmutableArray<Token> tokens, int first) => _timetables.HoldsAlone(tokens, first);

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

    /// <summary>True for a word that looks ahead whatever its object is: "will", "scheduled", "awaits"; not "wants to".</summary>
    public bool IsSure(ImmutableArray<Token> tokens, int at) =>
        words.Is(tokens[at], TenseSign.FutureAuxiliaries | TenseSign.Planned)
        || (words.Is(tokens[at], TenseSign.InfinitiveMarkers) && at > 0 && words.Is(tokens[at - 1], TenseSign.Planned))
        || words.ProgressivesAhead.Contains(tokens[at].Lower)
        || (words.Is(tokens[at], TenseSign.ForwardPresents) && !words.Is(tokens[at + 1], TenseSign.InfinitiveMarkers));

    /// <summary>True when the verb of a date's clause follows it directly: "the minister on Friday announced".</summary>
    public bool IsTold(ImmutableArray<Token> tokens, int at)
    {
        for (var i = at; i < Math.Min(tokens.Length, at + AdverbReach); i++)
        {
            // Not "will show a film on Friday aimed at voters".
            if (IsTelling(tokens, i))
                return i + 1 >= tokens.Length || !words.AfterParticiples.Contains(tokens[i + 1].Lower);
            if (!words.IsAdverb(tokens[i].Lower))
                return false;
        }
        return false;
    }

    /// <summary>True for a participle that tells how what a date is of is held: "a debate hosted by the guild on Friday", "one talk, followed by another on Friday".</summary>
    public bool IsStaged(ImmutableArray<Token> tokens, int at) =>
        words.StagedParticiples.Contains(tokens[at].Lower) && at + 1 < tokens.Length && words.Agents.Contains(tokens[at + 1].Lower) && at > 0 && !words.Is(tokens[at - 1], TenseSign.PastAuxiliaries);

    /// <summary>The verb that a past form after a date leaves to its subject when it is only a participle: "on Friday the man wanted in the raid will face a judge"; null when the form is the verb.</summary>
    public int? BehindParticiple(ImmutableArray<Token> tokens, int at)
    {
        if (at + 1 >= tokens.Length || !words.IsPast(tokens[at].Lower) || words.Is(tokens[at], TenseSign.PastAuxiliaries) || !words.Prepositions.Contains(tokens[at + 1].Lower) || words.TellingVerbs.Contains(tokens[at].Lower))
            return null;
        for (var i = at + 2; i < Math.Min(tokens.Length, at + ClauseReach) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (words.PairJoints.Contains(tokens[i].Lower) || words.SentenceJoints.Contains(tokens[i].Lower) || words.PluralPronouns.Contains(tokens[i].Lower) || words.Is(tokens[i], TenseSign.ClauseBreaks))
                return null;
            if (words.Is(tokens[i], TenseSign.FutureAuxiliaries | TenseSign.Is) || _timetables.Holds(tokens, i, at))
                return i;
        }
        return null;
    }

    private bool IsTelling(ImmutableArray<Token> tokens, int at) =>
        tokens[at].Kind == TokenKind.Word && !tokens[at].IsCapitalised && words.IsPast(tokens[at].Lower) && !words.Is(tokens[at], TenseSign.Planned | TenseSign.MovedVerbs | TenseSign.AimedVerbs);

    /// <summary>True for "is" right before a date or a place, and for "there is" before it: "the deadline is Friday", "they are back in court Friday".</summary>
    public bool IsCopulaOf(ImmutableArray<Token> tokens, int at, int first)
    {
        if (at > 0 && tokens[at - 1].Kind == TokenKind.Number)
            return false; // "8:30 am"
        var isThere = at > 0 && words.Existentials.Contains(tokens[at - 1].Lower) && !words.Is(tokens[at + 1], TenseSign.Negations);
        return words.Is(tokens[at], TenseSign.Is) ? isThere || at >= first - 2 || (words.CopulaPlaces.Contains(tokens[at + 1].Lower) && !LooksBack(tokens, at, first)) : isThere && words.ShortCopulas.Contains(tokens[at].Lower);
    }

    /// <summary>True when the words between two tokens date what is over: "is in hospital after being hurt on Friday".</summary>
    public bool LooksBack(ImmutableArray<Token> tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (words.BackwardAdverbials.Contains(tokens[i].Lower))
                return true;
        }
        return false;
    }

    private static bool Has(TenseSign signs, TenseSign sign) => (signs & sign) != 0;

    private bool Holds(ImmutableArray<Token> tokens, int at, PhraseMatch plan, int date) => plan.Value switch
    {
        "infinitive" => IsInfinitive(tokens, at + plan.Length),
        "likely" => at < date,
        _ => true,
    };

    // "is scheduled", "was scheduled", "planned".
    private Direction Planned(ImmutableArray<Token> tokens, int at) =>
        !WasBefore(tokens, at - 1) ? Direction.Future : IsUnmet(tokens, at) ? Direction.Nearer : Direction.OncePlanned;

    // "On Friday the court scheduled a hearing", not "a hearing is scheduled".
    private bool IsActive(ImmutableArray<Token> tokens, int at)
    {
        var before = SkipAdverbs(tokens, at - 1);
        return before >= 0 && !words.Is(tokens[before], TenseSign.Is | TenseSign.Was | TenseSign.BeforeParticiples | TenseSign.PassiveAuxiliaries | TenseSign.FutureAuxiliaries);
    }

    // "had been scheduled", "was supposed": most likely it did not come about.
    private bool IsUnmet(ImmutableArray<Token> tokens, int at)
    {
        for (var i = at; i >= Math.Max(0, at - UnmetReach); i--)
        {
            if (words.Unmet.Contains(tokens[i].Lower))
                return true;
        }
        return false;
    }

    // "would have left", "could not leave" look back.
    private Direction Auxiliary(ImmutableArray<Token> tokens, int at, TenseSign signs)
    {
        if (Has(signs, TenseSign.PastWhenNegated) && IsNegated(tokens, at))
            return Direction.Past;
        // "Neither side would say on Friday"
        if (!Has(signs, TenseSign.SureFutures) && at + 1 < tokens.Length && words.TellingVerbs.Contains(tokens[at + 1].Lower) && IsOfNobody(tokens, at))
            return Direction.Past;
        return !Has(signs, TenseSign.SureFutures) && HaveFollows(tokens, at) ? Direction.Past : Direction.Future;
    }

    /// <summary>True when a negation stands beside a verb: "did not know", "Neither the envoy nor his aides could be reached."</summary>
    public bool IsNegated(ImmutableArray<Token> tokens, int at)
    {
        if (words.Is(tokens[at], TenseSign.Negations) || (at + 1 < tokens.Length && words.Is(tokens[at + 1], TenseSign.Negations)))
            return true;
        for (var i = at - 1; i >= Math.Max(0, at - NegationReach) && tokens[i].Kind != TokenKind.Punctuation; i--)
        {
            if (words.Is(tokens[i], TenseSign.Negations))
                return true;
        }
        return false;
    }

    // "Neither side would say", not "did not say what he would say".
    private bool IsOfNobody(ImmutableArray<Token> tokens, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - NegationReach) && tokens[i].Kind != TokenKind.Punctuation; i--)
        {
            if (words.Is(tokens[i], TenseSign.PastAuxiliaries | TenseSign.FutureAuxiliaries | TenseSign.Is))
                return false;
            if (words.Is(tokens[i], TenseSign.Negations))
                return i == 0 || !words.Is(tokens[i - 1], TenseSign.PastAuxiliaries | TenseSign.FutureAuxiliaries | TenseSign.Is);
        }
        return false;
    }

    // After "to" an unknown word is as likely a place, but not in "is to consider" and "to consider the offer".
    private bool IsAct(ImmutableArray<Token> tokens, int marker)
    {
        var at = marker + 1;
        while (at < tokens.Length && ClauseMarks.IsQuote(tokens, at))
            at++;
        if (at >= tokens.Length || tokens[at].Kind != TokenKind.Word || tokens[at].IsCapitalised || words.Determiners.Contains(tokens[at].Lower))
            return false;
        return IsInfinitive(tokens, at)
            || (marker > 0 && words.Is(tokens[marker - 1], TenseSign.Is | TenseSign.Was))
            || (at + 2 < tokens.Length && words.Particles.Contains(tokens[at + 1].Lower) && words.Determiners.Contains(tokens[at + 2].Lower))
            || (at + 1 < tokens.Length && words.Determiners.Contains(tokens[at + 1].Lower));
    }

    // A closed list.
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
        if (Has(before, TenseSign.PastGovernors))
            return AuxiliaryBefore(tokens, marker - 2, TenseSign.FutureAuxiliaries) ? Direction.Future : Direction.Past;
        if (Has(before, TenseSign.Was))
            return Direction.OncePlanned;
        if (Has(before, TenseSign.Planned) || words.Plans.Match(tokens, marker - 1) is not null)
            return Planned(tokens, marker - 1);
        return Purpose(tokens, marker);
    }

    // "agreed to open", "urged the council to open" look ahead, "fired in the air to disperse the crowd" back.
    private Direction Purpose(ImmutableArray<Token> tokens, int marker)
    {
        // "the second player to reach the mark", not "the second group to be freed"
        var isDone = !words.Is(tokens[marker + 1], TenseSign.PassiveAuxiliaries);
        for (var i = marker - 1; i >= Math.Max(0, marker - PurposeReach) && (tokens[i].Kind != TokenKind.Punctuation || tokens[i].Text == ","); i--)
        {
            if (words.PastPhrases.Match(tokens, i) is not null || (isDone && words.Firsts.Contains(tokens[i].Lower)))
                return Direction.Past;
            var signs = words.Of(tokens[i].Lower);
            if (Has(signs, TenseSign.Planned))
                return Planned(tokens, i);
            if (Has(signs, TenseSign.ClauseBreaks | TenseSign.FutureAuxiliaries | TenseSign.Conditions | TenseSign.Is))
                return Direction.Future;
            if (Has(signs, TenseSign.PastGovernors) || (Has(signs, TenseSign.PastAuxiliaries) && !Has(signs, TenseSign.Obligations)))
                return Direction.Past;
            if (_timetables.Holds(tokens, i, marker))
                return Direction.Future;
            if (Has(signs, TenseSign.Undertakings) || words.Commitments.Contains(tokens[i].Lower))
                return Direction.FutureUnlessYesterday;
            if (tokens[i].Kind == TokenKind.Word && words.IsPast(tokens[i].Lower, signs) && PastForm(tokens, i, marker) == Direction.Past)
                return Direction.Past;
        }
        return Direction.Future;
    }

    private Direction? Gerund(ImmutableArray<Token> tokens, int at, TenseSign signs, int date)
    {
        var before = SkipAdverbs(tokens, at - 1);
        var auxiliary = before >= 0 ? words.Of(tokens[before].Lower) : TenseSign.None;
        // "is being held on Friday"
        if (Has(auxiliary, TenseSign.Is) && Has(signs, TenseSign.PassiveAuxiliaries) && IsBeside(tokens, at + 1, date))
            return Direction.Future;
        // "is mourning those lost at sea on Friday" dates what it mourns, "is retiring on Friday" itself.
        if (Has(auxiliary, TenseSign.Is))
            return words.ProgressivesAhead.Contains(tokens[at].Lower) || IsBeside(tokens, at, date) ? Direction.Future : at < date ? Direction.Unknown : null;
        if (Has(auxiliary, TenseSign.Was))
            return Direction.Past;
        if (Has(signs, TenseSign.NoGerunds))
            return null;
        if (words.ReportingGerunds.Contains(tokens[at].Lower) && IsOwnDate(tokens, at, date))
            return Direction.Past;
        if (Has(auxiliary, TenseSign.BeforeParticiples))
            return null;
        if (IsUndertaken(tokens, at))
            return Direction.Future;
        // "The two are meeting, with crowds cheering them on Friday": the day is not that of the verb before.
        if (at < date && IsAbsolute(tokens, at))
            return Direction.Unknown;
        // "is blamed for cutting the line on Friday"
        return before >= 0 && at < date && words.ReasonPrepositions.Contains(tokens[before].Lower) ? Direction.Past : null;
    }

    // ", with crowds cheering"
    private bool IsAbsolute(ImmutableArray<Token> tokens, int at)
    {
        for (var i = at - 1; i >= Math.Max(1, at - AbsoluteReach) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (words.AbsoluteOpeners.Contains(tokens[i].Lower))
                return tokens[i - 1].Text == ",";
            if (words.Is(tokens[i], TenseSign.InfinitiveMarkers | TenseSign.Planned))
                return false;
        }
        return false;
    }

    private bool IsBeside(ImmutableArray<Token> tokens, int at, int date) =>
        at < date && (at + 1 == date || (at + 2 == date && words.Prepositions.Contains(tokens[at + 1].Lower)));

    // "saying on Friday that he is ready", not "saying he is ready for Friday".
    private bool IsOwnDate(ImmutableArray<Token> tokens, int at, int date)
    {
        for (var i = at + 1; i < date; i++)
        {
            if (words.Is(tokens[i], TenseSign.Is))
                return false;
        }
        return true;
    }

    // "a deal ensuring", "in return for the army leaving".
    private bool IsUndertaken(ImmutableArray<Token> tokens, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - UndertakingReach) && tokens[i].Kind != TokenKind.Punctuation; i--)
        {
            if (words.Is(tokens[i], TenseSign.Undertakings) && !tokens[i].IsCapitalised)
                return true;
        }
        return false;
    }

    private Direction? PastForm(ImmutableArray<Token> tokens, int at, int date)
    {
        if (tokens[at].IsCapitalised && at > 0)
            return null;
        var before = SkipAdverbs(tokens, at - 1);
        if (before < 0)
            return Direction.Past;
        var auxiliary = words.Of(tokens[before].Lower);
        if (Has(auxiliary, TenseSign.PassiveAuxiliaries | TenseSign.Is | TenseSign.FutureAuxiliaries) || (Has(auxiliary, TenseSign.InfinitiveMarkers) && words.Is(tokens[at], TenseSign.Infinitives)))
            return null;
        if (at < date && IsCaused(tokens, at))
            return null;
        // "the delayed release": an adjective, but not in "those killed on Friday".
        if (Has(auxiliary, TenseSign.BeforeParticiples) && !(words.ParticipleHeads.Contains(tokens[before].Lower) && IsBeside(tokens, at, date)) && at + 1 < tokens.Length && tokens[at + 1].Kind == TokenKind.Word)
            return null;
        // "threatened to leave on Friday": the day may be that of the threat, and is in "On Friday they threatened to leave".
        if (at < date && IsCommitment(tokens, at))
            return Direction.FutureUnlessYesterday;
        var isPerfect = Has(auxiliary, TenseSign.PerfectAuxiliaries) || (Has(auxiliary, TenseSign.Was) && !Has(auxiliary, TenseSign.PastAuxiliaries));
        return isPerfect && before > 0 && AuxiliaryBefore(tokens, before - 1, TenseSign.SureFutures) ? Direction.Future : Direction.Past;
    }

    // "a chance to make their voice known on Friday", "will have the men freed on Friday"
    private bool IsCaused(ImmutableArray<Token> tokens, int at)
    {
        for (var i = at - 2; i >= Math.Max(1, at - CauseReach) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (words.Causatives.Contains(tokens[i].Lower))
                return words.Determiners.Contains(tokens[i + 1].Lower) && words.Is(tokens[i - 1], TenseSign.InfinitiveMarkers | TenseSign.FutureAuxiliaries);
        }
        return false;
    }

    // "agreed to" before a verb; not "agreed to the plan".
    private bool IsCommitment(ImmutableArray<Token> tokens, int at) =>
        at + 2 < tokens.Length && words.Is(tokens[at + 1], TenseSign.InfinitiveMarkers) && words.Commitments.Contains(tokens[at].Lower)
        && !tokens[at + 2].IsCapitalised && tokens[at + 2].Kind == TokenKind.Word && !words.Is(tokens[at + 2], TenseSign.BeforeNouns) && !words.IsGerund(tokens[at + 2].Lower);

    private bool AuxiliaryBefore(ImmutableArray<Token> tokens, int from, TenseSign auxiliaries)
    {
        for (var i = from; i >= Math.Max(0, from - WasReach); i--)
        {
            if (words.Is(tokens[i], auxiliaries))
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
