using System.Collections.Immutable;
using NodaTime;

namespace Tregua.Agreements.Model;

/// <summary>A test of an agreement: dated events and claims, then the standing expected.</summary>
public sealed record Scenario
{
    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>What happened and who said so, in file order.</summary>
    public ImmutableArray<ScenarioEvent> Events { get; init; } = [];

    /// <summary>What is expected, in file order.</summary>
    public ImmutableArray<Expectation> Expectations { get; init; } = [];

    /// <summary>The line of the scenario in its file, from 1.</summary>
    public required int Line { get; init; }
}

/// <summary><c>on 2025-01-19 Hamas released 3 hostages, says "Red Cross" via "VOA", reported on 2025-01-20</c>.</summary>
public sealed record ScenarioEvent
{
    /// <summary>The day or minute after <c>on</c>: when it occurred, unless the assertion says otherwise.</summary>
    public required PactTime On { get; init; }

    /// <summary>What is asserted.</summary>
    public required Assertion Assertion { get; init; }

    /// <summary>The source after <c>says</c>; null for the outlet's own voice.</summary>
    public string? By { get; init; }

    /// <summary>The outlet after <c>via</c>; null when none is named.</summary>
    public string? Via { get; init; }

    /// <summary>The publication date after <c>reported on</c>; null for the same day.</summary>
    public LocalDate? ReportedOn { get; init; }

    /// <summary>The line in the file, from 1.</summary>
    public required int Line { get; init; }
}

/// <summary>The time of an assertion's verb.</summary>
public enum Tense
{
    /// <summary>"released".</summary>
    Past,

    /// <summary>"holds", "is withholding".</summary>
    Present,

    /// <summary>"will release".</summary>
    Future,
}

/// <summary>What an asserted number counts over.</summary>
public enum AssertedBase
{
    /// <summary>No word: one batch or event.</summary>
    Increment,

    /// <summary><c>in total</c>.</summary>
    Total,

    /// <summary><c>still</c>: what remains or is held.</summary>
    Stock,
}

/// <summary>
/// A claim's content in controlled English, used by scenarios and by claims entered by hand:
/// <c>Hamas released 25 living hostages in total</c>, <c>Israel withheld about 620 detainees due 2025-02-22</c>,
/// <c>Hamas will release 4 remains on 2025-02-27</c>, <c>Israel did not attack in Gaza</c>, <c>Israel and Hamas agreed "second phase"</c>.
/// </summary>
public sealed record Assertion
{
    /// <summary>Who acts, by name; empty for <c>talks "second phase" began</c>.</summary>
    public ImmutableArray<string> Actors { get; init; } = [];

    /// <summary>The verb as the verb table names it.</summary>
    public required string Verb { get; init; }

    /// <summary>The verb's time.</summary>
    public Tense Tense { get; init; }

    /// <summary><c>did not …</c>.</summary>
    public bool Denied { get; init; }

    /// <summary>The number; null when none is given.</summary>
    public AssertedAmount? Amount { get; init; }

    /// <summary>What is counted or acted upon.</summary>
    public ThingReference? Thing { get; init; }

    /// <summary>What is acted upon, in words, where it is no thing of the agreement; with the verb <c>do</c> a quoted act.</summary>
    public string? Object { get; init; }

    /// <summary>Of <c>suspend</c>, <c>resume</c> and <c>terminate</c>: the clause (<c>clause detainees</c>), the phase (<c>phase first</c>) or the agreement (<c>"the agreement"</c>); null otherwise.</summary>
    public ActTarget? Target { get; init; }

    /// <summary>The subject of talks or terms, or of an objection.</summary>
    public string? Topic { get; init; }

    /// <summary>To whom; of an attack, upon whom.</summary>
    public string? Recipient { get; init; }

    /// <summary>Where, as written.</summary>
    public string? Place { get; init; }

    /// <summary><c>in batch 3</c>: which batch of an exchange it is of, from 1; null when not said.</summary>
    public int? Batch { get; init; }

    /// <summary>A date inside the assertion (<c>on DATE</c>, <c>from DATE</c>); null when none.</summary>
    public PactTime? From { get; init; }

    /// <summary>The last day inside the assertion (<c>on DATE</c>, <c>to DATE</c>, <c>by DATE</c>); null when none.</summary>
    public PactTime? To { get; init; }

    /// <summary><c>due DATE</c>: when the act is said to have been due.</summary>
    public PactTime? Due { get; init; }

    /// <summary>The assertion as written.</summary>
    public required string Text { get; init; }
}

/// <summary>A number in an assertion: <c>3</c>, <c>about 620</c>, <c>at least 40</c>, <c>at most 5</c>.</summary>
/// <param name="Text">As written.</param>
/// <param name="Low">The least; null when not set.</param>
/// <param name="Best">The one number; null when none.</param>
/// <param name="High">The most; null when not set.</param>
/// <param name="Base">What it counts over.</param>
public sealed record AssertedAmount(string Text, decimal? Low, decimal? Best, decimal? High, AssertedBase Base);
