using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Standings.Cells;
using Tregua.Standings.Crediting;
using Tregua.Standings.Derivations;
using Tregua.Standings.Exchanges;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Assessments;

/// <summary>Assesses obligations under one way the phases run.</summary>
internal sealed class Assessor
{
    private readonly Setting _setting;
    private readonly World _world;
    private readonly Stipulation _stipulation;
    private readonly Shape _shape;
    private readonly Withholding? _withheld;
    private readonly Portions _portions;

    private Assessor(Setting setting, World world, Stipulation stipulation)
    {
        _setting = setting;
        _world = world;
        _stipulation = stipulation;
        _shape = Shapes.Of(stipulation);
        _withheld = Withholding.Of(setting, world, stipulation, DoneBy);
        _portions = new Portions(setting, world, stipulation, _withheld);
    }

    private Today At => _setting.Today;

    internal static Assessment Assess(Setting setting, World world, Stipulation stipulation)
    {
        stipulation = world.Runs.Texts.Of(stipulation);
        var assessor = new Assessor(setting, world, stipulation);
        return assessor._shape switch
        {
            Shape.Ban => Bans.Assess(setting, world, stipulation),
            Shape.Power => Powers.Assess(setting, world, stipulation),
            Shape.Stock => Stocks.Assess(setting, world, stipulation),
            Shape.Periodic when stipulation.Act.Amount?.Sense == AmountSense.AtMost && setting.Rules.Has(Rule.C9AllAndCaps) => assessor.Capped((Every)stipulation.Deadline!),
            Shape.Periodic => assessor.Periodic((Every)stipulation.Deadline!),
            Shape.Counted => assessor.Plain(),
            Shape.Deed when stipulation.Deadline is Every every => assessor.Periodic(every),
            Shape.Deed when (stipulation.Trigger is not null || stipulation.UseOf is not null) && setting.Rules.Has(Rule.C4Ratios) => assessor.Answered(),
            Shape.Deed => assessor.Plain(),
            _ => throw new ArgumentOutOfRangeException(nameof(stipulation)),
        };
    }

    private Bounds DoneBy(Horizon until) => _shape switch
    {
        Shape.Counted or Shape.Deed => _world.Credits.Done(_stipulation, until),
        Shape.Periodic => _setting.Tallies.For(_stipulation).Done(_setting.Matcher.Resolver.Things.PathOf(_stipulation.Act.Thing!), null, until),
        _ => Bounds.Nothing,
    };

    private Assessment Plain()
    {
        var progress = ProgressOf(DoneBy(_setting.Until), _world.Credits.Required(_stipulation));
        var milestones = _portions.Milestones();
        var ratio = (_stipulation.Trigger is not null || _stipulation.UseOf is not null) && _shape == Shape.Counted;
        var instalments = ratio ? _portions.Instalments() : [];
        var punctuality = ratio ? Paid(instalments, progress) : OnTheWay(milestones, _portions.Whole(), progress);
        var whole = WithReportedDue(punctuality, progress);
        var shares = _portions.Shares(1, whole);
        // What has shares is done in full when each of them is.
        if (progress.IsFull && shares.Any(m => m.Low < m.Required))
            (progress, whole) = (progress with { Word = PerformanceWord.Partial }, whole with { Timeliness = Timeliness.Unknown, DaysLate = null });
        var concluded = Conclude(progress, whole, milestones, instalments);
        return shares.IsEmpty ? concluded : concluded with { Milestones = concluded.Milestones.AddRange(shares) };
    }

    /// <summary>What is not counted and called for each time something happens stands on each time.</summary>
    private Assessment Answered()
    {
        var answers = _portions.Answers();
        var done = Sum(answers);
        var isCalled = !answers.IsEmpty;
        var word = done.Low == 0 ? PerformanceWord.None : done.Low == answers.Length ? PerformanceWord.Full : PerformanceWord.Partial;
        var established = done.Low > 0;
        decimal? required = answers.Length > 1 ? answers.Length : null;
        var progress = new Progress(established ? done : new Bounds(0, null, isCalled ? answers.Length : 0), required, word, established);
        return Conclude(progress, WithReportedDue(Paid(answers, progress), progress), [], answers.Length > 1 ? answers : []);
    }

    /// <summary>A duty of every period stands on its periods.</summary>
    private Assessment Periodic(Every every)
    {
        var periods = _portions.Periods(every);
        var number = _shape == Shape.Deed ? 1 : _stipulation.Act.Amount?.Number ?? 0;
        var over = periods.Where(p => p.IsOver).Select(p => p.Portion).ToImmutableArray();
        var count = Count(over, number);
        var required = number * over.Length;
        var done = _shape == Shape.Deed ? Sum(periods.Select(p => p.Portion)) : DoneBy(_setting.Until);
        var established = _shape == Shape.Deed ? done.Low > 0 : _setting.Tallies.For(_stipulation).IsEstablished([], null, _setting.Until);
        var credited = over.Sum(p => Math.Min(p.Done(_setting.Until).Low, number));
        var reached = required > 0 && (credited >= required || (!over.IsEmpty && done.Low >= required));
        var word = done.Low == 0 ? PerformanceWord.None : required > 0 && credited >= required ? PerformanceWord.Full : PerformanceWord.Partial;
        var progress = new Progress(established ? done : new Bounds(0, null, required > 0 ? required : number), required > 0 ? required : null, word, established) { Periods = count };
        var punctuality = OfPeriods(periods, word);
        var shown = periods.Where(p => !p.IsOver || p.Portion.Done(_setting.Until).High != 0).Select(p => p.Portion).ToImmutableArray();
        var whole = Conclude(progress, punctuality, [], shown) with { Milestones = _portions.Shares(over.Length, punctuality) };
        // Periods of which nothing is told leave the sum open, however sure those told are.
        if (whole.Certainty == Certainty.Certain && count.Told < count.Over)
            whole = whole with { Certainty = Certainty.Imprecise };
        return over.IsEmpty ? whole : whole with { Headline = Headlines.OfPeriods(_setting.Rules, whole.Headline, punctuality.Timeliness == Timeliness.Overdue, reached && MeetsShares(whole), count, done.Low > 0) };
    }

    /// <summary>A cap in each period is kept up to its number.</summary>
    private Assessment Capped(Every every)
    {
        var cap = _stipulation.Act.Amount!.Number!.Value;
        var periods = _portions.Periods(every);
        var beyond = periods.FirstOrDefault(p => p.Portion.Done(_setting.Until).Low > cap).Portion;
        var done = DoneBy(_setting.Until);
        var word = beyond is not null ? PerformanceWord.Excess : done.Low > 0 ? PerformanceWord.Full : PerformanceWord.None;
        var told = periods.Where(p => p.Portion.Done(_setting.Until).High != 0).Select(p => p.Portion).ToImmutableArray();
        var progress = new Progress(done, null, word, done.Best is not null) { Periods = new PeriodCount(periods.Count(p => p.IsOver), told.Length, told.Count(p => !(p.Done(_setting.Until).Low > cap))) };
        var whole = Conclude(progress, new Punctuality(Timeliness.NotDue, null, beyond?.Due?.LastDay), [], []);
        return whole with
        {
            Instalments = [.. told.Select(p => CapLine(p, cap))],
            Headline = whole.Force is Force.Pending or Force.Lapsed or Force.Suspended or Force.Discharged && beyond is null ? whole.Headline
                : beyond is not null ? Headline.NotKept : done.Low > 0 ? Headline.Kept : Headline.NoReport,
        };
    }

    private InstalmentStanding CapLine(Portion period, decimal cap)
    {
        var done = period.Done(_setting.Until);
        return new InstalmentStanding(period.Label, period.Due?.Shown, cap, done.Low, done.High ?? Math.Max(done.Low, cap), done.Low > cap ? Timeliness.Overdue : done.High <= cap ? Timeliness.DoneOnTime : Timeliness.Unknown);
    }

    private Punctuality OfPeriods(ImmutableArray<(Portion Portion, bool IsOver)> periods, PerformanceWord word)
    {
        var missed = periods.FirstOrDefault(p => p.Portion.Timeliness(_setting.Until, At) == Timeliness.Overdue).Portion;
        var present = periods.LastOrDefault(p => !p.IsOver).Portion ?? periods.LastOrDefault().Portion;
        return missed is not null ? Punctuality.Of(Timeliness.Overdue, missed.Due, missed.Due?.LastDay.PlusDays(1))
            : word == PerformanceWord.Full ? Punctuality.Of(Timeliness.DoneOnTime, present?.Due)
            : periods.Any(p => p.IsOver && p.Portion.Timeliness(_setting.Until, At) == Timeliness.Unknown) ? Punctuality.Of(Timeliness.Unknown, present?.Due)
            : Punctuality.Of(present?.Due is null ? Timeliness.NotDue : Timeliness.Due, present?.Due);
    }

    private PeriodCount Count(ImmutableArray<Portion> over, decimal number)
    {
        var told = over.Where(p => p.Done(_setting.Until).High != 0).ToList();
        return new PeriodCount(over.Length, told.Count, told.Count(p => p.Done(_setting.Until).Low >= number));
    }

    private Bounds Sum(IEnumerable<Portion> portions)
    {
        var sum = new Bounds(0, 0, 0);
        foreach (var portion in portions)
        {
            var done = portion.Done(_setting.Until);
            sum = new Bounds(sum.Low + done.Low, Bounds.Add(sum.Best, done.Low), Bounds.Add(sum.High, done.High));
        }
        return sum;
    }

    private static bool MeetsShares(Assessment assessment) => assessment.Milestones.All(m => m.Low >= m.Required);

    private Assessment Conclude(Progress progress, Punctuality punctuality, ImmutableArray<Portion> milestones, ImmutableArray<Portion> instalments)
    {
        var force = Forces.Of(_setting, _world, _stipulation, progress.IsFull && progress.IsEstablished);
        if (force is Force.Pending && !progress.IsEstablished)
            punctuality = new Punctuality(punctuality.Timeliness == Timeliness.Due ? Timeliness.Due : Timeliness.NotDue, punctuality.Due);
        var certainty = Certainties.Of(_setting, _stipulation, progress, force, _world.Credits.StartOf(_stipulation));
        return new Assessment
        {
            Force = force,
            Progress = progress,
            Punctuality = punctuality,
            Certainty = certainty,
            Headline = Headlines.Of(_setting.Rules, _stipulation, force, progress, punctuality, certainty, _withheld is not null, At),
            Milestones = [.. milestones.Select(m => m.Show(_setting.Until, At))],
            Instalments = [.. instalments.Select(i => i.Show(_setting.Until, At))],
        };
    }

    /// <summary>Where nothing is established the bounds are what the text requires; a withholding that is, lowers what can have been done.</summary>
    private Progress ProgressOf(Bounds done, decimal? required)
    {
        if (_stipulation.Act.Amount?.Sense == AmountSense.AtMost)
            return new Progress(done, required, required is { } cap && done.Low > cap ? PerformanceWord.Excess : done.Low > 0 ? PerformanceWord.Full : PerformanceWord.None, done.Best is not null);
        var established = _shape == Shape.Counted
            ? done.Best is not null || done.Low > 0 || IsCreditedUnclearly() || (CreditBook.AsksForAll(_stipulation) && IsAllConfirmed())
            : done.Low > 0;
        if (!established && _setting.Rules.Has(Rule.C8NothingEstablished))
            return new Progress(new Bounds(0, null, Unperformed(done, required)), Shown(required), PerformanceWord.None, false);
        var word = CreditBook.AsksForAll(_stipulation) && IsAllConfirmed() ? PerformanceWord.Full
            : done.Low == 0 ? PerformanceWord.None
            : required is not { } number || done.Low < number ? PerformanceWord.Partial
            : done.Low == number ? PerformanceWord.Full
            : PerformanceWord.Excess;
        return new Progress(done, Shown(required), word, true);
    }

    private decimal? Shown(decimal? required) => _shape == Shape.Counted && required != 0 ? required : null;

    /// <summary>True when units are established that may be this clause's or another's.</summary>
    private bool IsCreditedUnclearly() =>
        _world.Credits.SlotsOf(_stipulation).Any(s => _setting.Tallies.For(_stipulation).IsEstablished(s.Kinds, s.From, _setting.Until))
        && _world.Credits.PoolOf(_stipulation).Slots.Length > 1;

    private decimal? Unperformed(Bounds done, decimal? required) =>
        IsAhead() ? 0 :
        required is not { } number ? _shape == Shape.Counted && required is null && _stipulation.Trigger is null ? null : done.High
        : _withheld is { IsShared: false, Units: var units } && _shape == Shape.Counted ? Math.Max(0, number - units)
        : number;

    /// <summary>True when nothing can have counted yet: what is due on a day counts from that day.</summary>
    private bool IsAhead() => _shape == Shape.Counted && _world.Credits.SlotsOf(_stipulation) is { IsEmpty: false } slots && slots.All(s => s.From >= _setting.Until);

    /// <summary><c>all</c> is full only on the creditor's or a monitor's word.</summary>
    private bool IsAllConfirmed() => _world.Credits.AllOf(_stipulation, null).Paid(_setting.Until).Low > 0;

    private Punctuality OnTheWay(ImmutableArray<Portion> milestones, Portion? whole, Progress progress)
    {
        var due = whole?.Due ?? _world.Credits.Dates.Of(_stipulation);
        if (progress.IsFull && whole is not null)
            return Done(whole);
        if (progress.IsFull)
            return Punctuality.Of(Timeliness.DoneOnTime, due);
        var portions = whole is null ? milestones : milestones.Add(whole);
        foreach (var portion in portions)
        {
            if (portion.Timeliness(_setting.Until, At) == Timeliness.Overdue)
                return Punctuality.Of(Timeliness.Overdue, portion.Due, portion.Due?.LastDay.PlusDays(1));
        }
        // A quota of which reports do not tell whether it was kept leaves the whole unknown; the day due is still the whole's.
        if (portions.FirstOrDefault(p => p.Timeliness(_setting.Until, At) == Timeliness.Unknown) is { } unknown)
            return Punctuality.Of(Timeliness.Unknown, due ?? unknown.Due, unknown.Due?.LastDay.PlusDays(1));
        return due is not { } last ? new Punctuality(Timeliness.NotDue)
            : last.IsPast(At) ? Punctuality.Of(Timeliness.Unknown, due, last.LastDay.PlusDays(1))
            : Punctuality.Of(Timeliness.Due, due, Bound());
    }

    private Punctuality Done(Portion whole)
    {
        var reached = CreditBook.AsksForAll(_stipulation) ? _world.Credits.Reached(whole.Quota, _stipulation) : _world.Credits.ReachedAt(_stipulation, whole.Number);
        var timeliness = whole.Due is null && _stipulation.Deadline is not null ? Timeliness.Unknown : whole.Timeliness(_setting.Until, At);
        if (timeliness == Timeliness.DoneOnTime && OneDay.IsMissed(_setting, _world, _stipulation))
            timeliness = Timeliness.Mismatched;
        var late = timeliness == Timeliness.DoneLate && whole.Due is { } due && reached?.LastDay is { } day ? Period.DaysBetween(due.LastDay, day) : (int?)null;
        return Punctuality.Of(timeliness, whole.Due, reached?.LastDay, late);
    }

    private Punctuality Paid(ImmutableArray<Portion> instalments, Progress progress)
    {
        if (instalments.IsEmpty)
            return new Punctuality(Timeliness.NotDue);
        Portion? Earliest(Timeliness word) => instalments.Where(i => i.Timeliness(_setting.Until, At) == word).MinBy(i => i.Due?.Latest);
        if (Earliest(Timeliness.Overdue) is { } missed)
            return Punctuality.Of(Timeliness.Overdue, missed.Due, missed.Due?.LastDay.PlusDays(1));
        if (Earliest(Timeliness.Due) is { } next)
            return Punctuality.Of(Timeliness.Due, next.Due, Bound());
        var last = instalments.MaxBy(i => i.Due?.Latest)!;
        if (!progress.IsFull || Earliest(Timeliness.Unknown) is not null)
            return Punctuality.Of(Timeliness.Unknown, last.Due, last.Due?.LastDay.PlusDays(1));
        return Punctuality.Of(Earliest(Timeliness.DoneLate) is null ? Timeliness.DoneOnTime : Timeliness.DoneLate, last.Due);
    }

    /// <summary>What is held back is overdue after the day that reports say it was due, also where the text's own date is not known.</summary>
    private Punctuality WithReportedDue(Punctuality punctuality, Progress progress)
    {
        if (_withheld?.ReportedDue?.LastDay is not { } day || day >= At || progress.IsFull || punctuality.Timeliness == Timeliness.Overdue)
            return punctuality;
        // The text's own day, where it is known and still ahead, is the one that counts.
        if (punctuality.Due?.LastDay >= At)
            return punctuality;
        return punctuality with { Timeliness = Timeliness.Overdue, Since = day.PlusDays(1) };
    }

    /// <summary>Since when it binds.</summary>
    private LocalDate? Bound() =>
        _setting.AmendmentOf(_stipulation)?.Agreed.Date ?? _world.Runs[_stipulation.Phase]?.Start?.Latest.Date ?? (_stipulation.Phase is null ? _setting.Agreement.InForce.Date : null);
}
