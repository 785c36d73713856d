using System.Collections.Immutable;

namespace Tregua.Evaluation.Corpora;

/// <summary>A sentence of a treebank.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Line">The line of the file on which its first word stands, from 1.</param>
/// <param name="Words">Its words.</param>
internal sealed record ConlluSentence(string Id, int Line, ImmutableArray<ConlluWord> Words);
