using Tregua.Evidence.Claims;
using Tregua.Evidence.Sources;
using Tregua.Reading.Names;
using Tregua.Reading.Phrases;
using Tregua.Reading.Tags;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Events;

/// <summary>Whether noun phrases can act, and what they are called.</summary>
internal sealed class Actors(SpeakerFinder speakers)
{
    /// <summary>True when a noun phrase names somebody or some body that can act.</summary>
    public static bool CanAct(TaggedSentence sentence, NounPhrase noun)
    {
        if (noun.IsPronoun)
            return sentence.Lower(noun.Head) is "he" or "she" or "they" or "we" or "it" or "i" or "who";
        if (noun.Items.Length > 1)
            return noun.Items.Any(item => CanAct(sentence, item));
        var head = sentence.Lower(noun.Head);
        if (head.EndsWith("'s", StringComparison.Ordinal))
            head = head[..^2];
        if (Vocabulary.English.Table("persons").ContainsKey(Singular.Of(head)) || Vocabulary.English.Table("persons").ContainsKey(head))
            return false;
        var vocabulary = Vocabulary.English;
        if (vocabulary.Table("unnamed speakers").ContainsKey(head) || vocabulary.Set("group nouns").Contains(Singular.Of(head)) || vocabulary.Set("bodies").Contains(head) || vocabulary.Set("acting nouns").Contains(head))
            return true;
        return sentence.Tag(noun.Head) == WordTag.Name && !vocabulary.Set("inanimate names").Contains(head);
    }

    /// <summary>True of agreements, talks and other nouns that are not somebody.</summary>
    public static bool IsAbstract(TaggedSentence sentence, NounPhrase noun) =>
        !noun.IsPronoun && noun.Items.IsEmpty && !CanAct(sentence, noun) && Actions.OfNoun(sentence.Word(noun.Head)) is not (null or EventAction.Attack or EventAction.Kill);

    /// <summary>What the actor is called: the name that pronouns and nominals stand for, else its words.</summary>
    public string? Name(TaggedSentence sentence, NounPhrase noun)
    {
        if (noun.IsPronoun)
            return speakers.Find(sentence, noun)?.Name;
        if (noun.Items.Length > 1)
            return NamePhrases.Bare(sentence, noun.Items[0]) is var first ? first + sentence.Words(noun.Items[0].End, noun.End).Insert(0, sentence.Lower(noun.Items[0].End) == "," ? "" : " ") : null;
        var speaker = speakers.Resolve(sentence, noun);
        if (speaker is { IsNamed: true, Kind: not SourceKind.Unnamed })
            return speaker.Name;
        // "its delegation": whose it is, by name.
        if (noun.PossessiveWord >= 0 && speakers.Owner(sentence.Lower(noun.PossessiveWord)) is { } owner)
            return $"{owner} {sentence.Words(noun.CoreFirst, noun.CoreEnd)}";
        var name = NamePhrases.Bare(sentence, noun);
        return string.Equals(noun.Quantity?.Quantity.Text, "both", StringComparison.OrdinalIgnoreCase) ? $"both {name}" : name;
    }
}
