using Tregua.Evidence.Claims;
using Tregua.Evidence.Sources;
using Tregua.Reading.Names;
using Tregua.Reading.Phrases;
using Tregua.Reading.Tags;
using Tregua.Reading.Tokens;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Events;

/// <summary>Whether noun phrases can act, and what they are called.</summary>
internal sealed class Actors(SpeakerFinder speakers)
{
    private static readonly WordNote<Head> Heads = new(static word => Head.Of(word.Lower));

    /// <summary>True when a noun phrase names somebody or some body that can act.</summary>
    public static bool CanAct(TaggedSentence sentence, NounPhrase noun)
    {
        if (noun.IsPronoun)
            return sentence.Lower(noun.Head) is "he" or "she" or "they" or "we" or "it" or "i" or "who";
        if (noun.Items.Length > 1)
            return noun.Items.Any(item => CanAct(sentence, item));
        return Heads.Of(sentence.Word(noun.Head)) switch
        {
            { Acts: true } => true,
            { IsPerson: true } or { IsInanimate: true } => false,
            _ => sentence.Tag(noun.Head) == WordTag.Name,
        };
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
            return SpeakerFinder.Owned(owner, sentence.Words(noun.CoreFirst, noun.CoreEnd));
        if (noun.Possessor is not null && sentence.Times.Any(time => time.FirstToken >= noun.First && time.FirstToken <= noun.Possessor.Head))
            return sentence.Words(noun.CoreFirst, noun.CoreEnd);
        var name = noun.PossessiveWord >= 0 ? sentence.Words(noun.CoreFirst, noun.CoreEnd) : NamePhrases.Bare(sentence, noun);
        return string.Equals(noun.Quantity?.Quantity.Text, "both", StringComparison.OrdinalIgnoreCase) ? $"both {name}" : name;
    }

    // What the vocabulary says of the head of a noun phrase, found out once for a word.
    private sealed record Head(bool IsPerson, bool Acts, bool IsInanimate)
    {
        public static Head Of(string head)
        {
            if (head.EndsWith("'s", StringComparison.Ordinal))
                head = head[..^2];
            var (vocabulary, singular) = (Vocabulary.English, Singular.Of(head));
            var isPerson = vocabulary.Table("persons").ContainsKey(singular) || vocabulary.Table("persons").ContainsKey(head);
            var acts = vocabulary.Table("unnamed speakers").ContainsKey(head) || vocabulary.Set("group nouns").Contains(singular) || vocabulary.Set("bodies").Contains(head) || vocabulary.Set("acting nouns").Contains(head);
            return new Head(isPerson, acts && !isPerson, vocabulary.Set("inanimate names").Contains(head) || vocabulary.Set("munitions").Contains(singular) || vocabulary.Set("goods").Contains(singular));
        }
    }
}
