using Tregua.Reading.Models;
using Tregua.Reading.Tags;

namespace Tregua.Reading.Dependencies;

/// <summary>What the parser's features ask of a word.</summary>
/// <param name="Word">The hash of the word.</param>
/// <param name="Tag">Its label, from 1.</param>
/// <param name="Both">Word and label.</param>
/// <param name="Cluster">Its cluster.</param>
internal readonly record struct ParserNode(ulong Word, ulong Tag, ulong Both, ulong Cluster)
{
    private const ulong RootTag = 254;
    private const ulong NoTag = 255;

    /// <summary>Fills in the nodes of a sentence: the root, the words and the word that is not there.</summary>
    /// <param name="words">The words' facts, with the tagger's margins.</param>
    /// <param name="labels">The words' labels.</param>
    /// <param name="nodes">Room for two more nodes than words.</param>
    public static void Fill(ReadOnlySpan<WordFacts> words, ReadOnlySpan<byte> labels, Span<ParserNode> nodes)
    {
        nodes[0] = new ParserNode(1, RootTag, 1, 0);
        for (var i = 0; i < labels.Length; i++)
        {
            ref readonly var word = ref words[i + PartOfSpeechTagger.Margin];
            nodes[i + 1] = new ParserNode(word.Lower, labels[i] + 1UL, FeatureHash.Mix(word.Lower, labels[i] + 1UL), word.Cluster);
        }
        nodes[labels.Length + 1] = new ParserNode(2, NoTag, 2, 0);
    }
}
