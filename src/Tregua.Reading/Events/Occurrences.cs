using Tregua.Evidence.Times;
using Tregua.Reading.Attributions;
using Tregua.Reading.Clauses;
using Tregua.Reading.Dates;
using Tregua.Reading.Phrases;
using Tregua.Reading.Tags;

namespace Tregua.Reading.Events;

/// <summary>When a clause's event occurs.</summary>
internal static class Occurrences
{
    /// <summary>The narrowest of the clause's own times, else the time of the clause that it goes on from; null when none.</summary>
    public static TimeRange? Of(Parse parse, Clause clause, Core core)
    {
        if (Narrowest(clause, core) is { } own)
            return own;
        if (OfPossessor(parse, clause) is { } whose)
            return whose;
        if (clause.Marker == "when" && Before(parse, clause.MarkerToken) is { } then)
            return then;
        if (Alongside(parse, clause) is { } same)
            return same;
        if (Ahead(parse, clause) is { } ahead)
            return ahead;
        // "On 6 June they seized a post and detained four men", "struck a market, killing five": one time for both.
        if (clause.Index == 0 || !(clause.SharesSubject || AfterComma(parse, clause)))
            return null;
        var before = parse.Clauses[clause.Index - 1];
        return before.Verb.Tense == clause.Verb.Tense || clause.Verb.Shape == VerbShape.Ing ? Narrowest(before, null) : null;
    }

    /// <summary>The day of "Monday's attack"; null of any other possessor.</summary>
    public static TimeRange? OfPossessor(Parse parse, NounPhrase? noun)
    {
        if (noun?.Possessor is not { } day)
            return null;
        foreach (var time in parse.Sentence.Times)
        {
            if (time.FirstToken >= day.First && time.FirstToken <= day.Head && time.Value is { } value)
                return value;
        }
        return null;
    }

    // "Monday's attack killed nine", "died in Monday's attack"
    private static TimeRange? OfPossessor(Parse parse, Clause clause)
    {
        if (parse.Sentence.Times.IsEmpty)
            return null;
        if ((OfPossessor(parse, clause.Subject) ?? OfPossessor(parse, clause.Object)) is { } own)
            return own;
        foreach (var complement in clause.Complements)
        {
            if (OfPossessor(parse, complement.Noun) is { } value)
                return value;
        }
        return null;
    }

    /// <summary>The narrowest of the clause's own times; null when it has none.</summary>
    public static TimeRange? Own(Clause clause) => Narrowest(clause, null);

    /// <summary>True when the clause has a time of its own.</summary>
    public static bool IsOwn(Clause clause, Core core) => Narrowest(clause, core) is not null;

    // "freed 60 on Sunday, while the council let 3 go", "…, and the council let 3 go": told as one, so of one day.
    private static TimeRange? Alongside(Parse parse, Clause clause)
    {
        var joined = clause.Marker is "while" || (clause is { Role: ClauseRole.Main, SharesSubject: false, Subject: { IsPronoun: false } subject } && parse.Sentence.Lower(subject.First - 1) == "and");
        if (clause.Index == 0 || !joined || clause.Verb is not { Shape: VerbShape.Finite, Tense: VerbTense.Past, IsProgressive: false })
            return null;
        for (var i = clause.Index - 1; i >= 0; i--)
        {
            var before = parse.Clauses[i];
            if (before.Role == ClauseRole.Main && before.Verb.Shape == VerbShape.Finite)
                return before.Verb.Tense == clause.Verb.Tense && ReportingVerbs.Find(before.Verb.Lemma) is null && Narrowest(before, null) is { IsOneDay: true } day ? day : null;
        }
        return null;
    }

    // "shelled the town and killed four people on Monday", "one was killed and three were hurt on 15 May": one time for both.
    private static TimeRange? Ahead(Parse parse, Clause clause)
    {
        if (!clause.Times.IsEmpty || clause.Index + 1 >= parse.Clauses.Length || clause.Verb.Shape is not (VerbShape.Finite or VerbShape.Participle))
            return null;
        var next = parse.Clauses[clause.Index + 1];
        var from = next.SharesSubject || next.Subject is null ? next.Verb.First : Math.Min(next.First, next.Verb.First);
        var told = next.Verb.Shape == clause.Verb.Shape && next.Verb.Tense == clause.Verb.Tense && clause.Verb.Tense is VerbTense.Past or VerbTense.None && next.Marker is null && clause.Marker is null;
        return told && parse.Sentence.Lower(from - 1) == "and" && parse.Sentence.Lower(from - 2) != "," && (ReportingVerbs.Find(clause.Verb.Lemma) is null || clause.Verb.IsPassive) && Narrowest(next, null) is { IsOneDay: true } day ? day : null;
    }

    private static bool AfterComma(Parse parse, Clause clause) => clause.Verb.Shape == VerbShape.Ing && parse.Sentence.Lower(clause.Verb.First - 1) == ",";

    private static TimeRange? Narrowest(Clause clause, Core? core)
    {
        TimeRange? narrowest = null;
        foreach (var time in core is null ? clause.Times : clause.Times.AddRange(core.MoreTimes))
        {
            if (time.Value is { } value && time.Relation is not (TimeRelation.Duration or TimeRelation.Every) && (narrowest is null || Length(value) < Length(narrowest.Value)))
                narrowest = value;
        }
        return narrowest;
    }

    private static double Length(TimeRange range) =>
        range is { Start: { } start, End: { } end } ? NodaTime.Period.Between(start, end, NodaTime.PeriodUnits.Minutes).Minutes : double.MaxValue / 2;

    // "since 22 June, when a bomb killed": the day that the time before it names.
    private static TimeRange? Before(Parse parse, int marker)
    {
        foreach (var time in parse.Sentence.Times)
        {
            if (time.EndToken <= marker && time.EndToken >= marker - 1 && time.Value is { } value)
                return time.Relation == TimeRelation.Since && value.FirstDay is { } day ? TimeRange.Day(day) : value;
        }
        return null;
    }
}
