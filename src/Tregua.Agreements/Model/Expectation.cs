using System.Collections.Immutable;
using NodaTime;

namespace Tregua.Agreements.Model;

/// <summary><c>expect at 2025-02-26, known by 2025-02-25, standard independent</c> and the lines under it.</summary>
public sealed record Expectation
{
    /// <summary>The day asked about.</summary>
    public required LocalDate At { get; init; }

    /// <summary>Only what was published by then; null for everything.</summary>
    public LocalDate? KnownBy { get; init; }

    /// <summary>The standard of proof in the words of <c>--standard</c>; null for <c>any</c>.</summary>
    public string? Standard { get; init; }

    /// <summary>What must hold, in file order.</summary>
    public ImmutableArray<ExpectedFact> Facts { get; init; } = [];

    /// <summary>The line in the file, from 1.</summary>
    public required int Line { get; init; }
}

/// <summary>One line under <c>expect</c>. A closed hierarchy.</summary>
/// <param name="Line">The line in the file, from 1.</param>
/// <param name="Text">The line as written.</param>
public abstract record ExpectedFact(int Line, string Text);

/// <summary><c>phase first is running, day 39 of 42</c>.</summary>
public sealed record ExpectedPhase(int Line, string Text, string Phase, string? State, int? Day, int? Of) : ExpectedFact(Line, Text);

/// <summary>
/// <c>hostages-first is partly kept, done 29 of 33, force in force, performance partial, timeliness unknown, certainty certain, due 2025-03-01, since 2025-02-22</c>;
/// every part may be left out. <c>done 0 to 33</c> names both bounds. Words are hyphenated inside.
/// </summary>
public sealed record ExpectedStipulation(int Line, string Text, string Stipulation) : ExpectedFact(Line, Text)
{
    /// <summary>The headline, hyphenated; null when not stated.</summary>
    public string? Headline { get; init; }

    /// <summary>The least done.</summary>
    public decimal? DoneLow { get; init; }

    /// <summary>The most done; equal to <see cref="DoneLow"/> when one number is stated.</summary>
    public decimal? DoneHigh { get; init; }

    /// <summary>The number required.</summary>
    public decimal? Required { get; init; }

    /// <summary>The force, hyphenated.</summary>
    public string? Force { get; init; }

    /// <summary>The performance word.</summary>
    public string? Performance { get; init; }

    /// <summary>The timeliness, hyphenated.</summary>
    public string? Timeliness { get; init; }

    /// <summary>The certainty.</summary>
    public string? Certainty { get; init; }

    /// <summary>The due day.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>The first day on which the present timeliness holds.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>The day that reports give as the one it was due.</summary>
    public LocalDate? ReportedDue { get; init; }

    /// <summary>The day to which an amendment moved it.</summary>
    public LocalDate? RescheduledTo { get; init; }

    /// <summary>The score after PAM.</summary>
    public int? Score { get; init; }

    /// <summary>Attempts that must be shown, hyphenated.</summary>
    public ImmutableArray<string> Attempts { get; init; } = [];

    /// <summary>Attempts that must not be shown, hyphenated.</summary>
    public ImmutableArray<string> NoAttempts { get; init; } = [];
}

/// <summary><c>aid read as "words of the reading" is waiting</c>: a stipulation's headline, or a phase's state, under one reading.</summary>
/// <param name="Line">The line in the file, from 1.</param>
/// <param name="Text">The line as written.</param>
/// <param name="Id">The stipulation or phase.</param>
/// <param name="IsPhase">True for a phase.</param>
/// <param name="Reading">Words of the reading.</param>
/// <param name="Word">The headline or state, hyphenated.</param>
public sealed record ExpectedReading(int Line, string Text, string Id, bool IsPhase, string Reading, string Word) : ExpectedFact(Line, Text);

/// <summary><c>outlook "words"</c>, <c>no outlook "words"</c>: what a source expects; the words stand in who it is or what it expects.</summary>
public sealed record ExpectedOutlook(int Line, string Text, string Words, bool Absent) : ExpectedFact(Line, Text);

/// <summary><c>notice "words"</c>, <c>no notice "words"</c>: what limits the answer.</summary>
public sealed record ExpectedNotice(int Line, string Text, string Words, bool Absent) : ExpectedFact(Line, Text);

/// <summary><c>next 2025-03-01 "words"</c>, <c>no next "words"</c>: a date ahead, with what falls on it.</summary>
public sealed record ExpectedDate(int Line, string Text, LocalDate? Date, string Words, bool Absent) : ExpectedFact(Line, Text);

/// <summary><c>outside "foreign worker" is done 5</c>, <c>done 4 to 5</c>: what no clause counts.</summary>
public sealed record ExpectedOutside(int Line, string Text, string Thing, decimal Low, decimal? High) : ExpectedFact(Line, Text);

/// <summary><c>agreement is running</c>, <c>terminated</c> or <c>suspended</c>.</summary>
public sealed record ExpectedAgreement(int Line, string Text, string State) : ExpectedFact(Line, Text);

/// <summary><c>exchange ID: given by Hamas 4, owed to Israel 0</c>: units given by, or still owed to, an actor.</summary>
public sealed record ExpectedExposure(int Line, string Text, string Exchange, string Actor, decimal? Given, decimal? Owed) : ExpectedFact(Line, Text);

/// <summary><c>finding figures-differ</c>, <c>finding "words in it"</c>, <c>no finding figures-differ</c>.</summary>
public sealed record ExpectedFinding(int Line, string Text, string? Kind, string? Words, bool Absent) : ExpectedFact(Line, Text);

/// <summary><c>outcome "Second phase begins" from 2025-03-02 to 2025-03-10</c>, <c>no outcome "…"</c>; words that the outcome contains.</summary>
public sealed record ExpectedOutcome(int Line, string Text, string Words, LocalDate? Earliest, LocalDate? Latest, bool Absent) : ExpectedFact(Line, Text);
