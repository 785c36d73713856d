using System.Collections.Immutable;
using NodaTime;
using Tregua.Evidence.Times;

namespace Tregua.Standings;

/// <summary>Whether a stipulation binds.</summary>
public enum Force
{
    /// <summary>Its phase has not started, or its trigger has not occurred.</summary>
    Pending,

    /// <summary>It binds.</summary>
    InForce,

    /// <summary>Set aside for a time.</summary>
    Suspended,

    /// <summary>Fully performed, replaced or waived.</summary>
    Discharged,

    /// <summary>Ended with its phase or the agreement before it was triggered, or a continuing duty whose phase is over.</summary>
    Lapsed,

    /// <summary>It binds or not depending on the reading, or on talks of which nothing is reported.</summary>
    Disputed,
}

/// <summary>How much was done.</summary>
public enum PerformanceWord
{
    /// <summary>Nothing that claims establish.</summary>
    None,

    /// <summary>Less than required.</summary>
    Partial,

    /// <summary>What is required.</summary>
    Full,

    /// <summary>More than required.</summary>
    Excess,
}

/// <summary>Whether it was done in time.</summary>
public enum Timeliness
{
    /// <summary>Nothing is due yet and no date is known.</summary>
    NotDue,

    /// <summary>Due on a known day that has not passed.</summary>
    Due,

    /// <summary>The last day passed and claims show that it was not done.</summary>
    Overdue,

    /// <summary>Done by the last day.</summary>
    DoneOnTime,

    /// <summary>Done after the last day.</summary>
    DoneLate,

    /// <summary>Done by the last day, but not on one day with what it was to be done together with.</summary>
    Mismatched,

    /// <summary>The last day passed and the reports do not tell whether it was kept.</summary>
    Unknown,
}

/// <summary>How sure the answer is.</summary>
public enum Certainty
{
    /// <summary>Best and worst case agree.</summary>
    Certain,

    /// <summary>There are claims, none of which passes the standard.</summary>
    Unverified,

    /// <summary>Claims conflict, or the parties read the clause differently.</summary>
    Disputed,

    /// <summary>One account with wide figures.</summary>
    Imprecise,

    /// <summary>No claim.</summary>
    Unreported,
}

/// <summary>The word on the board; it accuses nobody.</summary>
public enum Headline
{
    /// <summary>Not in force yet.</summary>
    Waiting,

    /// <summary>In force, its day still ahead or today.</summary>
    Due,

    /// <summary>Done in full and not shown to be late.</summary>
    Kept,

    /// <summary>Done in part.</summary>
    PartlyKept,

    /// <summary>Done in full after its day.</summary>
    KeptLate,

    /// <summary>Its day passed without full performance, as reports show.</summary>
    Overdue,

    /// <summary>Reports show that it was not done and no longer can be.</summary>
    NotKept,

    /// <summary>The debtor is reported to hold back what is due.</summary>
    Withheld,

    /// <summary>Set aside for a time.</summary>
    Suspended,

    /// <summary>Accounts or readings conflict.</summary>
    Disputed,

    /// <summary>Its day passed, or it binds now, and nothing that passes the standard is reported.</summary>
    NoReport,

    /// <summary>Ended without having been triggered, or with its phase.</summary>
    Lapsed,

    /// <summary>A prohibition of whose violation nothing is reported.</summary>
    NoViolationReported,

    /// <summary>Given up by its creditor, or replaced, before it was done in full.</summary>
    Discharged,

    /// <summary>Done in time, but not on one day with what it was to be done together with.</summary>
    Mismatched,

    /// <summary>A duty of every period that was kept in those of which reports tell, and there are others.</summary>
    PartlyReported,

    /// <summary>A power of whose use nothing is reported.</summary>
    NoUseReported,

    /// <summary>A power that was used.</summary>
    Used,

    /// <summary>A power that was used more often, or for more, than the text allows.</summary>
    UsedBeyondCap,

    /// <summary>A prohibition with claims of violation that do not pass the standard of a monitor or third party.</summary>
    AllegedViolation,

    /// <summary>A prohibition whose violation a monitor or third party vouches for.</summary>
    VerifiedViolation,
}

/// <summary>Where one stipulation is. Force, performance, timeliness and certainty are kept apart.</summary>
public sealed record StipulationStanding
{
    /// <summary>The stipulation's id.</summary>
    public required string Id { get; init; }

    /// <summary>The clause in one line.</summary>
    public required string Text { get; init; }

    /// <summary>Who owes, by name.</summary>
    public required ImmutableArray<string> Debtors { get; init; }

    /// <summary>Whether it binds.</summary>
    public required Force Force { get; init; }

    /// <summary>How much was done.</summary>
    public required Performance Performance { get; init; }

    /// <summary>Whether it was done in time.</summary>
    public required Timeliness Timeliness { get; init; }

    /// <summary>The last day in time: of the whole, or of the portion that is overdue or due next; a range after an uncertain event; null without a date.</summary>
    public TimeRange? Due { get; init; }

    /// <summary>The first day on which the present timeliness holds; null when unknown.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>The day that a report says it had been due, marked as reported; null when none does.</summary>
    public TimeRange? ReportedDue { get; init; }

    /// <summary>The day to which a later amendment moved it without erasing the first; null when none did.</summary>
    public LocalDate? RescheduledTo { get; init; }

    /// <summary>How many days late it was done; null unless done late.</summary>
    public int? DaysLate { get; init; }

    /// <summary>How sure the answer is.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>The word on the board.</summary>
    public required Headline Headline { get; init; }

    /// <summary>A score after PAM: 0 none, 1 minimal, 2 intermediate, 3 full; null when not scored.</summary>
    public int? Pam { get; init; }

    /// <summary>Each quota on the way.</summary>
    public ImmutableArray<InstalmentStanding> Milestones { get; init; } = [];

    /// <summary>Each portion that a <c>for each</c> or <c>every</c> clause made due.</summary>
    public ImmutableArray<InstalmentStanding> Instalments { get; init; } = [];

    /// <summary>How it stands under each reading, where they differ; empty otherwise.</summary>
    public ImmutableArray<StipulationReading> Readings { get; init; } = [];

    /// <summary>The claims it rests on, by id, in order of report.</summary>
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>From headline to rule to events to claims.</summary>
    public required Derivation Derivation { get; init; }
}

/// <summary>How much was done, and what was tried.</summary>
public sealed record Performance
{
    /// <summary>None, partial, full or excess, in the case worst for the debtor.</summary>
    public required PerformanceWord Word { get; init; }

    /// <summary>The least done.</summary>
    public decimal Low { get; init; }

    /// <summary>The number that claims give; null when none passes the standard.</summary>
    public decimal? Best { get; init; }

    /// <summary>The most it can be; null is unbounded.</summary>
    public decimal? High { get; init; }

    /// <summary>The number required up to now; null when not counted or not yet known.</summary>
    public decimal? Required { get; init; }

    /// <summary>The name of what is counted; null when nothing is.</summary>
    public string? Thing { get; init; }

    /// <summary>How many of each kind, as far as claims tell.</summary>
    public ImmutableSortedDictionary<string, decimal> ByKind { get; init; } = ImmutableSortedDictionary<string, decimal>.Empty;

    /// <summary>Of a duty of every period, how many periods are over, of how many reports tell, and in how many of those it was kept; null of another.</summary>
    public PeriodCount? Periods { get; init; }

    /// <summary>What was announced, offered, refused, withheld or returned.</summary>
    public ImmutableArray<Attempt> Attempts { get; init; } = [];
}

/// <summary>The periods of a duty that is due anew in each.</summary>
/// <param name="Over">How many are over.</param>
/// <param name="Told">Of how many of them reports tell.</param>
/// <param name="Kept">In how many of those it was kept.</param>
public sealed record PeriodCount(int Over, int Told, int Kept);

/// <summary>What an attempt was.</summary>
public enum AttemptWord
{
    /// <summary>Promised or scheduled.</summary>
    Announced,

    /// <summary>Offered.</summary>
    Offered,

    /// <summary>Refused by the other side.</summary>
    Refused,

    /// <summary>Given back.</summary>
    Returned,

    /// <summary>Held back by the debtor.</summary>
    Withheld,

    /// <summary>Its performance suspended, by a power of the text or without one.</summary>
    Suspended,

    /// <summary>A suspension taken back.</summary>
    Resumed,

    /// <summary>A step towards it, such as a delegation that departed.</summary>
    Prepared,
}

/// <summary>Something short of performance.</summary>
public sealed record Attempt
{
    /// <summary>What it was.</summary>
    public required AttemptWord Word { get; init; }

    /// <summary>Who did it, in the report's words.</summary>
    public string? Actor { get; init; }

    /// <summary>The number in the report's words; null when none.</summary>
    public string? Quantity { get; init; }

    /// <summary>The number; null when none is given.</summary>
    public decimal? Best { get; init; }

    /// <summary>When, or for when.</summary>
    public TimeRange? On { get; init; }

    /// <summary>When it had been due, as reported.</summary>
    public TimeRange? ReportedDue { get; init; }

    /// <summary>The grounds given, verbatim; null when none.</summary>
    public string? Grounds { get; init; }

    /// <summary>True when it is a part of another attempt in the list and adds nothing to it.</summary>
    public bool PartOfAnother { get; init; }

    /// <summary>The claims, by id.</summary>
    public ImmutableArray<string> Claims { get; init; } = [];
}

/// <summary>Where one due portion is.</summary>
/// <param name="Label">Which portion, in words: "at least 7 by day 7", "for 3 released on 2025-01-19".</param>
/// <param name="Due">The last day in time; null when unknown.</param>
/// <param name="Required">How many.</param>
/// <param name="Low">The least done.</param>
/// <param name="High">The most done.</param>
/// <param name="Timeliness">Whether it was done in time.</param>
public sealed record InstalmentStanding(string Label, TimeRange? Due, decimal Required, decimal Low, decimal High, Timeliness Timeliness);

/// <summary>How a stipulation stands under one reading.</summary>
/// <param name="Text">The reading in words.</param>
/// <param name="HeldBy">Who holds it.</param>
/// <param name="Force">Force under it.</param>
/// <param name="Headline">Headline under it.</param>
public sealed record StipulationReading(string Text, ImmutableArray<string> HeldBy, Force Force, Headline Headline);

/// <summary>One step of an explanation: what holds, by which rule, from what.</summary>
/// <param name="Rule">The rule's name, as listed in the documentation of the semantics.</param>
/// <param name="Text">What holds, in a sentence.</param>
/// <param name="Claims">The claims it rests on directly, by id.</param>
/// <param name="From">The steps it follows from.</param>
public sealed record Derivation(string Rule, string Text, ImmutableArray<string> Claims, ImmutableArray<Derivation> From)
{
    /// <summary>The number that the clause has in the text; null when the step is about no clause or the file states none.</summary>
    public string? Clause { get; init; }
}
