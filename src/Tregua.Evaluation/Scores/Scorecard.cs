using System.Collections.Immutable;

namespace Tregua.Evaluation.Scores;

/// <summary>What one run of a scorer found: a stage of the reader held against a corpus.</summary>
public sealed record Scorecard
{
    /// <summary>What was evaluated, such as <c>attribution</c>.</summary>
    public required string Task { get; init; }

    /// <summary>The folder or file, as the caller named it.</summary>
    public required string Corpus { get; init; }

    /// <summary>How many documents, sentences or cases were read, in words ("84 documents").</summary>
    public required string Size { get; init; }

    /// <summary>The figures, in the order in which they are printed.</summary>
    public ImmutableArray<Measure> Measures { get; init; } = [];

    /// <summary>Every miss, by document and place.</summary>
    public ImmutableArray<Miss> Misses { get; init; } = [];

    /// <summary>What the reader of the figures has to know, in whole sentences: cases left out and why.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>How well the reader knows how sure it can be; null where it says nothing of that.</summary>
    public Reliability? Reliability { get; init; }
}
