namespace Tregua.Evaluation.Treebanks;

/// <summary>What the reader says of a treebank's word.</summary>
/// <param name="Upos">Its universal part of speech.</param>
/// <param name="Xpos">Its tag.</param>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Head">The number of its head from 1; 0 for the root.</param>
/// <param name="Relation">Its relation to the head, with its subtype.</param>
internal sealed record ReadWord(string Upos, string Xpos, string Lemma, int Head, string Relation);
