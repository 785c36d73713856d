using System.Collections.Immutable;
using NodaTime;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Times;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Matching;

/// <summary>What a claim's modality makes of its content for the engine.</summary>
internal enum Mode
{
    /// <summary>It is said to be so: it can perform.</summary>
    Fact,

    /// <summary>It is said that it will be so.</summary>
    Announced,

    /// <summary>It may be so, or will be under a condition, or is threatened.</summary>
    Expected,

    /// <summary>Somebody wants it or offers it.</summary>
    Wished,
}

/// <summary>A claim with its names resolved against the agreement.</summary>
internal sealed record ResolvedClaim
{
    internal required RecordedClaim Recorded { get; init; }

    internal Claim Claim => Recorded.Claim;

    /// <summary>The sort of act, one of <see cref="Acts"/>.</summary>
    internal required string Act { get; init; }

    internal required Mode Mode { get; init; }

    /// <summary>The actors named, none when the text names nobody or nobody of the agreement.</summary>
    internal ImmutableArray<NamedActor> Actors { get; init; } = [];

    /// <summary>True when the text says who acted, known to the agreement or not.</summary>
    internal bool NamesActor => Claim.Event.Actor is not null;

    internal NamedThing? Thing { get; init; }

    /// <summary>Of an act on the agreement itself, what it reaches; null otherwise.</summary>
    internal Reach? Reach { get; init; }

    /// <summary>The phase that the content is about; null when it names none or several.</summary>
    internal string? Phase { get; init; }

    /// <summary>The day from which the claim counts.</summary>
    internal required LocalDate Reported { get; init; }

    /// <summary>When the event was or is to be: as dated, else, of a fact, up to the day of report.</summary>
    internal required TimeRange When { get; init; }

    /// <summary>True when the text dates the event.</summary>
    internal bool Dated { get; init; }

    /// <summary>The day a total or stock speaks of: the end of its time, else its saying, else its report.</summary>
    internal required LocalDate AsOf { get; init; }

    internal bool IsDenied => Claim.Polarity == Polarity.Denied;

    internal bool HasActor(string name)
    {
        foreach (var actor in Actors)
        {
            if (actor.Name == name)
                return true;
        }
        return false;
    }
}
