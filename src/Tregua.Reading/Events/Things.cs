using Tregua.Evidence.Figures;
using Tregua.Reading.Phrases;
using Tregua.Reading.Tags;
using Tregua.Reading.Vocabularies;

namespace Tregua.Reading.Events;

/// <summary>What a noun phrase says of a thing: its head, its words, its kind and its number.</summary>
/// <param name="Head">The head noun, singular.</param>
/// <param name="Phrase">The words around it, singular, without number and article.</param>
/// <param name="Kind">The sub-kind.</param>
/// <param name="Quantity">The number.</param>
internal sealed record Thing(string Head, string Phrase, string? Kind, Quantity? Quantity)
{
    /// <summary>Reads a noun phrase.</summary>
    public static Thing Of(TaggedSentence sentence, NounPhrase noun)
    {
        var text = sentence.Tokens[noun.Head].Text;
        var isName = sentence.Tag(noun.Head) == WordTag.Name;
        var head = !isName || (noun.Quantity is not null && noun.Head > noun.Quantity.EndToken - 1 && text.EndsWith('s')) || Vocabulary.English.Table("nationalities").ContainsKey(Singular.Of(text).ToLowerInvariant()) ? Singular.Of(text) : text;
        var first = noun.CoreFirst;
        while (first < noun.Head && (sentence.Tag(first) is WordTag.Number or WordTag.Determiner || sentence.Lower(first) is "same" or "other" or "such"))
            first++;
        var words = sentence.Words(first, noun.Head);
        if (!isName)
            head = head.ToLowerInvariant();
        var phrase = words.Length == 0 ? head : $"{words} {head}";
        // "phase two": a phase.
        if (sentence.Tag(noun.Head) == WordTag.Number && noun.Quantity is null && noun.Head > first && sentence.Tag(noun.Head - 1) == WordTag.Noun)
            head = Singular.Of(sentence.Lower(noun.Head - 1));
        return new Thing(head, phrase, KindOf(sentence, noun), Number(noun));
    }

    // "the four prisoners' bodies", "bodies of four prisoners": as many of the one as of the other.
    private static Quantity? Number(NounPhrase noun) => noun.Quantity?.Quantity ?? noun.Of?.Quantity?.Quantity ?? noun.Possessor?.Quantity?.Quantity;

    private static string? KindOf(TaggedSentence sentence, NounPhrase noun)
    {
        var kinds = Vocabulary.English.Table("kinds");
        // The head decides before what stands before it: "bodies of four soldiers" are remains.
        for (var i = noun.Head; i >= noun.CoreFirst; i--)
        {
            if (kinds.TryGetValue(sentence.Lower(i), out var kind))
                return kind;
        }
        return noun.Of is { } of ? KindOf(sentence, of) : null;
    }
}
