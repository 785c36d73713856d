using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Tregua.Reading.Dates;
using Tregua.Reading.Quantities;
using Tregua.Reading.Tokens;

namespace Tregua.Reading.Tags;

/// <summary>Gives each word of a sentence its part of speech and the class that the later stages work with.</summary>
internal static class Tagger
{
    /// <summary>Tags a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="times">Its dates.</param>
    /// <param name="quantities">Its numbers; their words are numbers whatever the tagger says.</param>
    /// <param name="casing">How the document writes words, for words that start sentences.</param>
    public static TaggedSentence Tag(Sentence sentence, ImmutableArray<TimeExpression> times, ImmutableArray<QuantityExpression> quantities, Casing casing)
    {
        var tagger = PartOfSpeechTagger.English;
        var labels = new byte[sentence.Tokens.Length];
        var facts = Label(sentence, tagger, labels);
        var tags = WordClasses.Of(sentence, labels, tagger.Labels, casing);
        foreach (var quantity in quantities)
        {
            for (var i = quantity.FirstToken; i < quantity.EndToken && !quantity.IsOrdinal; i++)
                tags[i] = sentence.Tokens[i].Kind == TokenKind.Punctuation ? tags[i] : WordTag.Number;
        }
        return new TaggedSentence
        {
            Sentence = sentence,
            Tags = ImmutableCollectionsMarshal.AsImmutableArray(tags),
            Times = times,
            Quantities = quantities,
            Facts = ImmutableCollectionsMarshal.AsImmutableArray(facts),
            Labels = ImmutableCollectionsMarshal.AsImmutableArray(labels),
        };
    }

    private static WordFacts[] Label(Sentence sentence, PartOfSpeechTagger tagger, byte[] labels)
    {
        var casing = new CasingCount();
        foreach (var token in sentence.Tokens)
            casing.Add(token.Text);
        var facts = new WordFacts[sentence.Tokens.Length + (2 * PartOfSpeechTagger.Margin)];
        if (casing.Casing != SentenceCasing.Ordinary)
        {
            for (var i = 0; i < sentence.Tokens.Length; i++)
                facts[i + PartOfSpeechTagger.Margin] = new WordFacts(sentence.Tokens[i].Text, sentence.Tokens[i].Lower, casing.Casing, tagger.Clusters);
            tagger.Tag(facts, labels);
            return facts;
        }
        var known = ArrayPool<WordScores>.Shared.Rent(labels.Length);
        for (var i = 0; i < labels.Length; i++)
        {
            known[i] = tagger.Of(sentence.Tokens[i].Word);
            facts[i + PartOfSpeechTagger.Margin] = known[i].Facts;
        }
        tagger.Tag(facts, known.AsSpan(0, labels.Length), labels);
        ArrayPool<WordScores>.Shared.Return(known, clearArray: true);
        return facts;
    }
}
