using Tregua.Reading.Dependencies;

namespace Tregua.Training.Dependencies;

/// <summary>A sentence to train the parser on.</summary>
/// <param name="Nodes">The root, the words and the word that is not there.</param>
/// <param name="Heads">The head of each word, from index 1; 0 for the root.</param>
/// <param name="Relations">The number of each word's relation, from index 1.</param>
internal sealed record TreeSample(ParserNode[] Nodes, int[] Heads, int[] Relations)
{
    /// <summary>How many words.</summary>
    public int Count => Heads.Length - 1;
}
