using System.Collections.Immutable;
using NodaTime;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Events;
using Tregua.Evidence.Proof;
using Tregua.Evidence.Times;
using Tregua.Standings.Cells;

namespace Tregua.Standings.Crediting;

/// <summary>An event with the number that its claims establish.</summary>
/// <param name="Event">The event.</param>
/// <param name="State">What the standard makes of it.</param>
/// <param name="Units">How many; the least is 0 unless it is established.</param>
internal sealed record EventAccount(ClaimedEvent Event, ProofState State, Bounds Units)
{
    internal ImmutableArray<string> Kinds => Event.Kinds;

    internal TimeRange When => Event.When;

    internal bool IsEstablished => State == ProofState.Established;

    /// <summary>True when it lies wholly between two moments; a null start of the window asks nothing.</summary>
    internal bool LiesIn(LocalDateTime? from, Horizon until) =>
        (from is not { } f || (When.Start is { } s && s >= f)) && When.End is { } e && e <= until;

    /// <summary>True when it can have been between two moments.</summary>
    internal bool CanLieIn(LocalDateTime? from, Horizon until) =>
        (When.Start is not { } s || s < until) && (from is not { } f || When.End is not { } e || e > f);
}

/// <summary>A running total as of a day, or the number of an event that only a stretch of time bounds.</summary>
/// <param name="Kinds">The kind counted, outermost first.</param>
/// <param name="Start">From when it counts; null when the text does not say.</param>
/// <param name="Cut">The first moment it no longer speaks of.</param>
/// <param name="State">What the standard makes of it.</param>
/// <param name="Units">The number; the least is 0 unless it is established.</param>
/// <param name="Claims">The claims that give it.</param>
/// <param name="IsTotal">True for a running total, false for an event.</param>
internal sealed record TotalAccount(
    ImmutableArray<string> Kinds,
    LocalDateTime? Start,
    LocalDateTime Cut,
    ProofState State,
    Bounds Units,
    ImmutableArray<RecordedClaim> Claims,
    bool IsTotal);
