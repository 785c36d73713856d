using Tregua.Agreements.Model;
using Tregua.Cli.Pages;
using Tregua.Cli.Wording;
using Tregua.Standings;

namespace Tregua.Cli.Boards;

/// <summary>Performance, timeliness, certainty and attempts in words.</summary>
internal static class ClauseWords
{
    private const int LongestGrounds = 60;

    /// <summary><c>29 of 33 hostages (25 living, 4 remains)</c>; empty when nothing is counted.</summary>
    public static string Done(StipulationStanding standing, Agreement agreement)
    {
        var performance = standing.Performance;
        var isProhibition = agreement.Stipulation(standing.Id)?.Modal == Modal.Prohibition;
        if (isProhibition)
            return performance is { Low: 0, High: 0 } ? "" : Days.Firm($"{Counts.Range(performance.Low, performance.High)} reported");
        var isCap = agreement.Stipulation(standing.Id)?.Act.Amount?.Sense == AmountSense.AtMost;
        // Of a cap of which nothing is told the clause's own words say more than "0 or more".
        if (performance.Thing is not { } name || ((performance.Required is null || isCap) && performance is { Low: 0, High: 0 or null }))
            return "";
        var done = Counts.Range(performance.Low, performance.High);
        var of = performance.Required is { } required ? $" of {(isCap ? "at most " : "")}{Counts.Of(required)}" : "";
        var one = performance.Required == 1 || (of.Length == 0 && performance is { Low: 1, High: 1 });
        if (agreement.Stipulation(standing.Id)?.Act.Thing is not { } thing)
            return $"{done}{of} {Counts.Things(name, one)}{Kinds(performance, null)}";
        var own = performance with { ByKind = thing.Kind is { } kind ? performance.ByKind.Remove(kind) : performance.ByKind };
        return $"{done}{of} {Counted.Noun(thing, one)}{Kinds(own, agreement.Things.FirstOrDefault(t => t.Name == thing.Thing))}";
    }

    private static string Kinds(Performance performance, Thing? thing) =>
        performance.ByKind.IsEmpty ? "" : $" ({Counted.Kinds(performance.ByKind, thing)})";

    /// <summary>Of a duty of every period: <c>reports tell of 5 of the 39 periods over, kept in 3</c>; empty of another.</summary>
    public static string Periods(StipulationStanding standing) => standing.Performance.Periods switch
    {
        null or { Over: 0 } => "",
        { Told: 0 } none => $"reports tell of none of the {Counts.Of(none.Over, "period")} over",
        { } count => $"reports tell of {Counts.Of(count.Told)} of the {Counts.Of(count.Over, "period")} over, kept in {Counts.Of(count.Kept)}",
    };

    /// <summary><c>due 2025-02-22, overdue since 2025-02-23</c>; empty without a date.</summary>
    public static string Dates(StipulationStanding standing)
    {
        var due = standing.Due is { } range ? Days.Firm($"due {Days.Range(range)}") : "";
        var since = standing switch
        {
            { Timeliness: Tregua.Standings.Timeliness.Overdue, Since: { } day } => Days.Firm($"overdue since {Days.Of(day)}"),
            { Timeliness: Tregua.Standings.Timeliness.DoneLate, DaysLate: { } days } => $"done {Counts.Of(days, "day")} late",
            { Timeliness: Tregua.Standings.Timeliness.DoneOnTime, Since: { } day } => $"done in time, {Days.Of(day)}",
            { Timeliness: Tregua.Standings.Timeliness.DoneOnTime } => "done in time",
            { Timeliness: Tregua.Standings.Timeliness.Unknown, Headline: not Headline.NoReport } => "whether in time is not known",
            _ => "",
        };
        return due.Length > 0 && since.Length > 0 ? $"{due}, {since}" : due + since;
    }

    /// <summary>An attempt: <c>withheld: approximately 620, reported due 2025-02-22</c>.</summary>
    public static string Attempt(Attempt attempt)
    {
        var parts = new List<string>();
        if (attempt.Quantity is { } quantity)
            parts.Add($"\"{quantity}\"");
        if (attempt.Actor is { } actor)
            parts.Add($"by {actor}");
        if (attempt.On is { } on)
            parts.Add(attempt.Word == AttemptWord.Announced ? $"for {Days.Range(on)}" : Days.When(on));
        if (attempt.ReportedDue is { } due)
            parts.Add(Days.Firm($"reported due {Days.Range(due)}"));
        if (attempt.Grounds is { } grounds)
            parts.Add($"grounds given: \"{grounds}\"");
        if (attempt.PartOfAnother)
            parts.Add("a part of the above");
        var word = attempt.Word == AttemptWord.Prepared ? "step towards it" : Hyphenated.Spaced(attempt.Word);
        return parts.Count == 0 ? word : $"{word}: {string.Join(", ", parts)}";
    }

    /// <summary>An attempt on the board: <c>withheld "approximately 620" on 2025-02-22</c>; a debtor whom the board names already is left out, long grounds are cut.</summary>
    public static string ShortAttempt(Attempt attempt, StipulationStanding standing)
    {
        var parts = new List<string> { attempt.Word == AttemptWord.Prepared ? "step towards it" : Hyphenated.Spaced(attempt.Word) };
        if (attempt.Quantity is { } quantity)
            parts.Add($"\"{quantity}\"");
        if (attempt.Actor is { } actor && (standing.Debtors.Length > 1 || !standing.Debtors.Contains(actor)))
            parts.Add($"by {actor}");
        if (attempt.On is { } on)
            parts.Add(attempt.Word == AttemptWord.Announced ? Days.Firm($"for {Days.Range(on)}") : Days.When(on));
        if (attempt.ReportedDue is { } due)
            parts.Add(Days.Firm($"reported due {Days.Range(due)}"));
        if (attempt.Grounds is { } grounds)
            parts.Add($"on grounds \"{TextWidth.Cut(grounds, LongestGrounds)}\"");
        return string.Join(' ', parts);
    }

    /// <summary>A clause under one reading: <c>as Hamas reads the text: due, in force</c>.</summary>
    public static string Reading(StipulationReading reading)
    {
        var headline = Hyphenated.Spaced(reading.Headline);
        var force = Hyphenated.Spaced(reading.Force);
        return $"as {Names.List(reading.HeldBy)} {(reading.HeldBy.Length > 1 ? "read" : "reads")} the text: {headline}{(headline == force ? "" : $", {force}")}";
    }

    /// <summary>Timeliness in words.</summary>
    public static string Timeliness(Timeliness timeliness) => timeliness switch
    {
        Tregua.Standings.Timeliness.NotDue => "not due yet",
        Tregua.Standings.Timeliness.Due => "still to come",
        Tregua.Standings.Timeliness.Overdue => "overdue",
        Tregua.Standings.Timeliness.DoneOnTime => "done in time",
        Tregua.Standings.Timeliness.DoneLate => "done late",
        Tregua.Standings.Timeliness.Mismatched => "done in time, on different days",
        Tregua.Standings.Timeliness.Unknown => "whether in time is not known",
        _ => throw new ArgumentOutOfRangeException(nameof(timeliness)),
    };

    /// <summary>Certainty in words.</summary>
    public static string Certainty(Certainty certainty) => certainty switch
    {
        Tregua.Standings.Certainty.Certain => "certain under the standard",
        Tregua.Standings.Certainty.Unverified => "unverified: no claim passes the standard",
        Tregua.Standings.Certainty.Disputed => "disputed: accounts or readings conflict",
        Tregua.Standings.Certainty.Imprecise => "imprecise: one account with wide figures",
        Tregua.Standings.Certainty.Unreported => "unreported",
        _ => throw new ArgumentOutOfRangeException(nameof(certainty)),
    };
}
