using System.Collections.Immutable;
using Tregua.Reading.Attributions;
using Tregua.Reading.Clauses;
using Tregua.Reading.Names;
using Tregua.Reading.Phrases;

namespace Tregua.Reading.Events;

/// <summary>What a pronoun that acts stands for inside its sentence.</summary>
internal static class Antecedents
{
    /// <summary>The speaker, when the pronoun opens what is said ("the council said that it …"); null otherwise.</summary>
    public static Speaker? Speaks(NounPhrase pronoun, ImmutableArray<Attribution> attributions)
    {
        foreach (var attribution in attributions)
        {
            if (attribution is { CueFirst: >= 0, Source.Name: not null } && attribution.First == pronoun.First && attribution.CueFirst < pronoun.First)
                return attribution.Source;
        }
        return null;
    }

    /// <summary>Whose "its delegation" is in what is said: of whoever acts there before it, else of who says it; null where nobody is heard.</summary>
    public static Speaker? Holder(Parse parse, NounPhrase owned, ImmutableArray<Attribution> attributions, SpeakerFinder speakers)
    {
        Attribution? inner = null;
        foreach (var attribution in attributions)
        {
            if (attribution.CueFirst >= 0 && attribution.Source.Name is not null && attribution.Covers(owned.First) && (inner is null || attribution.First > inner.First))
                inner = attribution;
        }
        if (inner is null)
            return null;
        Speaker? holder = inner.Source;
        foreach (var clause in parse.Clauses)
        {
            if (clause.Subject is { IsPronoun: false, PossessiveWord: < 0 } subject && subject.First >= inner.First && subject.End <= owned.First && Actors.CanAct(parse.Sentence, subject))
                holder = speakers.Resolve(parse.Sentence, subject);
        }
        return holder;
    }

    /// <summary>For "I" and "we", who is quoted around a token; null for other pronouns and where nobody is.</summary>
    public static Speaker? FirstPerson(Parse parse, NounPhrase pronoun, int token, ImmutableArray<Attribution> attributions)
    {
        if (parse.Sentence.Lower(pronoun.Head) is not ("i" or "we"))
            return null;
        Attribution? inner = null;
        foreach (var attribution in attributions)
        {
            if (attribution.Source.Name is not null && attribution.Covers(token) && (inner is null || attribution.End - attribution.First <= inner.End - inner.First))
                inner = attribution;
        }
        return inner?.Source;
    }

    /// <summary>For "it" and "they", the last subject before it that can act; null when the sentence has none.</summary>
    public static NounPhrase? Before(Parse parse, NounPhrase pronoun)
    {
        if (parse.Sentence.Lower(pronoun.Head) is not ("it" or "they"))
            return null;
        NounPhrase? found = null;
        foreach (var clause in parse.Clauses)
        {
            if (clause.Verb.Main < pronoun.First && clause.Role == ClauseRole.Main && clause.Subject is { IsPronoun: false } subject && Actors.CanAct(parse.Sentence, subject))
                found = subject;
        }
        return found;
    }
}
