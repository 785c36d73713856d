using System.Collections.Immutable;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Times;

namespace Tregua.Evidence.Events;

/// <summary>Something that happened, or is to happen, as far as claims say.</summary>
public sealed record ClaimedEvent
{
    /// <summary>What sort of act it is.</summary>
    public required string Act { get; init; }

    /// <summary>Who acted; null when no claim tells.</summary>
    public string? Actor { get; init; }

    /// <summary>The group within the actor; null when the actor itself.</summary>
    public string? Group { get; init; }

    /// <summary>What was acted upon; null when nothing.</summary>
    public string? Thing { get; init; }

    /// <summary>The kind, outermost first, as the most specific claim tells it.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>Where; null when no claim tells.</summary>
    public string? Place { get; init; }

    /// <summary>When, as the most precise claim tells it.</summary>
    public required TimeRange When { get; init; }

    /// <summary>True when a claim dates it.</summary>
    public bool Dated { get; init; }

    /// <summary>The number of its batch; null when no claim tells.</summary>
    public int? Batch { get; init; }

    /// <summary>The claims that it is so, by report day, then id.</summary>
    public required ImmutableArray<RecordedClaim> Affirming { get; init; }

    /// <summary>The claims that it is not so, by report day, then id.</summary>
    public ImmutableArray<RecordedClaim> Denying { get; init; } = [];

    /// <summary>The index of the event that this one is a part of; null when it stands alone.</summary>
    public int? PartOf { get; init; }

    /// <summary>All its claims.</summary>
    public ImmutableArray<RecordedClaim> Claims => Affirming.AddRange(Denying);
}
