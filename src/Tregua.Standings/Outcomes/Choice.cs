using System.Collections.Immutable;
using Tregua.Agreements.Model;

namespace Tregua.Standings.Outcomes;

/// <summary>What sort of choice it is.</summary>
internal enum ChoiceKind
{
    /// <summary>Fully performing an obligation.</summary>
    Keep,

    /// <summary>Agreeing terms that no stipulation asks for.</summary>
    Agree,

    /// <summary>An event that triggers a ratio clause.</summary>
    Trigger,

    /// <summary>Violating a prohibition or cap, or leaving out a period of a running duty.</summary>
    Violate,

    /// <summary>Using a power.</summary>
    Use,

    /// <summary>Taking a suspension back.</summary>
    Resume,

    /// <summary>Objecting to a renewal.</summary>
    Object,

    /// <summary>Performing what makes a phase longer.</summary>
    Extend,

    /// <summary>Holding talks beyond the length of a phase.</summary>
    Talk,

    /// <summary>Talks stop: nobody's act.</summary>
    Silence,
}

/// <summary>Something that can be done on a day, or left undone.</summary>
/// <param name="Kind">What sort.</param>
/// <param name="Id">The stipulation, phase or topic.</param>
/// <param name="Clauses">The stipulations under which it is done: several where any one of them allows the same.</param>
internal sealed record Choice(ChoiceKind Kind, string Id, ImmutableArray<Stipulation> Clauses)
{
    /// <summary>True for what nobody need do.</summary>
    internal bool IsFree => Kind == ChoiceKind.Silence;

    /// <summary>True for what can be done more than once.</summary>
    internal bool Repeats => Kind is ChoiceKind.Extend or ChoiceKind.Silence;
}
