using Tregua.Reading.Attributions;
using Tregua.Reading.Clauses;
using Tregua.Reading.Names;
using Tregua.Reading.Phrases;
using Tregua.Reading.Tags;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Events;

/// <summary>Where an event takes place.</summary>
internal static class Places
{
    /// <summary>The place of a clause, without its preposition; null when none.</summary>
    public static string? Of(Parse parse, Clause clause)
    {
        foreach (var complement in clause.Complements)
        {
            var travels = complement.Preposition is "to" && clause.Verb.Lemma is "travel" or "go" or "return" or "head" or "fly" or "send" or "move" or "arrive" or "deliver" or "transfer" or "release" or "bring" or "take" or "carry" or "drive" or "transport" or "flee" or "retreat" or "withdraw" or "evacuate";
            var leaves = complement.Preposition == "of" && parse.Sentence.Lower(complement.First - 1) == "out";
            if ((travels || leaves || complement.Preposition is "in" or "at" or "from" or "into" or "near" or "inside" or "outside" or "across" or "on" or "through" or "along" or "around") && IsPlace(parse.Sentence, complement.Noun))
                return NamePhrases.Bare(parse.Sentence, complement.Noun);
        }
        return null;
    }

    /// <summary>True when a noun phrase can be a place.</summary>
    public static bool IsPlace(TaggedSentence sentence, NounPhrase noun)
    {
        var head = sentence.Lower(noun.Head);
        if (Vocabulary.English.Set("place nouns").Contains(Singular.Of(head)))
            return true;
        // "the Sud marshes": a thing with a name of its own, and nobody.
        if (sentence.Tag(noun.Head) == WordTag.Noun && sentence.Lower(noun.First) == "the" && noun.Quantity is null && noun.Possessor is null && noun.Head > noun.CoreFirst && sentence.Tag(noun.CoreFirst) == WordTag.Name)
            return !Actors.CanAct(sentence, noun) && !Claims.Bearing.IsMatter(head) && !Vocabulary.English.Table("nationalities").ContainsKey(sentence.Lower(noun.CoreFirst)) && !NamePhrases.IsOutlet(sentence, noun);
        return sentence.Tag(noun.Head) == WordTag.Name && noun.Quantity is null && !Vocabulary.English.Set("bodies").Contains(head) && !NamePhrases.IsOutlet(sentence, noun) && !Vocabulary.English.Set("not places").Contains(head)
            && !Vocabulary.English.Table("titles").ContainsKey(head);
    }
}
