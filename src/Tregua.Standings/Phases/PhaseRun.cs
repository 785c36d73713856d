using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Standings.Deadlines;

namespace Tregua.Standings.Phases;

/// <summary>How one phase runs under one choice of readings.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Start">When it started; null when it has not.</param>
/// <param name="LengthEnd">The first moment after its length with the extensions known; null when it has not started or has none.</param>
/// <param name="End">The first moment after it, where that is settled; null while it is open.</param>
/// <param name="State">Whether it runs on the day asked about.</param>
internal sealed record PhaseRun(Phase Phase, Moment? Start, Moment? LengthEnd, Moment? End, PhaseState State)
{
    /// <summary>The end as settled, or, of a phase that nothing prolongs, as its length has it.</summary>
    internal Moment? ExpectedEnd => End ?? (IsOpenEnded ? null : LengthEnd);

    /// <summary>True when under this reading something may prolong it past its length.</summary>
    internal bool IsOpenEnded { get; init; }

    /// <summary>When it first began anew; null when it has not.</summary>
    internal Moment? Renewed { get; init; }

    internal bool HasStarted => Start is not null;
}

/// <summary>The phases as they run under one choice of readings.</summary>
/// <param name="find">Finds a run by the phase's id.</param>
internal sealed class PhaseRuns(Func<string, PhaseRun?> find)
{
    internal PhaseRuns(IReadOnlyDictionary<string, PhaseRun> runs)
        : this(id => runs.GetValueOrDefault(id))
    {
    }

    internal static PhaseRuns None { get; } = new(_ => null);

    /// <summary>How the stipulations bind.</summary>
    internal BindingBook Bindings { get; init; } = BindingBook.Plain;

    /// <summary>The stipulations that the choice reads otherwise than they are written.</summary>
    internal ClauseTexts Texts { get; init; } = ClauseTexts.AsWritten;

    internal PhaseRuns With(BindingBook bindings) => new(find) { Bindings = bindings, Texts = Texts };

    internal PhaseRun? this[string? id] => id is null ? null : find(id);

    internal bool SameAs(PhaseRuns other, Agreement agreement)
    {
        foreach (var phase in agreement.Phases)
        {
            if (!Equals(this[phase.Id], other[phase.Id]))
                return false;
        }
        return Bindings.SameAs(other.Bindings, agreement.Stipulations);
    }
}
