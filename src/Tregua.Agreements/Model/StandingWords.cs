using System.Collections.Immutable;

namespace Tregua.Agreements.Model;

/// <summary>The words of a standing, hyphenated, as scenarios may expect them. The engine's own words are the same; a test of the engine holds the two together.</summary>
public static class StandingWords
{
    /// <summary>Headlines of a stipulation.</summary>
    public static ImmutableArray<string> Headlines { get; } =
    [
        "waiting", "due", "kept", "partly-kept", "kept-late", "overdue", "not-kept", "withheld", "suspended", "disputed", "no-report", "lapsed", "mismatched",
        "discharged", "partly-reported", "no-use-reported", "used", "used-beyond-cap",
        "no-violation-reported", "alleged-violation", "verified-violation",
    ];

    /// <summary>Whether a stipulation binds.</summary>
    public static ImmutableArray<string> Forces { get; } = ["pending", "in-force", "suspended", "discharged", "lapsed", "disputed"];

    /// <summary>How much was done.</summary>
    public static ImmutableArray<string> Performances { get; } = ["none", "partial", "full", "excess"];

    /// <summary>Whether it was done in time.</summary>
    public static ImmutableArray<string> Timelinesses { get; } = ["not-due", "due", "overdue", "done-on-time", "done-late", "mismatched", "unknown"];

    /// <summary>How sure the answer is.</summary>
    public static ImmutableArray<string> Certainties { get; } = ["certain", "unverified", "disputed", "imprecise", "unreported"];

    /// <summary>What was tried.</summary>
    public static ImmutableArray<string> Attempts { get; } = ["announced", "offered", "refused", "returned", "withheld", "prepared", "suspended", "resumed"];

    /// <summary>Where a phase is.</summary>
    public static ImmutableArray<string> PhaseStates { get; } = ["pending", "running", "ended", "disputed", "unknown"];

    /// <summary>Where the agreement is.</summary>
    public static ImmutableArray<string> AgreementStates { get; } = ["running", "suspended", "terminated"];

    /// <summary>Kinds of findings.</summary>
    public static ImmutableArray<string> Findings { get; } =
        ["figures-differ", "total-against-events", "stock-against-flows", "total-fell", "against-agreement", "accounts-conflict"];
}
