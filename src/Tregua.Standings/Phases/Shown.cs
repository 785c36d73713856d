using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Standings.Assessments;
using Tregua.Standings.Crediting;
using Tregua.Standings.Deadlines;
using Tregua.Standings.Derivations;
using Tregua.Standings.Divisions;

namespace Tregua.Standings.Phases;

/// <summary>When claims show what a condition names: that a clause is overdue, violated, suspended, a power used, the agreement ended.</summary>
internal sealed class Shown(Setting setting, PhaseRuns runs, CreditBook credits)
{
    internal Spells Of(Condition condition) => condition switch
    {
        _ when !setting.Rules.Has(Rule.W4ShownConditions) => Spells.Never,
        StipulationOverdue overdue => Any(overdue.Stipulation, Overdue),
        StipulationViolated violated => Any(violated.Stipulation, Violated),
        PowerUsed used => Find(used.Stipulation) is { } power ? Used(power) : Spells.Never,
        StipulationSuspended suspended => runs.Bindings[suspended.Stipulation].Suspended is var stretches ? new Spells(stretches, stretches) : Spells.Never,
        SpanReached span => credits.Dates.After(span.Length, span.Anchor) is { } moment ? Spells.From(moment) : Spells.Never,
        AgreementTerminated => runs.Bindings.AgreementEnds is { } end ? Spells.From(Moment.At(end)) : Spells.Never,
        PhaseRenewed renewed => runs[renewed.Phase]?.Renewed is { } since ? Spells.From(since) : Spells.Never,
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    private Stipulation? Find(string id) => setting.Stipulations.FirstOrDefault(s => s.Id == id);

    /// <summary>When it holds of a clause, or of any of the parts into which it is divided.</summary>
    private Spells Any(string id, Func<Stipulation, Spells> holds) =>
        setting.Stipulations.Where(s => EachClauses.IsOf(s.Id, id)).Select(holds).Aggregate(Spells.Never, (a, b) => a.Or(b));

    private Assessment Assess(Stipulation stipulation) =>
        Assessor.Assess(setting, new World(ImmutableSortedDictionary<string, Choice>.Empty, runs, credits), stipulation);

    /// <summary>From the first day after the last in time until it was done.</summary>
    private Spells Overdue(Stipulation clause)
    {
        if (Shapes.Of(clause) is Shape.Ban or Shape.Power)
            return Spells.Never;
        var assessment = Assess(clause);
        var punctuality = assessment.Punctuality;
        if (punctuality.Due?.LastDay is not { } due)
            return punctuality is { Timeliness: Timeliness.Overdue, Since: { } day } ? Spells.Of(new Stretch(day.AtMidnight())) : Spells.Never;
        var missed = (punctuality.Timeliness == Timeliness.Overdue ? punctuality.Since ?? due.PlusDays(1) : due.PlusDays(1)).AtMidnight();
        return punctuality.Timeliness switch
        {
            Timeliness.Overdue => Spells.Of(new Stretch(missed)),
            Timeliness.DoneLate when punctuality.Since is { } done => Spells.Of(new Stretch(missed, done.AtMidnight())),
            Timeliness.Unknown when missed < setting.Until && assessment.Certainty != Certainty.Unreported => new Spells([], [new Stretch(missed)]),
            _ => Spells.Never,
        };
    }

    private Spells Violated(Stipulation clause) => Shapes.Of(clause) switch
    {
        Shape.Ban => OfEvents(Bans.Incidents(setting, new World(ImmutableSortedDictionary<string, Choice>.Empty, runs, credits), clause)),
        Shape.Stock => Stocks.Exceeded(setting, runs, credits, clause),
        Shape.Counted when clause.Act.Amount is { Sense: AmountSense.AtMost, Number: { } cap } =>
            credits.ReachedAt(clause, cap + 0.0001m) is { } beyond && Moment.DayOf(beyond) is { } since ? Spells.From(since) : Spells.Never,
        Shape.Power when Assess(clause) is { Headline: Headline.UsedBeyondCap, Punctuality.Since: { } day } => Spells.Of(new Stretch(day.AtMidnight())),
        Shape.Periodic when Assess(clause) is { Headline: Headline.NotKept, Punctuality.Since: { } day } => Spells.Of(new Stretch(day.AtMidnight())),
        _ => Spells.Never,
    };

    private Spells Used(Stipulation power)
    {
        if (runs.Bindings[power.Id].IsReadAway)
            return Spells.Never;
        if (power.Act.Target is not null)
            return runs.Bindings.Uses.FirstOrDefault(u => u.Power == power.Id) is { } use ? Spells.Of(new Stretch(use.Used.AtMidnight())) : Spells.Never;
        return OfEvents(Uses.Events(setting, power));
    }

    private static Spells OfEvents(ImmutableArray<EventAccount> events)
    {
        ImmutableArray<Stretch> certain = [], possible = [];
        foreach (var e in events)
        {
            if (e.IsEstablished && e.When.LastDay is { } last)
                certain = certain.Or([new Stretch(last.AtMidnight())]);
            if (e.State != Evidence.Proof.ProofState.Refuted)
                possible = possible.Or([new Stretch(e.When.FirstDay?.AtMidnight() ?? LocalDateTime.MinIsoValue)]);
        }
        return new Spells(certain, possible.Or(certain));
    }
}
