using System.Collections.Immutable;

namespace Tregua.Agreements.Model;

/// <summary>How the legs of an exchange stand to each other in time.</summary>
public enum ExchangeMode
{
    /// <summary><c>then</c>, or no word: in file order.</summary>
    Then,

    /// <summary><c>together</c>: the legs fall on one day; those done in time on different days are mismatched.</summary>
    Together,

    /// <summary><c>concurrently</c>: the legs run alongside each other over the same stretch; neither waits for the other.</summary>
    Concurrently,
}

/// <summary>Linked obligations: each leg is performed in return for the others.</summary>
public sealed record Exchange
{
    /// <summary>The id: as written, else derived from its legs.</summary>
    public required string Id { get; init; }

    /// <summary>The stipulations, by id.</summary>
    public required ImmutableArray<string> Legs { get; init; }

    /// <summary>How the legs stand to each other in time.</summary>
    public ExchangeMode Mode { get; init; }

    /// <summary><c>together</c>: the legs fall on one day.</summary>
    public bool Together => Mode == ExchangeMode.Together;

    /// <summary>The deadline on the exchange line, which is that of each leg without its own; null when there is none.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>Where it stands in its file.</summary>
    public SourceMark Mark { get; init; }
}

/// <summary>A dated change of the agreement.</summary>
public sealed record Amendment
{
    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The number of the clause in the text; null when not stated.</summary>
    public string? ClauseNumber { get; init; }

    /// <summary>When it was agreed.</summary>
    public required PactTime Agreed { get; init; }

    /// <summary>When it became known; null when not stated. With <c>--known-by</c> before this day it does not exist yet.</summary>
    public PactTime? Published { get; init; }

    /// <summary>Who mediated it, by name.</summary>
    public ImmutableArray<string> MediatedBy { get; init; } = [];

    /// <summary>Where it was read.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Notes.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>Where it stands in its file.</summary>
    public SourceMark Mark { get; init; }
}

/// <summary>An agreed prolongation of a phase, or of the deadline of one stipulation.</summary>
public sealed record Extension
{
    /// <summary>The phase's id; null when a stipulation's deadline is extended.</summary>
    public string? Phase { get; init; }

    /// <summary>The stipulation's id; null when a phase is extended.</summary>
    public string? Stipulation { get; init; }

    /// <summary>By how long; null with <see cref="Until"/>.</summary>
    public Span? Length { get; init; }

    /// <summary><c>until 2040-05-01</c>: the new last day, or the minute it ends; null with <see cref="Length"/>.</summary>
    public PactTime? Until { get; init; }

    /// <summary>When it was agreed.</summary>
    public required PactTime Agreed { get; init; }

    /// <summary>When it became known; null when not stated.</summary>
    public PactTime? Published { get; init; }

    /// <summary>Where it was read.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Where it stands in its file.</summary>
    public SourceMark Mark { get; init; }
}

/// <summary><c>waiver of detainees by South on 2040-04-02</c>: the creditor gives up the claim, and the stipulation is discharged from that day.</summary>
public sealed record Waiver
{
    /// <summary>The stipulations given up, by id.</summary>
    public required ImmutableArray<string> Stipulations { get; init; }

    /// <summary>Who gives them up, by name.</summary>
    public required ImmutableArray<string> By { get; init; }

    /// <summary>The day or minute from which they are discharged.</summary>
    public required PactTime On { get; init; }

    /// <summary>When it became known; null when not stated.</summary>
    public PactTime? Published { get; init; }

    /// <summary>Where it was read.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Notes.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>Where it stands in its file.</summary>
    public SourceMark Mark { get; init; }
}

/// <summary>What a source expects, with its source and date.</summary>
/// <param name="Title">The heading.</param>
/// <param name="By">Who expects it, in words.</param>
/// <param name="Via">Through which outlet; null when directly.</param>
/// <param name="On">When it was said.</param>
/// <param name="Expects">The alternatives, each in words.</param>
public sealed record Outlook(string Title, string By, string? Via, PactTime On, ImmutableArray<string> Expects);

/// <summary>A result that the text foresees under a condition.</summary>
/// <param name="What">The result in words.</param>
/// <param name="When">The condition.</param>
/// <param name="Sources">Where it was read.</param>
public sealed record OutcomeClause(string What, Condition When, ImmutableArray<string> Sources)
{
    /// <summary>Where it stands in its file.</summary>
    public SourceMark Mark { get; init; }
}

/// <summary>A standard of proof that the case names for itself: <c>standard newsroom means independent or monitor</c>.</summary>
/// <param name="Name">The name.</param>
/// <param name="Definition">The combination, in the words of <c>--standard</c>.</param>
public sealed record StandardClause(string Name, string Definition);

/// <summary>What cannot be modelled, kept with its text.</summary>
/// <param name="Text">The words.</param>
/// <param name="Unverified">True when it was read nowhere and says so.</param>
public sealed record Note(string Text, bool Unverified);
