using Tregua.Reading.Models;
using Tregua.Reading.Tags;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Attributions.Learned;

/// <summary>The hash of a word's lemma, worked out once for each part of speech that the word is met as.</summary>
internal static class LemmaHash
{
    private static readonly int Place = Word.NewNote();

    /// <summary>That of a token.</summary>
    public static ulong Of(TaggedSentence sentence, int i)
    {
        var (word, label) = (sentence.Tokens[i].Word, sentence.Labels[i]);
        var known = (Known?)word.Note(Place);
        for (var one = known; one is not null; one = one.Next)
        {
            if (one.Label == label)
                return one.Hash;
        }
        var found = new Known(label, FeatureHash.Of(sentence.Lemma(i)), known);
        word.Keep(Place, found);
        return found.Hash;
    }

    private sealed record Known(byte Label, ulong Hash, Known? Next);
}
