using System.Collections.Frozen;
using System.Collections.Immutable;
using Tregua.Reading.Quantities;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Dates;

/// <summary>What one word, with its neighbours, says of the direction of its clause.</summary>
internal static class VerbSigns
{
    private static readonly FrozenSet<string> FutureAuxiliaries = Vocabulary.English.Set("future-auxiliaries");
    private static readonly FrozenSet<string> PastAuxiliaries = Vocabulary.English.Set("past-auxiliaries");
    private static readonly FrozenSet<string> Planned = Vocabulary.English.Set("planned");
    private static readonly FrozenSet<string> Timetable = Vocabulary.English.Set("timetable-verbs");
    private static readonly FrozenSet<string> ForwardPresents = Vocabulary.English.Set("forward-presents");
    private static readonly FrozenSet<string> ForwardOrNouns = Vocabulary.English.Set("forward-presents-or-nouns");
    private static readonly FrozenSet<string> TimetablePlurals = Vocabulary.English.Set("timetable-plurals");
    private static readonly FrozenSet<string> Was = Vocabulary.English.Set("was");
    private static readonly FrozenSet<string> Is = Vocabulary.English.Set("is");
    private static readonly FrozenSet<string> PastGovernors = Vocabulary.English.Set("past-governors");
    private static readonly FrozenSet<string> Infinitives = Vocabulary.English.Set("infinitives");
    private static readonly FrozenSet<string> Undertakings = Vocabulary.English.Set("undertakings");
    private static readonly FrozenSet<string> NoGerunds = Vocabulary.English.Set("no-gerunds");
    private static readonly FrozenSet<string> PastVerbs = Vocabulary.English.Set("past-verbs");
    private static readonly FrozenSet<string> NoPastVerbs = Vocabulary.English.Set("no-past-verbs");

    /// <summary>The direction that the word at a token gives; null when it gives none.</summary>
    public static Direction? At(ImmutableArray<Token> tokens, int at)
    {
        var token = tokens[at];
        if (token.Kind != TokenKind.Word)
            return null;
        var word = token.Lower;
        var next = at + 1 < tokens.Length ? tokens[at + 1].Lower : "";
        if (FutureAuxiliaries.Contains(word) && !(word == "may" && token.IsCapitalised && at > 0))
            return word == "could" && next == "not" || HaveFollows(tokens, at) && word is not ("will" or "'ll" or "shall") ? Direction.Past : Direction.Future;
        if (Planned.Contains(word))
            return WasBefore(tokens, at - 1) ? Direction.Past : Direction.Future;
        if (word is "due" or "set" or "going" && next is "to" or "for" or "on" or "back" or "by")
            return IsPlanWord(tokens, at, next) ? WasBefore(tokens, at - 1) ? Direction.Past : Direction.Future : word == "set" ? Direction.Past : null;
        if (word == "to" && IsInfinitive(tokens, at + 1))
            return Infinitive(tokens, at);
        if (PastAuxiliaries.Contains(word))
            return next == "to" && word is "has" or "have" ? Direction.Future : Direction.Past;
        if (Is.Contains(word))
            return next == "to" && IsInfinitive(tokens, at + 2) ? Direction.Future : null;
        if (word.Length > 4 && word.EndsWith("ing", StringComparison.Ordinal))
            return Gerund(tokens, at);
        if (IsPastForm(word))
            return PastForm(tokens, at);
        return IsTimetable(tokens, at, word, next) ? Direction.Future : null;
    }

    // "The round ends", "talks begin"; not "the visits", "to begin".
    private static bool IsTimetable(ImmutableArray<Token> tokens, int at, string word, string next)
    {
        if (at == 0)
            return false;
        var before = tokens[at - 1].Lower;
        if (TimetablePlurals.Contains(word))
            return Plurals.IsPlural(before);
        if (ForwardOrNouns.Contains(word) && next != "to" && (word != "wait" || next != "until"))
            return false;
        return (ForwardPresents.Contains(word) || Timetable.Contains(word)) && (word != "takes" || next is "place" or "effect") && (!Plurals.IsPlural(before) || ForwardPresents.Contains(word))
            && before is not ("the" or "a" or "an" or "of" or "his" or "her" or "its" or "their" or "and" or "'s" or "'" or "to" or "not");
    }

    /// <summary>True when a form of "was" stands at most three words before, with only adverbs and participles between.</summary>
    public static bool WasBefore(ImmutableArray<Token> tokens, int from)
    {
        for (var i = from; i >= Math.Max(0, from - 2); i--)
        {
            if (tokens[i].Kind != TokenKind.Word)
                return false;
            if (Was.Contains(tokens[i].Lower))
                return true;
            if (Is.Contains(tokens[i].Lower))
                return false;
        }
        return false;
    }

    /// <summary>True for "was", "were", "had" and "been".</summary>
    public static bool IsWas(Token token) => Was.Contains(token.Lower);

    /// <summary>True when the word at a token speaks of a plan, so that "for" after it names its day.</summary>
    public static bool IsPlan(ImmutableArray<Token> tokens, int at) =>
        at >= 0 && (Planned.Contains(tokens[at].Lower) || tokens[at].Lower is "due" or "set" or "called" or "postponed" or "delayed" or "moved" or "deferred" or "timetabled");

    private static bool IsPlanWord(ImmutableArray<Token> tokens, int at, string next)
    {
        var isInfinitive = next == "to" && IsInfinitive(tokens, at + 2);
        return isInfinitive || (tokens[at].Lower != "going" && next is "for" or "back") || (tokens[at].Lower == "due" && next is "on" or "by");
    }

    // A closed list: after "to" an unknown word is as likely a place, and purposes ("gathered to mourn") look back.
    private static bool IsInfinitive(ImmutableArray<Token> tokens, int at) => at < tokens.Length && Infinitives.Contains(tokens[at].Lower);

    private static bool HaveFollows(ImmutableArray<Token> tokens, int at)
    {
        for (var i = at + 1; i < Math.Min(tokens.Length, at + 3); i++)
        {
            if (tokens[i].Lower == "have")
                return i + 1 < tokens.Length && (IsPastForm(tokens[i + 1].Lower) || tokens[i + 1].Lower == "been");
        }
        return false;
    }

    private static Direction Infinitive(ImmutableArray<Token> tokens, int to)
    {
        if (to > 0 && (PastGovernors.Contains(tokens[to - 1].Lower) || Was.Contains(tokens[to - 1].Lower)))
            return Direction.Past;
        return to > 0 && IsPlanOrDue(tokens[to - 1].Lower) && WasBefore(tokens, to - 2) ? Direction.Past : Direction.Future;
    }

    private static bool IsPlanOrDue(string word) => Planned.Contains(word) || word is "due" or "set" or "going";

    private static Direction? Gerund(ImmutableArray<Token> tokens, int at)
    {
        var before = SkipAdverbs(tokens, at - 1);
        var auxiliary = before >= 0 ? tokens[before].Lower : "";
        if (Is.Contains(auxiliary))
            return Direction.Future;
        if (Was.Contains(auxiliary))
            return Direction.Past;
        if (NoGerunds.Contains(tokens[at].Lower))
            return null;
        // "a deal ensuring", "in return for the army leaving".
        for (var i = at - 1; i >= Math.Max(0, at - 4); i--)
        {
            if (tokens[i].Kind == TokenKind.Punctuation)
                return null;
            if (Undertakings.Contains(tokens[i].Lower) && !tokens[i].IsCapitalised)
                return Direction.Future;
        }
        return null;
    }

    private static bool IsPastForm(string word) =>
        PastVerbs.Contains(word) || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !NoPastVerbs.Contains(word) && !word.Contains('-', StringComparison.Ordinal));

    private static Direction? PastForm(ImmutableArray<Token> tokens, int at)
    {
        if (tokens[at].IsCapitalised && at > 0)
            return null;
        var before = SkipAdverbs(tokens, at - 1);
        var auxiliary = before >= 0 ? tokens[before].Lower : "";
        if (auxiliary is "be" or "being" or "get" || Is.Contains(auxiliary) || FutureAuxiliaries.Contains(auxiliary) || (auxiliary == "to" && Infinitives.Contains(tokens[at].Lower)))
            return null;
        // "the delayed release": an adjective.
        if (auxiliary is "the" or "a" or "an" or "its" or "their" or "his" or "her" or "'s" or "these" or "those" or "of" && at + 1 < tokens.Length && tokens[at + 1].Kind == TokenKind.Word)
            return null;
        if (auxiliary is "have" or "been" && before > 0 && WillBefore(tokens, before - 1))
            return Direction.Future;
        return Direction.Past;
    }

    private static bool WillBefore(ImmutableArray<Token> tokens, int from)
    {
        for (var i = from; i >= Math.Max(0, from - 2); i--)
        {
            if (tokens[i].Lower is "will" or "'ll" or "shall")
                return true;
        }
        return false;
    }

    private static int SkipAdverbs(ImmutableArray<Token> tokens, int from)
    {
        var i = from;
        while (i >= 0 && i > from - 3 && (tokens[i].Lower is "not" or "also" or "already" or "all" or "both" or "now" or "then" or "still" or "never" or "later" || tokens[i].Lower.EndsWith("ly", StringComparison.Ordinal)))
            i--;
        return i;
    }
}
