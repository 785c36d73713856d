using System.Collections.Immutable;

namespace Tregua.Reading.Attributions.Learned;

/// <summary>An attribution as the models find it: words of a paragraph.</summary>
internal sealed record Reporting
{
    /// <summary>The cue.</summary>
    public required WordRange Cue { get; init; }

    /// <summary>Who says it; null when nobody is named.</summary>
    public WordRange? Source { get; init; }

    /// <summary>The pieces of what is said, in order.</summary>
    public ImmutableArray<WordRange> Content { get; init; } = [];

    /// <summary>From 0 to 1: how sure the cue model is of just these words as a cue.</summary>
    public double CueProbability { get; init; }

    /// <summary>The logarithm of the odds that a cue starts here.</summary>
    public float CueMargin { get; init; }

    /// <summary>By how much the span model prefers the least sure first word of source and content.</summary>
    public float SpanMargin { get; init; }

    /// <summary>True when its cue stands in the content of a surer one: it is said in what that one says.</summary>
    public bool IsNested { get; init; }

    /// <summary>From 0 to 1: how sure the models are.</summary>
    public double Probability { get; init; }
}
