using System.Collections.Immutable;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Times;

namespace Tregua.Evidence.Events;

/// <summary>A claim of one event, its names already resolved by whoever knows the agreement.</summary>
public sealed record Observation
{
    /// <summary>The claim.</summary>
    public required RecordedClaim Recorded { get; init; }

    /// <summary>What sort of act it is; claims of different acts are never one event.</summary>
    public required string Act { get; init; }

    /// <summary>Who acts, as resolved; null when the text names nobody.</summary>
    public string? Actor { get; init; }

    /// <summary>The group within <see cref="Actor"/> that the text names; null when it names the actor itself.</summary>
    public string? Group { get; init; }

    /// <summary>What is acted upon, as resolved; null when nothing is.</summary>
    public string? Thing { get; init; }

    /// <summary>The kind, from the outermost to the innermost; empty when the text tells none.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>Where, as resolved; null when unknown.</summary>
    public string? Place { get; init; }

    /// <summary>When; open sides where the text sets no bound.</summary>
    public required TimeRange When { get; init; }

    /// <summary>True when the text dates the event itself, false when only the report bounds it.</summary>
    public bool Dated { get; init; }
}
