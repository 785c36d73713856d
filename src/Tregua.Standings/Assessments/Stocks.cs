using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Evidence.Claims;
using Tregua.Evidence.Figures;
using Tregua.Evidence.Proof;
using Tregua.Evidence.Times;
using Tregua.Standings.Crediting;
using Tregua.Standings.Derivations;
using Tregua.Standings.Matching;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Assessments;

/// <summary>Assesses duties to keep a stock under or over a number, by the figures of what is held at their dates.</summary>
internal static class Stocks
{
    /// <summary>A stock as of a day.</summary>
    /// <param name="Day">The day the figures speak of.</param>
    /// <param name="State">What the standard makes of them.</param>
    /// <param name="Units">What was held.</param>
    /// <param name="Claims">The claims that give them.</param>
    internal readonly record struct Level(LocalDate Day, ProofState State, Bounds Units, ImmutableArray<RecordedClaim> Claims);

    /// <summary>The figures that count for a stock, by their days.</summary>
    internal static ImmutableArray<Level> Told(Setting setting, World world, Stipulation stipulation) => Levels(setting, world.Runs, world.Credits, stipulation);

    internal static Assessment Assess(Setting setting, World world, Stipulation stipulation)
    {
        var levels = Levels(setting, world.Runs, world.Credits, stipulation);
        var force = Forces.Of(setting, world, stipulation, isFull: false);
        var last = levels.LastOrDefault(l => l.State == ProofState.Established);
        var isTold = last != default;
        var out_ = isTold && IsOutside(stipulation, last.Units) == Truth.Yes;
        var wasOut = levels.Any(l => l.State == ProofState.Established && IsOutside(stipulation, l.Units) == Truth.Yes);
        var word = !isTold ? PerformanceWord.None : out_ ? stipulation.Act.Amount!.Sense == AmountSense.AtMost ? PerformanceWord.Excess : PerformanceWord.Partial : PerformanceWord.Full;
        var bounds = isTold ? last.Units : new Bounds(0, null, levels.IsEmpty ? null : levels.Max(l => l.Units.High));
        var progress = new Progress(bounds, stipulation.Act.Amount?.Number, word, isTold);
        var since = SinceOf(stipulation, levels, out_);
        return new Assessment
        {
            Force = force,
            Progress = progress,
            Punctuality = out_ ? new Punctuality(Timeliness.Overdue, null, since) : new Punctuality(Timeliness.NotDue, null, wasOut ? since : null),
            Certainty = CertaintyOf(setting, stipulation, levels, isTold, last),
            Headline = HeadlineOf(force, isTold, out_, wasOut),
            Instalments = [.. levels.Select(l => Show(setting, stipulation, l))],
        };
    }

    /// <summary>When the figures show the stock beyond what the clause allows: from one that is until one that is not.</summary>
    internal static Spells Exceeded(Setting setting, PhaseRuns runs, CreditBook credits, Stipulation stipulation)
    {
        ImmutableArray<Stretch> certain = [], possible = [];
        var levels = Levels(setting, runs, credits, stipulation);
        for (var i = 0; i < levels.Length; i++)
        {
            var stretch = new Stretch(levels[i].Day.AtMidnight(), i + 1 < levels.Length ? levels[i + 1].Day.AtMidnight() : null);
            var outside = IsOutside(stipulation, levels[i].Units);
            if (outside == Truth.Yes && levels[i].State == ProofState.Established)
                certain = certain.Or([stretch]);
            if (outside != Truth.No)
                possible = possible.Or([stretch]);
        }
        return new Spells(certain, possible.Or(certain));
    }

    private static ImmutableArray<Level> Levels(Setting setting, PhaseRuns runs, CreditBook credits, Stipulation stipulation)
    {
        if (stipulation.Phase is not null && runs[stipulation.Phase] is null or { HasStarted: false } || !setting.Rules.Has(Rule.D5Stocks))
            return [];
        var window = credits.Dates.WindowOf(stipulation);
        var from = window.From?.Earliest ?? runs[stipulation.Phase]?.Start?.Earliest.Date.AtMidnight() ?? setting.Agreement.InForce.Date.AtMidnight();
        var to = window.Until?.Latest ?? runs[stipulation.Phase]?.End?.Latest;
        var binding = runs.Bindings[stipulation.Id];
        var stakes = setting.StakesOf(stipulation.Debtors, stipulation.Creditors, stipulation.VerifiedBy);
        var path = setting.Matcher.Resolver.Things.PathOf(stipulation.Act.Thing!);
        var claims = setting.FactsOf([Acts.Hold], stipulation.Act.Thing!.Thing).Where(c => c.Claim.Quantity?.Base == QuantityBase.Stock && c.Thing is { } thing
            && thing.Thing == stipulation.Act.Thing!.Thing && Matcher.IsPrefix(thing.Kinds, path) && Matcher.IsPrefix(path, thing.Kinds) && stipulation.Debtors.Any(c.HasActor));
        var levels = new List<Level>();
        foreach (var day in claims.GroupBy(c => c.AsOf).OrderBy(g => g.Key))
        {
            var moment = day.Key.PlusDays(1).AtMidnight().PlusTicks(-1);
            if (moment < from || moment >= to || day.Key > setting.Today || !binding.BindsAt(moment))
                continue;
            var (state, units) = Weighing.Weigh(
                setting.Standard, stakes, [.. day.Where(c => !c.IsDenied).Select(c => c.Recorded)], [.. day.Where(c => c.IsDenied).Select(c => c.Recorded)]);
            levels.Add(new Level(day.Key, state, units, [.. day.Select(c => c.Recorded)]));
        }
        return [.. levels];
    }

    /// <summary>Of a cap the most held decides that it is kept, the least that it is not; of a floor the other way round.</summary>
    private static Truth IsOutside(Stipulation stipulation, Bounds held)
    {
        if (stipulation.Act.Amount is not { Number: { } number } amount)
            return Truth.Unknown;
        if (amount.Sense == AmountSense.AtMost)
            return held.Low > number ? Truth.Yes : held.High <= number ? Truth.No : Truth.Unknown;
        return held.High < number ? Truth.Yes : held.Low >= number ? Truth.No : Truth.Unknown;
    }

    private static LocalDate? SinceOf(Stipulation stipulation, ImmutableArray<Level> levels, bool isOut)
    {
        LocalDate? since = null;
        var before = false;
        foreach (var level in levels)
        {
            if (level.State != ProofState.Established)
                continue;
            var now = IsOutside(stipulation, level.Units) == Truth.Yes;
            if (now != before)
                since = level.Day;
            before = now;
        }
        return before == isOut ? since : null;
    }

    private static Certainty CertaintyOf(Setting setting, Stipulation stipulation, ImmutableArray<Level> levels, bool isTold, Level last) =>
        !setting.Rules.Has(Rule.K1Certainty) ? Certainty.Certain
        : levels.IsEmpty ? Certainty.Unreported
        : levels.Any(l => l.State == ProofState.Disputed) ? Certainty.Disputed
        : !isTold ? Certainty.Unverified
        : IsOutside(stipulation, last.Units) == Truth.Unknown ? Certainty.Imprecise
        : Certainty.Certain;

    private static Headline HeadlineOf(Force force, bool isTold, bool isOut, bool wasOut) =>
        force switch
        {
            Force.Pending => Headline.Waiting,
            Force.Suspended => Headline.Suspended,
            Force.Discharged => Headline.Discharged,
            _ => isOut ? Headline.NotKept : wasOut ? Headline.PartlyKept : force == Force.Lapsed ? Headline.Lapsed : isTold ? Headline.Kept : Headline.NoReport,
        };

    private static InstalmentStanding Show(Setting setting, Stipulation stipulation, Level level)
    {
        var timeliness = level.State != ProofState.Established ? Timeliness.Unknown : IsOutside(stipulation, level.Units) switch
        {
            Truth.Yes => Timeliness.Overdue,
            Truth.No => Timeliness.DoneOnTime,
            _ => Timeliness.Unknown,
        };
        var held = $"{Words.Range(level.Units.Low, level.Units.High)} {Words.Noun(stipulation.Act.Thing!)} held on {Words.Day(level.Day)}";
        return new InstalmentStanding(held, TimeRange.Day(level.Day), stipulation.Act.Amount?.Number ?? 0, level.Units.Low, level.Units.High ?? level.Units.Low, timeliness);
    }
}
