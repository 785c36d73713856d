using System.Collections.Immutable;

namespace Tregua.Agreements.Model;

/// <summary>Linked obligations: each leg is performed in return for the others.</summary>
public sealed record Exchange
{
    /// <summary>The id: as written, else derived from its legs.</summary>
    public required string Id { get; init; }

    /// <summary>The stipulations, by id.</summary>
    public required ImmutableArray<string> Legs { get; init; }

    /// <summary><c>together</c>: the legs fall on one day; otherwise <c>then</c>, in file order.</summary>
    public bool Together { get; init; }

    /// <summary>Where it stands in its file.</summary>
    public SourceMark Mark { get; init; }
}

/// <summary>A dated change of the agreement.</summary>
public sealed record Amendment
{
    /// <summary>The title.</summary>
    public required string Title { get; init; }

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

/// <summary>An agreed prolongation of a phase.</summary>
/// <param name="Phase">The phase's id.</param>
/// <param name="Length">By how long.</param>
/// <param name="Agreed">When it was agreed.</param>
/// <param name="Published">When it became known; null when not stated.</param>
/// <param name="Sources">Where it was read.</param>
public sealed record Extension(string Phase, Span Length, PactTime Agreed, PactTime? Published, ImmutableArray<string> Sources);

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
