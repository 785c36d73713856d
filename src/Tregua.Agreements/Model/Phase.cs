using System.Collections.Immutable;

namespace Tregua.Agreements.Model;

/// <summary>A stretch of the agreement with a length. Day 1 is the day it starts.</summary>
public sealed record Phase
{
    /// <summary>The short name used in clauses.</summary>
    public required string Id { get; init; }

    /// <summary>The title shown.</summary>
    public required string Title { get; init; }

    /// <summary>The number of the clause in the text, such as <c>II.3</c>; null when not stated.</summary>
    public string? ClauseNumber { get; init; }

    /// <summary>Its length; null when the text sets none, or a last day.</summary>
    public Span? Length { get; init; }

    /// <summary><c>lasts until 2040-05-01</c>: its last day, or the minute it ends; null when the text sets a length or nothing.</summary>
    public PactTime? Until { get; init; }

    /// <summary>True when the text sets a length or a last day.</summary>
    public bool HasEnd => Length is not null || Until is not null;

    /// <summary>What must hold for it to start; null for a phase that starts when the agreement is in force.</summary>
    public Condition? Gate { get; init; }

    /// <summary>What prolongs it past its length; null when nothing does.</summary>
    public Continuation? Continuation { get; init; }

    /// <summary>What makes it begin anew when it is over; null when nothing does.</summary>
    public Renewal? Renewal { get; init; }

    /// <summary>What makes it longer by performance; null when nothing does.</summary>
    public EarnedExtension? EarnedExtension { get; init; }

    /// <summary>Notes.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>Where the phase's terms were read.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Where it stands in its file.</summary>
    public SourceMark Mark { get; init; }
}

/// <summary>"continues while talks … go on", with the rival readings of it.</summary>
public sealed record Continuation
{
    /// <summary>The number of the clause in the text; null when not stated.</summary>
    public string? ClauseNumber { get; init; }

    /// <summary>The subject of the talks or terms that prolong the phase.</summary>
    public required string Topic { get; init; }

    /// <summary>Who decides whether the talks go on (<c>as decided by Egypt and Qatar</c>), by name; empty when the text leaves it open.</summary>
    public ImmutableArray<string> DecidedBy { get; init; } = [];

    /// <summary>What the parties hold it to mean; empty when undisputed.</summary>
    public ImmutableArray<Reading> Readings { get; init; } = [];

    /// <summary>Where it was read.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Where it stands in its file.</summary>
    public SourceMark Mark { get; init; }
}

/// <summary>One party's interpretation of a continuation clause.</summary>
public sealed record Reading
{
    /// <summary>The interpretation in words.</summary>
    public required string Text { get; init; }

    /// <summary>The actors that hold it, by name.</summary>
    public required ImmutableArray<string> HeldBy { get; init; }

    /// <summary>What it makes of the phase's end.</summary>
    public required ReadingMeaning Meaning { get; init; }

    /// <summary>Where it was read.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];
}

/// <summary>What a reading makes of a phase's end.</summary>
public enum ReadingMeaning
{
    /// <summary><c>means ends</c>: the phase ends when its length is over.</summary>
    Ends,

    /// <summary><c>means continues while talks go on</c>: it lasts on the dates on which talks go on.</summary>
    ContinuesWhileTalks,

    /// <summary><c>means continues until agreed</c>: it lasts until the terms are agreed, whether or not talks go on.</summary>
    ContinuesUntilAgreed,
}
