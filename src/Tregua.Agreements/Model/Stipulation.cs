using System.Collections.Immutable;

namespace Tregua.Agreements.Model;

/// <summary>Must, must not, may.</summary>
public enum Modal
{
    /// <summary><c>must</c>.</summary>
    Obligation,

    /// <summary><c>must not</c>.</summary>
    Prohibition,

    /// <summary><c>may</c>.</summary>
    Power,
}

/// <summary>The smallest observable commitment.</summary>
public sealed record Stipulation
{
    /// <summary>The id, unique in the agreement.</summary>
    public required string Id { get; init; }

    /// <summary>The clause in one line, as the formatter writes it, without its id.</summary>
    public required string Text { get; init; }

    /// <summary>The number of the clause in the text, its own or its provision's, such as <c>II.3</c>; null when not stated.</summary>
    public string? ClauseNumber { get; init; }

    /// <summary>Must, must not, may.</summary>
    public required Modal Modal { get; init; }

    /// <summary><c>must try to</c>: kept by trying, not by the result.</summary>
    public bool OfMeans { get; init; }

    /// <summary>Who owes, by name. Several owe jointly, except in prohibitions, which bind each; a power of several is used when any of them uses it.</summary>
    public required ImmutableArray<string> Debtors { get; init; }

    /// <summary><c>must each</c>: each debtor owes for itself, and it is kept when each did.</summary>
    public bool Each { get; init; }

    /// <summary>To whom it is owed, by name: as written with <c>to</c>, else the other parties.</summary>
    public ImmutableArray<string> Creditors { get; init; } = [];

    /// <summary>What must, must not or may be done.</summary>
    public required Act Act { get; init; }

    /// <summary>When it is due; null when the text sets no time.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>The stretch over which a running clause binds; null when the text sets none.</summary>
    public Window? Window { get; init; }

    /// <summary><c>when …,</c>: it binds from the first day the condition holds, and goes on to; null for an unconditional clause.</summary>
    public Condition? When { get; init; }

    /// <summary><c>while …,</c>: it binds only as long as the condition holds; null for an unconditional clause.</summary>
    public Condition? While { get; init; }

    /// <summary>The id of the clause under whose <c>otherwise</c> it stands: it binds from the day that one is shown overdue, or violated; null when it stands under none.</summary>
    public string? OtherwiseOf { get; init; }

    /// <summary><c>survives</c>: it binds after the end of its phase and of the agreement.</summary>
    public bool Survives { get; init; }

    /// <summary>Shares of the count, in file order, which may overlap.</summary>
    public ImmutableArray<Share> Shares { get; init; } = [];

    /// <summary>What the parties hold the stipulation to mean; empty when undisputed. The standing is computed under each.</summary>
    public ImmutableArray<ClauseReading> Readings { get; init; } = [];

    /// <summary>Exceptions of a prohibition, in the text's own words.</summary>
    public ImmutableArray<string> Exceptions { get; init; } = [];

    /// <summary>Quotas on the way, in file order; cumulative from the phase's start.</summary>
    public ImmutableArray<Milestone> Milestones { get; init; } = [];

    /// <summary>The triggering event of a <c>for each</c> clause; null for a plain one.</summary>
    public Trigger? Trigger { get; init; }

    /// <summary><c>for each use of refer,</c>: the id of a power, each use of which makes one instalment due; null for other clauses.</summary>
    public string? UseOf { get; init; }

    /// <summary>The phase it belongs to, by id; null when it stands outside the phases.</summary>
    public string? Phase { get; init; }

    /// <summary>The title of the amendment it belongs to; null when it is of the original text.</summary>
    public string? Amendment { get; init; }

    /// <summary>The id of the exchange it is a leg of; null when none.</summary>
    public string? Exchange { get; init; }

    /// <summary>The provision's heading it stands under; null when none.</summary>
    public string? Provision { get; init; }

    /// <summary><c>settles A, B</c>: one event counts in both; the ids.</summary>
    public ImmutableArray<string> Settles { get; init; } = [];

    /// <summary><c>replaces A</c>: the ids of clauses it takes the place of.</summary>
    public ImmutableArray<string> Replaces { get; init; } = [];

    /// <summary><c>adds</c>: stands beside the original text.</summary>
    public bool Adds { get; init; }

    /// <summary><c>verified by X</c>: the monitors whose word is a condition of counting, by name.</summary>
    public ImmutableArray<string> VerifiedBy { get; init; } = [];

    /// <summary>Where the clause was read.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Notes.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>The line of the clause in its file, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Where the clause stands in its file, its id included.</summary>
    public SourceMark Mark { get; init; }
}

/// <summary>What a stipulation is about.</summary>
public sealed record Act
{
    /// <summary>The verb as the verb table names it, such as <c>release</c>, <c>let in</c>, <c>begin talks</c>; null for a quoted act.</summary>
    public string? Verb { get; init; }

    /// <summary>The act in the text's own words, for acts that the verb table does not know: <c>must "dismantle the installations"</c>.</summary>
    public string? Quoted { get; init; }

    /// <summary>What is acted upon, in the text's own words, where it is no thing of the agreement: <c>must publish "the list of names"</c>.</summary>
    public string? Object { get; init; }

    /// <summary>How many; null when the clause counts nothing.</summary>
    public Amount? Amount { get; init; }

    /// <summary>What is counted or acted upon; null when the verb takes none.</summary>
    public ThingReference? Thing { get; init; }

    /// <summary>The subject of talks or terms.</summary>
    public string? Topic { get; init; }

    /// <summary>Where, or from where, as written.</summary>
    public string? Place { get; init; }

    /// <summary>To whom, as written after <c>to</c>; of an attack, upon whom; null when the clause names nobody.</summary>
    public string? Recipient { get; init; }

    /// <summary><c>each other</c>.</summary>
    public bool EachOther { get; init; }

    /// <summary>Of <c>suspend</c> and <c>terminate</c>: what of the agreement is acted upon; null for other verbs.</summary>
    public ActTarget? Target { get; init; }

    /// <summary><c>with 6 months notice</c>: how long after its use <c>terminate</c> takes effect; null for at once.</summary>
    public Span? Notice { get; init; }
}

/// <summary>A part of the agreement that a power acts upon. A closed hierarchy.</summary>
public abstract record ActTarget
{
    private protected ActTarget()
    {
    }
}

/// <summary>Stipulations, by id.</summary>
/// <param name="Stipulations">At least one.</param>
public sealed record StipulationsTarget(ImmutableArray<string> Stipulations) : ActTarget;

/// <summary>A phase, by id.</summary>
/// <param name="Phase">The phase's id.</param>
public sealed record PhaseTarget(string Phase) : ActTarget;

/// <summary><c>the agreement</c>.</summary>
public sealed record AgreementTarget : ActTarget;

/// <summary>How a count binds.</summary>
public enum AmountSense
{
    /// <summary><c>33</c>: at least that many, the excess shown.</summary>
    AtLeast,

    /// <summary><c>at most 18</c>: a cap.</summary>
    AtMost,

    /// <summary><c>about 620</c>: counts as the number in both bounds, flagged.</summary>
    About,

    /// <summary><c>all</c>: full only on the creditor's or a monitor's word.</summary>
    All,
}

/// <summary>A count in a clause.</summary>
/// <param name="Number">The number, possibly with decimals; null with <see cref="AmountSense.All"/>.</param>
/// <param name="Sense">How it binds.</param>
public sealed record Amount(decimal? Number, AmountSense Sense);

/// <summary>A quota on the way.</summary>
/// <param name="Number">The count; cumulative from the phase's start, or added in each period with <see cref="Every"/> (<c>at least 3 more every 7 days</c>).</param>
/// <param name="Deadline"><see cref="ByDay"/>, <see cref="ByDate"/> or <see cref="Every"/>; periods of <see cref="Every"/> count from the milestone before it, and stop at the stipulation's own amount and deadline.</param>
/// <param name="Thing">The kind the quota is of; null for the stipulation's own thing.</param>
public sealed record Milestone(int Number, Deadline Deadline, ThingReference? Thing = null);

/// <summary><c>of which at least 300 trucks in "the north"</c>: a share of the clause's count, in each period where there are periods. Shares may overlap.</summary>
/// <param name="Number">At least how many.</param>
/// <param name="Thing">The thing or kind the share is of.</param>
/// <param name="Recipient">To whom; null for anybody.</param>
/// <param name="Place">Where, as written; null for anywhere.</param>
public sealed record Share(decimal Number, ThingReference Thing, string? Recipient, string? Place);

/// <summary>What sets off a <c>for each</c> clause.</summary>
/// <param name="Thing">The thing and kind that is counted.</param>
/// <param name="Verb">The verb whose performance counts, as the verb table names it.</param>
/// <param name="PerUnits">For each how many; 1 unless the text says otherwise.</param>
/// <param name="By">Whose performance counts, by name; null for anybody's.</param>
public sealed record Trigger(ThingReference Thing, string Verb, int PerUnits = 1, string? By = null);
