using System.Collections.Immutable;
using Tregua.Reading.Tags;

namespace Tregua.Training.Tags;

/// <summary>A sentence to train the tagger on.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Labels">Their labels.</param>
internal sealed record TagSample(ImmutableArray<string> Words, ImmutableArray<WordLabel> Labels)
{
    /// <summary>The words' facts, with the tagger's margins.</summary>
    public WordFacts[] Facts(WordClusters clusters) => Facts(Words, clusters);

    /// <summary>The facts of words, with the tagger's margins.</summary>
    public static WordFacts[] Facts(ImmutableArray<string> words, WordClusters clusters)
    {
        var count = new CasingCount();
        foreach (var word in words)
            count.Add(word);
        var facts = new WordFacts[words.Length + (2 * PartOfSpeechTagger.Margin)];
        for (var i = 0; i < words.Length; i++)
            facts[i + PartOfSpeechTagger.Margin] = new WordFacts(words[i], words[i].ToLowerInvariant(), count.Casing, clusters);
        return facts;
    }
}
