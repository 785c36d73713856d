using System.Collections.Immutable;

namespace Tregua.Reading.Attributions.Learned;

/// <summary>An attribution as the models find it: words of a paragraph.</summary>
internal sealed record Reporting
{
    /// <summary>The cue, as the chain proposes it.</summary>
    public required FoundCue Proposed { get; init; }

    /// <summary>The words of the cue.</summary>
    public WordRange Cue => Proposed.Words;

    /// <summary>Who says it; null when nobody is named.</summary>
    public WordRange? Source { get; init; }

    /// <summary>The pieces of what is said, in order.</summary>
    public ImmutableArray<WordRange> Content { get; init; } = [];

    /// <summary>By how much the span model prefers the least sure first word of source and content; infinity when there is neither.</summary>
    public float SpanMargin { get; init; } = float.PositiveInfinity;

    /// <summary>From 0 to 1: how sure the judge is of just these words as a cue that the text itself tells by; 0 before it has spoken.</summary>
    public double CueProbability { get; init; }

    /// <summary>From 0 to 1: how sure the models are of cue and content.</summary>
    public double Probability { get; init; }

    /// <summary>Whether a word stands in the content.</summary>
    public bool Tells(int word)
    {
        foreach (var piece in Content)
        {
            if (piece.Holds(word))
                return true;
        }
        return false;
    }
}
