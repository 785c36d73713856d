using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Evidence.Proof;
using Tregua.Evidence.Times;
using Tregua.Standings.Crediting;
using Tregua.Standings.Deadlines;
using Tregua.Standings.Derivations;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Assessments;

/// <summary>Assesses what may be done: whether it was, and whether within its cap.</summary>
internal static class Powers
{
    internal static Assessment Assess(Setting setting, World world, Stipulation stipulation)
    {
        var force = Forces.Of(setting, world, stipulation, isFull: false);
        var done = Used(setting, world, stipulation);
        var cap = stipulation.Act.Amount?.Number;
        var periods = stipulation.Deadline is Every every && cap is not null ? Periods(setting, world, stipulation, every) : [];
        var beyond = setting.Rules.Has(Rule.D7Powers) ? periods.FirstOrDefault(p => p.Low > p.Required) : null;
        var exceeds = stipulation.Deadline is Every ? beyond is not null : cap is { } most && done.Low > most && setting.Rules.Has(Rule.D7Powers);
        var word = done.Low == 0 ? PerformanceWord.None : exceeds ? PerformanceWord.Excess : PerformanceWord.Partial;
        var progress = new Progress(done, stipulation.Deadline is Every ? null : cap, word, done.Best is not null);
        return new Assessment
        {
            Force = force,
            Progress = progress,
            Punctuality = new Punctuality(Timeliness.NotDue, null, beyond?.Due?.FirstDay),
            Certainty = CertaintyOf(setting, world, stipulation, progress, force),
            Headline = Headlines.OfPower(force, word),
            Instalments = [.. periods.Where(p => p.High > 0)],
        };
    }

    private static Certainty CertaintyOf(Setting setting, World world, Stipulation stipulation, Progress progress, Force force) =>
        stipulation.Act.Target is not null && progress.IsEstablished ? Certainty.Certain
        : Certainties.Of(setting, stipulation, progress, force, world.Credits.StartOf(stipulation));

    private static Bounds Used(Setting setting, World world, Stipulation stipulation)
    {
        if (world.Runs.Bindings[stipulation.Id].IsReadAway)
            return Bounds.Nothing;
        if (stipulation.Act.Target is not null)
        {
            var uses = world.Runs.Bindings.Uses.Count(u => u.Power == stipulation.Id);
            return new Bounds(uses, uses > 0 ? uses : null, uses);
        }
        if (stipulation.Act.Thing is null)
            return world.Credits.DeedOf(stipulation).Done(null, setting.Until);
        return setting.Tallies.For(stipulation).Done(setting.Matcher.Resolver.Things.PathOf(stipulation.Act.Thing), world.Credits.StartOf(stipulation), setting.Until);
    }

    /// <summary>How often, or for how many, it was used in each period.</summary>
    private static ImmutableArray<InstalmentStanding> Periods(Setting setting, World world, Stipulation stipulation, Every every)
    {
        var shown = ImmutableArray.CreateBuilder<InstalmentStanding>();
        var cap = stipulation.Act.Amount!.Number!.Value;
        foreach (var period in world.Credits.Dates.PeriodsOf(stipulation, every, setting.Until))
        {
            var done = stipulation.Act.Thing is { } thing
                ? setting.Tallies.For(stipulation).Done(setting.Matcher.Resolver.Things.PathOf(thing), period.From, period.Until)
                : Times(world.Credits.DeedOf(stipulation), period);
            var word = done.Low > cap ? Timeliness.Overdue : done.High <= cap ? Timeliness.DoneOnTime : Timeliness.Unknown;
            shown.Add(new InstalmentStanding(period.Label, TimeRange.Days(period.From.Date, period.LastDay), cap, done.Low, done.High ?? done.Low, word));
        }
        return shown.ToImmutable();
    }

    private static Bounds Times(Deed deed, DutyPeriod period)
    {
        var low = deed.Events.Count(e => e.IsEstablished && e.LiesIn(period.From, period.Until));
        return new Bounds(low, low, deed.Events.Count(e => e.State != ProofState.Refuted && e.CanLieIn(period.From, period.Until)));
    }
}
