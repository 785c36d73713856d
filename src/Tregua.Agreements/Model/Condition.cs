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

/// <summary><c>A and B</c>.</summary>
/// <param name="Items">At least two.</param>
public sealed record AllOf(ImmutableArray<Condition> Items) : Condition;

/// <summary><c>A or B</c>.</summary>
/// <param name="Items">At least two.</param>
public sealed record AnyOf(ImmutableArray<Condition> Items) : Condition;

/// <summary><c>not A</c>.</summary>
/// <param name="Item">What must not hold.</param>
public sealed record Not(Condition Item) : Condition;
