using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Standings.Crediting;
using Tregua.Standings.Deadlines;
using Tregua.Standings.Derivations;

namespace Tregua.Standings.Phases;

/// <summary>Whether a condition holds on the day asked about.</summary>
internal enum Truth
{
    /// <summary>It does not, or nothing reported says so.</summary>
    No,

    /// <summary>It cannot be told.</summary>
    Unknown,

    /// <summary>It does.</summary>
    Yes,
}

/// <summary>Whether a condition holds, and since when.</summary>
internal readonly record struct Holding(Truth Truth, Moment? Since = null)
{
    internal static Holding No { get; } = new(Truth.No);

    internal static Holding Unknown { get; } = new(Truth.Unknown);

    internal static Holding From(Moment since) => new(Truth.Yes, since);
}

/// <summary>Evaluates conditions on the day asked about, under one way the phases run.</summary>
internal sealed class Conditions(Setting setting, PhaseRuns runs, CreditBook credits)
{
    private readonly Shown _shown = new(setting, runs, credits);

    /// <summary>Whether the condition has come to hold by the day asked about.</summary>
    internal Holding Of(Condition condition) => condition switch
    {
        TermsAgreed terms => Agreed(terms.Topic),
        PhaseStarted started => runs[started.Phase] switch
        {
            { Start: { } start } => Holding.From(start),
            { State: PhaseState.Unknown } => Holding.Unknown,
            _ => Holding.No,
        },
        PhaseEnded ended => runs[ended.Phase] switch
        {
            { State: PhaseState.Ended, End: { } end } => Holding.From(end),
            { State: PhaseState.Unknown } => Holding.Unknown,
            _ => Holding.No,
        },
        StipulationKept kept => Kept(kept.Stipulation),
        DateReached reached => reached.Time.Start < setting.Until ? Holding.From(Moment.At(reached.Time.Start)) : Holding.No,
        StipulationOverdue or StipulationViolated or PowerUsed or StipulationSuspended or SpanReached or AgreementTerminated or PhaseRenewed =>
            _shown.Of(condition).HeldBefore(setting.Until),
        AllOf all => All(all.Items),
        AnyOf any => AnyHolds(any.Items),
        Not not => Negated(not.Item),
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    /// <summary>When the condition holds, up to the day asked about.</summary>
    internal Spells Over(Condition condition) => condition switch
    {
        AllOf all => all.Items.Select(Over).Aggregate((a, b) => a.And(b)),
        AnyOf any => any.Items.Select(Over).Aggregate((a, b) => a.Or(b)),
        Not { Item: TermsAgreed or StipulationKept } not when setting.Rules.Has(Rule.G1Gates) => Over(not.Item) with { Possible = Stretches.Always } is var inner ? inner.Not() : Spells.Never,
        Not not => Over(not.Item).Not(),
        StipulationOverdue or StipulationViolated or PowerUsed or StipulationSuspended or SpanReached or AgreementTerminated or PhaseRenewed => _shown.Of(condition),
        _ => Of(condition) switch
        {
            { Truth: Truth.Yes, Since: { } since } => Spells.From(since),
            { Truth: Truth.No } => Spells.Never,
            _ => Spells.Unknown,
        },
    };

    private Holding Agreed(string topic)
    {
        foreach (var stipulation in setting.Stipulations)
        {
            if (stipulation.Act is { Verb: "agree", Topic: { } own } && own == topic)
                return Kept(stipulation.Id);
        }
        var deed = Deed.OfTerms(setting, topic);
        var done = deed.Done(null, setting.Until);
        if (done.Low == 0)
            return done.High == 0 ? Holding.No : Holding.Unknown;
        var first = deed.Events.Where(e => e.IsEstablished && e.When.End is not null).MinBy(e => e.When.End);
        return first is null || Moment.DayOf(first.When) is not { } since ? Holding.Unknown : Holding.From(since);
    }

    private Holding Kept(string id)
    {
        if (credits.FullPerformance(id) is { } when && Moment.DayOf(when) is { } since)
            return Holding.From(since);
        var stipulation = setting.Stipulations.FirstOrDefault(s => s.Id == id);
        if (stipulation is null || credits.Required(stipulation) is not { } required)
            return Holding.Unknown;
        return credits.Done(stipulation, setting.Until).High is { } high && high < required ? Holding.No : Holding.Unknown;
    }

    private Holding All(ImmutableArray<Condition> items)
    {
        var worst = Truth.Yes;
        Moment? since = null;
        foreach (var item in items)
        {
            var holding = Of(item);
            if (holding.Truth < worst)
                worst = holding.Truth;
            if (holding.Since is { } moment)
                since = since is { } known ? Moment.Later(known, moment) : moment;
        }
        return worst == Truth.Yes ? new Holding(Truth.Yes, since) : new Holding(worst);
    }

    private Holding AnyHolds(ImmutableArray<Condition> items)
    {
        var best = Truth.No;
        Moment? since = null;
        foreach (var item in items)
        {
            var holding = Of(item);
            if (holding.Truth > best)
                best = holding.Truth;
            if (holding.Since is { } moment)
                since = since is { } known ? Moment.Sooner(known, moment) : moment;
        }
        return best == Truth.Yes ? new Holding(Truth.Yes, since) : new Holding(best);
    }

    /// <summary>That something was not done cannot be told from silence; that a day was not reached, a phase is not over or a thing is not shown can.</summary>
    private Holding Negated(Condition item)
    {
        var inner = Of(item);
        return inner.Truth switch
        {
            Truth.Yes => Holding.No,
            Truth.No when !setting.Rules.Has(Rule.G1Gates) || item is not (TermsAgreed or StipulationKept or AllOf or AnyOf or Not) => Holding.From(Moment.At(setting.Agreement.InForce.Start)),
            _ => Holding.Unknown,
        };
    }
}
