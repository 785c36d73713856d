namespace Tregua.Standings.Outcomes;

/// <summary>What sort of thing can come about.</summary>
internal enum FactKind
{
    /// <summary>Of a phase: the minute it started.</summary>
    Start,

    /// <summary>Of a phase: the first minute after its length, as it stands; a continuation does not move it.</summary>
    End,

    /// <summary>Of a phase: the first minute after it, once it is over.</summary>
    Over,

    /// <summary>Of a phase: one of <see cref="Stage"/>.</summary>
    Stage,

    /// <summary>Of a phase: how often it was renewed from now on.</summary>
    Renewals,

    /// <summary>Of a phase: how often performance made it longer from now on.</summary>
    Extensions,

    /// <summary>Of a phase: a party objected to its renewal in time.</summary>
    Objection,

    /// <summary>Of a topic: talks go on.</summary>
    Talks,

    /// <summary>Of a topic that no stipulation asks terms on: they are agreed.</summary>
    Agreed,

    /// <summary>Of an obligation: it is fully performed.</summary>
    Kept,

    /// <summary>Of a ratio clause: what triggers it happened.</summary>
    Triggered,

    /// <summary>Of a conditional clause: it came to bind.</summary>
    Bound,

    /// <summary>Of an obligation: it was not done in time.</summary>
    Overdue,

    /// <summary>Of a prohibition or cap: it was violated.</summary>
    Violated,

    /// <summary>Of a power: it was used.</summary>
    Used,

    /// <summary>Of a power to suspend: what it suspends is suspended.</summary>
    Suspended,

    /// <summary>Of a phase, or of the agreement with an empty id: the minute its termination takes effect.</summary>
    Termination,
}

/// <summary>Something that can come about.</summary>
/// <param name="Kind">What sort.</param>
/// <param name="Id">Of which phase, topic or stipulation; empty for the agreement.</param>
internal readonly record struct Fact(FactKind Kind, string Id)
{
    internal static Fact AgreementEnds { get; } = new(FactKind.Termination, "");
}

/// <summary>How far a phase has come, as a number in a state.</summary>
internal static class Stage
{
    internal const int Pending = 0;
    internal const int Running = 1;
    internal const int PastLength = 2;
    internal const int Ended = 3;
}
