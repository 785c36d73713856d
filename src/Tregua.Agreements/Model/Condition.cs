using System.Collections.Immutable;

namespace Tregua.Agreements.Model;

/// <summary>Something that must hold. A closed hierarchy.</summary>
public abstract record Condition
{
    private protected Condition()
    {
    }
}

/// <summary><c>agreed "second phase"</c>: terms on the topic are agreed.</summary>
/// <param name="Topic">The topic, as in <c>must agree "…"</c>.</param>
public sealed record TermsAgreed(string Topic) : Condition;

/// <summary><c>first started</c>.</summary>
/// <param name="Phase">The phase's id.</param>
public sealed record PhaseStarted(string Phase) : Condition;

/// <summary><c>first ended</c>.</summary>
/// <param name="Phase">The phase's id.</param>
public sealed record PhaseEnded(string Phase) : Condition;

/// <summary><c>hostages-first kept</c>: the stipulation is fully performed.</summary>
/// <param name="Stipulation">The stipulation's id.</param>
public sealed record StipulationKept(string Stipulation) : Condition;

/// <summary><c>2025-03-01 reached</c>: that local day has begun.</summary>
/// <param name="Time">The day or local time.</param>
public sealed record DateReached(PactTime Time) : Condition;

/// <summary><c>hand-over overdue</c>: claims show that the stipulation was not done in time.</summary>
/// <param name="Stipulation">The stipulation's id.</param>
public sealed record StipulationOverdue(string Stipulation) : Condition;

/// <summary><c>calm violated</c>: a violation of the prohibition, or that the cap is exceeded, is established.</summary>
/// <param name="Stipulation">The id of a prohibition or cap.</param>
public sealed record StipulationViolated(string Stipulation) : Condition;

/// <summary><c>stop-release used</c>: the power was exercised.</summary>
/// <param name="Stipulation">The id of a power.</param>
public sealed record PowerUsed(string Stipulation) : Condition;

/// <summary><c>detainees suspended</c>: the stipulation is set aside for a time.</summary>
/// <param name="Stipulation">The stipulation's id.</param>
public sealed record StipulationSuspended(string Stipulation) : Condition;

/// <summary><c>30 days after notice reached</c>: so long after the anchor has come.</summary>
/// <param name="Length">How long after.</param>
/// <param name="Anchor">After what.</param>
public sealed record SpanReached(Span Length, Anchor Anchor) : Condition;

/// <summary><c>agreement terminated</c>.</summary>
public sealed record AgreementTerminated : Condition;

/// <summary><c>initiative renewed</c>: the phase began anew at least once.</summary>
/// <param name="Phase">The phase's id.</param>
public sealed record PhaseRenewed(string Phase) : Condition;

/// <summary><c>A and B</c>.</summary>
/// <param name="Items">At least two.</param>
public sealed record AllOf(ImmutableArray<Condition> Items) : Condition;

/// <summary><c>A or B</c>.</summary>
/// <param name="Items">At least two.</param>
public sealed record AnyOf(ImmutableArray<Condition> Items) : Condition;

/// <summary><c>not A</c>.</summary>
/// <param name="Item">What must not hold.</param>
public sealed record Not(Condition Item) : Condition;
