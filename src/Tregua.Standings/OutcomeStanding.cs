using System.Collections.Immutable;
using NodaTime;

namespace Tregua.Standings;

/// <summary>What sort of outcome it is.</summary>
public enum OutcomeKind
{
    /// <summary>An outcome clause of the agreement.</summary>
    Foreseen,

    /// <summary>A phase begins.</summary>
    PhaseBegins,

    /// <summary>A phase is over.</summary>
    PhaseEnds,

    /// <summary>A phase goes on past its length.</summary>
    PhaseContinues,

    /// <summary>A phase is renewed.</summary>
    PhaseRenewed,

    /// <summary>No phase is running any more, or none yet again.</summary>
    NoPhaseRuns,

    /// <summary>Clauses, a phase or the agreement are suspended by a power of the text.</summary>
    Suspended,

    /// <summary>The agreement is terminated by a power of the text.</summary>
    Terminated,
}

/// <summary>Something that can happen under the text; not a forecast.</summary>
/// <param name="What">In words.</param>
/// <param name="Earliest">The first day on which it can come about; the day asked about when it holds already.</param>
/// <param name="Latest">The last day on which it can still come about (or, when it holds already, go on holding); null when that day is not before the horizon.</param>
/// <param name="Through">The way there with the fewest acts, in words: the acts, then what the calendar does.</param>
public sealed record Outcome(string What, LocalDate? Earliest, LocalDate? Latest, ImmutableArray<string> Through)
{
    /// <summary>What sort it is.</summary>
    public OutcomeKind Kind { get; init; }

    /// <summary>The phase, or the power, by id; null when it concerns none.</summary>
    public string? Subject { get; init; }

    /// <summary>The actors under whose reading of the text it is as said; empty when all readings agree.</summary>
    public ImmutableArray<string> ReadBy { get; init; } = [];

    /// <summary>True when it holds already, as far as is reported.</summary>
    public bool Holds { get; init; }

    /// <summary>The ways there, those with the fewest acts first; left out are those of which a part leads there as early and as late.</summary>
    public ImmutableArray<OutcomeRoad> Roads { get; init; } = [];

    /// <summary>The actors without whose acts no road leads there, by name.</summary>
    public ImmutableArray<string> Needs { get; init; } = [];

    /// <summary>True when a limit on size cut the search short: days may be earlier or later, and roads may be missing.</summary>
    public bool IsCutShort { get; init; }
}

/// <summary>One way to an outcome.</summary>
/// <param name="Acts">The acts that it takes; empty where the passing of time is enough.</param>
/// <param name="Earliest">The first day on which it can lead there.</param>
/// <param name="Latest">The last day on which it can; null when that day is not before the horizon.</param>
/// <param name="Steps">What happens on the earliest way, in order.</param>
public sealed record OutcomeRoad(ImmutableArray<OutcomeAct> Acts, LocalDate Earliest, LocalDate? Latest, ImmutableArray<OutcomeStep> Steps);

/// <summary>An act that a road takes.</summary>
/// <param name="What">Who does what, in words.</param>
/// <param name="Actors">Who acts, by name.</param>
/// <param name="AnyOf">True when any one of them can do it alone.</param>
/// <param name="Clauses">The stipulations under which it is done, by id; empty where the act stands under no clause of its own.</param>
/// <param name="Due">The last day in time under the clause; null when the text sets none or it is not known yet.</param>
/// <param name="Until">The last day on which it can be done for the road to lead there; null when that day is not before the horizon.</param>
public sealed record OutcomeAct(string What, ImmutableArray<string> Actors, bool AnyOf, ImmutableArray<string> Clauses, LocalDate? Due, LocalDate? Until);

/// <summary>One step of the earliest way.</summary>
/// <param name="Date">The day.</param>
/// <param name="What">What happens, in words.</param>
/// <param name="IsAct">True for an act, false for what the calendar or the text does.</param>
public sealed record OutcomeStep(LocalDate Date, string What, bool IsAct);
