using Tregua.Evidence.Claims;
using Tregua.Reading.Attributions;
using Tregua.Reading.Clauses;
using Tregua.Reading.Phrases;

namespace Tregua.Reading.Events;

/// <summary>What talks or terms are about.</summary>
internal static class Topics
{
    private static readonly string[] Prepositions = ["on", "about", "regarding", "over", "for", "concerning", "of"];

    /// <summary>The topic of a clause of talks or agreeing; null when it has none.</summary>
    public static string? Of(Parse parse, Clause clause, Core core)
    {
        if (core.Action is not (EventAction.Negotiate or EventAction.Agree or EventAction.Other))
            return null;
        if (core.Action == EventAction.Negotiate && core.Noun is null && clause.Object is { } discussed && clause.Verb.Lemma is "negotiate" or "discuss" && Actions.OfNoun(parse.Sentence.Word(discussed.Head)) != EventAction.Negotiate)
            return Thing.Of(parse.Sentence, discussed).Phrase;
        if (core.Action == EventAction.Other && !HasTalks(parse, clause))
            return null;
        foreach (var preposition in Prepositions)
        {
            if (clause.After(preposition) is { } about && !Places.IsPlace(parse.Sentence, about) && Actions.OfNoun(parse.Sentence.Word(about.Head)) != EventAction.Negotiate)
                return Thing.Of(parse.Sentence, about).Phrase;
        }
        return core.Noun?.Of is { } of ? Thing.Of(parse.Sentence, of).Phrase : null;
    }

    private static bool HasTalks(Parse parse, Clause clause)
    {
        foreach (var noun in clause.Objects)
        {
            if (IsTalks(parse, noun))
                return true;
        }
        foreach (var complement in clause.Complements)
        {
            if (IsTalks(parse, complement.Noun))
                return true;
        }
        return clause.Subject is { } subject && IsTalks(parse, subject);
    }

    private static bool IsTalks(Parse parse, NounPhrase noun) => Actions.OfNoun(parse.Sentence.Word(noun.Head)) == EventAction.Negotiate;
}
