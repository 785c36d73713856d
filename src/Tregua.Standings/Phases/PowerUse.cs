using System.Collections.Immutable;
using NodaTime;
using Tregua.Evidence.Claims;

namespace Tregua.Standings.Phases;

/// <summary>What of the agreement an act of suspending, resuming or terminating reaches.</summary>
/// <param name="Stipulations">The stipulations, by id.</param>
/// <param name="Phase">The phase, when it is about one as a whole; null otherwise.</param>
/// <param name="Agreement">True when it is about the agreement as a whole.</param>
internal sealed record Reach(ImmutableArray<string> Stipulations, string? Phase = null, bool Agreement = false)
{
    /// <summary>True when a power over this is used by an act on the other: on some of its clauses, or on the same phase or the agreement as a whole.</summary>
    internal bool Covers(Reach other)
    {
        if (Agreement || Phase is not null || other.Agreement || other.Phase is not null)
            return Agreement == other.Agreement && Phase == other.Phase;
        foreach (var id in other.Stipulations)
        {
            if (!Stipulations.Contains(id))
                return false;
        }
        return !other.Stipulations.IsEmpty;
    }

    internal string Key => Agreement ? "the agreement" : Phase is not null ? $"phase {Phase}" : string.Join(", ", Stipulations);
}

/// <summary>That a power of the text to suspend or to terminate was used.</summary>
/// <param name="Power">The id of the clause that gives it.</param>
/// <param name="Ends">True for a termination, false for a suspension.</param>
/// <param name="Used">The day of its use.</param>
/// <param name="Takes">From when it takes effect, after its notice.</param>
/// <param name="Until">When it was taken back or its condition ceased; null while it lasts.</param>
/// <param name="Reach">What it reaches.</param>
/// <param name="Claims">The claims that tell of it.</param>
internal sealed record PowerUse(string Power, bool Ends, LocalDate Used, LocalDateTime Takes, LocalDateTime? Until, Reach Reach, ImmutableArray<RecordedClaim> Claims)
{
    /// <summary>True when its notice is over on the day asked about.</summary>
    internal bool HasTaken { get; init; }

    internal string Signature => $"{HasTaken} {Power} {Ends} {Used} {Takes} {Until} {Reach.Key}";
}
