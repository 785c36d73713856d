namespace Tregua.Evaluation.Corpora;

/// <summary>A syntactic word of a treebank.</summary>
internal sealed record ConlluWord
{
    /// <summary>The word.</summary>
    public required string Form { get; init; }

    /// <summary>Its lemma.</summary>
    public required string Lemma { get; init; }

    /// <summary>Its universal part of speech, such as <c>NOUN</c>.</summary>
    public required string Upos { get; init; }

    /// <summary>Its part of speech in the treebank's own tags, such as <c>NNS</c>.</summary>
    public required string Xpos { get; init; }

    /// <summary>The number of its head from 1; 0 for the root.</summary>
    public required int Head { get; init; }

    /// <summary>Its relation to the head with its subtype, such as <c>nsubj:pass</c>.</summary>
    public required string Relation { get; init; }

    /// <summary>Whether the next word follows without a space: parts of one written word, or a mark that touches.</summary>
    public bool TouchesNext { get; init; }
}
