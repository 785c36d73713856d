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
        var facts = Facts(sentence, tagger.Clusters);
        var labels = new byte[sentence.Tokens.Length];
        tagger.Tag(facts, labels);
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

    private static WordFacts[] Facts(Sentence sentence, WordClusters clusters)
    {
        var casing = new CasingCount();
        foreach (var token in sentence.Tokens)
            casing.Add(token.Text);
        var facts = new WordFacts[sentence.Tokens.Length + (2 * PartOfSpeechTagger.Margin)];
        for (var i = 0; i < sentence.Tokens.Length; i++)
            facts[i + PartOfSpeechTagger.Margin] = new WordFacts(sentence.Tokens[i].Text, sentence.Tokens[i].Lower, casing.Casing, clusters);
        return facts;
    }
}
