using System.Collections.Immutable;

namespace Tregua.Reading.Dependencies;

/// <summary>How the words of a sentence depend on each other.</summary>
/// <param name="Heads">The index of each token's head; -1 for the root.</param>
/// <param name="Relations">The number of each token's relation to its head, in <see cref="Names"/>.</param>
/// <param name="Names">The relations of Universal Dependencies with their subtypes, such as <c>nsubj:pass</c>.</param>
internal sealed record DependencyTree(ImmutableArray<int> Heads, ImmutableArray<byte> Relations, ImmutableArray<string> Names)
{
    /// <summary>The relation of a token to its head.</summary>
    public string Relation(int token) => Names[Relations[token]];
}
