using System.Collections.Frozen;
using Tregua.Evidence.Claims;
using Tregua.Reading.Clauses;
using Tregua.Reading.Tags;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Events;

/// <summary>Which action a verb or noun stands for.</summary>
internal static class Actions
{
    private static readonly FrozenDictionary<string, EventAction> Verbs = Parse("action verbs");
    private static readonly FrozenDictionary<string, EventAction> Nouns = Parse("action nouns");

    private static readonly FrozenSet<string> Requirements = Vocabulary.English.Set("requirements");

    // "under", "into": the second words of acts that are told by three.
    private static readonly WordSet PhraseStarts = new(Verbs.Keys.Select(static verb => verb.Split(' ')).Where(static words => words.Length == 3).Select(static words => words[1]));

    private static readonly WordNote<Found> NounActions = new(word => OfNoun(word.Lower) is { } action ? new Found(action) : Found.None);

    /// <summary>The action of a clause's verb with its particle.</summary>
    public static (EventAction Action, string Lemma) Of(TaggedSentence sentence, Clause clause)
    {
        var lemma = clause.Verb.Lemma;
        if (OfPhrase(sentence, clause) is { } phrase)
            return (Verbs[phrase], phrase);
        for (var i = clause.Verb.End; i < Math.Min(clause.Verb.End + 7, sentence.Count); i++)
        {
            if (i >= clause.End + 1)
                break;
            if (PhrasalVerbs.Of(lemma, sentence.Tokens[i]) is { } phrasal && (i == clause.Verb.End || sentence.Tag(i) is WordTag.Particle or WordTag.Adverb or WordTag.Adjective || sentence.Lower(i) is "go" or "hostage" or "prisoner" or "captive" || (sentence.Tag(i) is WordTag.Preposition && i == clause.End)))
                return (Verbs[phrasal], phrasal);
        }
        // "people close to the talks": no closing.
        if (lemma == "close" && clause.Object is null && sentence.Lower(clause.Verb.End) == "to")
            return (EventAction.Other, lemma);
        // "were met by relatives", "met its obligations": no talks.
        if (lemma == "meet" && (clause.Verb.IsPassive || (clause.Object is { IsPronoun: false, Items.IsEmpty: true } met && Requirements.Contains(Singular.Of(sentence.Lower(met.Head))))))
            return (EventAction.Other, lemma);
        return (Verbs.TryGetValue(lemma, out var action) ? action : EventAction.Other, lemma);
    }

    // "came under fire", "was taken into custody"
    private static string? OfPhrase(TaggedSentence sentence, Clause clause)
    {
        for (var i = clause.Verb.End; i + 1 < sentence.Count && i <= clause.End; i++)
        {
            if (PhraseStarts.Contains(sentence.Word(i)) && $"{clause.Verb.Lemma} {sentence.Lower(i)} {sentence.Lower(i + 1)}" is var verb && Verbs.ContainsKey(verb))
                return verb;
        }
        return null;
    }

    /// <summary>The action of a lemma by itself; other when it has none.</summary>
    public static EventAction OfVerb(string lemma) => Verbs.TryGetValue(lemma, out var action) ? action : EventAction.Other;

    /// <summary>The action of a noun, singular or plural, found out once for a word; null when it is no event.</summary>
    public static EventAction? OfNoun(Word noun) => NounActions.Of(noun).Action;

    /// <summary>The action of a noun, singular or plural; null when it is no event.</summary>
    public static EventAction? OfNoun(string lower)
    {
        if (lower.EndsWith("'s", StringComparison.Ordinal))
            lower = lower[..^2];
        return Nouns.TryGetValue(lower, out var action) || Nouns.TryGetValue(Singular.Of(lower), out action) ? action : null;
    }

    private static FrozenDictionary<string, EventAction> Parse(string table) =>
        Vocabulary.English.Table(table).ToFrozenDictionary(pair => pair.Key, pair => Enum.Parse<EventAction>(pair.Value), StringComparer.Ordinal);

    private sealed record Found(EventAction? Action)
    {
        public static readonly Found None = new((EventAction?)null);
    }
}
