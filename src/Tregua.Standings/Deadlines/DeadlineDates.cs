using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Evidence.Times;
using Tregua.Standings.Cells;
using Tregua.Standings.Derivations;
using Tregua.Standings.Instalments;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Deadlines;

/// <summary>Turns deadlines into dates. Days are local days of the agreement's zone; hours are counted in it as they elapse.</summary>
/// <param name="setting">The agreement as known.</param>
/// <param name="runs">The phases as they run.</param>
/// <param name="fullPerformance">When a stipulation was fully performed, by id; null when it was not or that is unknown.</param>
internal sealed class DeadlineDates(Setting setting, PhaseRuns runs, Func<string, TimeRange?> fullPerformance)
{
    /// <summary>Periods beyond this many are not listed.</summary>
    private const int MostPeriods = 40_000;

    private const int DaysOfMonth = 30;
    private const int DaysOfYear = 365;

    /// <summary>When a stipulation is due: by its deadline, its own extensions, and not while it is set aside.</summary>
    /// <param name="stipulation">The stipulation.</param>
    /// <param name="trigger">The event that triggered it; null for a plain clause.</param>
    internal DueTime? Of(Stipulation stipulation, TimeRange? trigger = null)
    {
        var binding = runs.Bindings[stipulation.Id];
        var since = binding.Since is { } moment ? AsDay(moment) : (TimeRange?)null;
        if (Of(stipulation.Deadline, trigger ?? since) is not { } due)
            return null;
        foreach (var extension in setting.Agreement.Extensions)
        {
            if (extension.Stipulation != stipulation.Id || !setting.Knows(extension.Agreed, extension.Published) || !setting.Rules.Has(Rule.T10Extensions))
                continue;
            due = extension.Until is { } last ? Of(last) : extension.Length is { } more ? new DueTime(Longer(due.Earliest, more), Longer(due.Latest, more)) : due;
        }
        // What falls due while a power of the text has it set aside is due on the day it is taken up again.
        foreach (var stretch in setting.Rules.Has(Rule.F7Resumption) ? binding.Suspended : [])
        {
            if (due.Latest > stretch.From && stretch.To is { } to && due.Latest <= to)
                due = DueTime.OnDay(to.Date);
        }
        return due;
    }

    /// <summary>When a deadline falls; null when what it counts from has not happened or has no date.</summary>
    /// <param name="deadline">The deadline.</param>
    /// <param name="trigger">The event that triggered it, or the day from which it binds; null for a plain clause.</param>
    internal DueTime? Of(Deadline? deadline, TimeRange? trigger = null) => deadline switch
    {
        null or Every or Continuing => null,
        ByBetween vague => new DueTime(Of(vague.First).Earliest, Of(vague.Last).Latest),
        ByDate by => Of(by.Time),
        OnDate on => Of(on.Time) with { NotBefore = on.Time.Date },
        ByDay by => DayOf(by.Day, by.Phase),
        OnDay on => DayOf(on.Day, on.Phase) is { } due ? due with { NotBefore = due.EarliestDay } : null,
        ByEndOf by => EndOfLength(by.Phase) is { } end ? new DueTime(end.Earliest, end.Latest) : null,
        Within { Length.Elapses: true } within => Anchored(within.Anchor, trigger) is { } range ? Elapsed(range, within.Length) : null,
        Within within => Anchored(within.Anchor, trigger) is { } range && Moment.DayOf(range) is { } day ? DueTime.DaysAfter(Known(day).Plus(t => Longer(t, within.Length)), setting.Rules.Has(Rule.T2ThreeForms) ? 0 : -1) : null,
        AtLeastBefore before => setting.Rules.Has(Rule.T8BeforeAnEvent) ? Before(before, trigger) : Anchored(before.Anchor, trigger) is { Start: { } start, End: { } end } ? new DueTime(start, end) : null,
        OnNthDayAfter nth => Anchored(nth.Anchor, trigger) is { } range && DaysAfter(range, nth.Day) is { } due ? due with { NotBefore = due.EarliestDay } : null,
        OnSameDay => trigger is { } range ? DaysAfter(range, 0) : null,
        FromDay from => DayOf(from.Day, from.Phase),
        _ => throw new ArgumentOutOfRangeException(nameof(deadline)),
    };

    /// <summary>The moment so long after an anchor; null while that has not come.</summary>
    internal Moment? After(Span length, Anchor anchor)
    {
        if (Anchored(anchor, null) is not { } range)
            return null;
        if (length.Elapses)
            return Elapsed(range, length) is { } due ? new Moment(due.Earliest.PlusMinutes(-1), due.Latest.PlusMinutes(-1)) : null;
        return Moment.DayOf(range)?.Plus(t => Longer(t, length));
    }

    /// <summary>The stretch of time over which a running clause binds; an end that is not known is open.</summary>
    internal ClauseWindow WindowOf(Stipulation stipulation)
    {
        if (stipulation.Window is not { } window || !setting.Rules.Has(Rule.T9Windows))
            return ClauseWindow.Open;
        var since = runs.Bindings[stipulation.Id].Since is { } moment ? AsDay(moment) : (TimeRange?)null;
        var from = window.From is { } point ? Begins(point, since) : null;
        var until = window.Until is { } last ? Ends(last, since) : null;
        return new ClauseWindow(from, until, window.From is not null && from is null);
    }

    /// <summary>The periods of a clause that have begun before a moment, within its window, its phase and the time for which it binds.</summary>
    internal ImmutableArray<DutyPeriod> PeriodsOf(Stipulation stipulation, Every every, Horizon before)
    {
        var run = runs[stipulation.Phase];
        var window = WindowOf(stipulation);
        if (window.IsAwaited || (stipulation.Phase is not null && run is null or { HasStarted: false }))
            return [];
        var phaseStart = run?.Start?.Latest ?? setting.AmendmentOf(stipulation)?.Agreed.Start ?? setting.Agreement.InForce.Start;
        var binding = runs.Bindings[stipulation.Id];
        if (!binding.IsMet)
            return [];
        var first = binding.Since is { } since && since.Latest > phaseStart ? since.Latest : phaseStart;
        first = window.From is { } opened && setting.Rules.Has(Rule.T9Windows) ? opened.Latest : first.Date.PlusDays(every.FromDay - 1).AtMidnight();
        var end = Sooner(Sooner(stipulation.Survives ? null : run?.End?.Earliest, window.Until?.Earliest), Sooner(binding.Ended, binding.Waived));
        var periods = ImmutableArray.CreateBuilder<DutyPeriod>();
        foreach (var period in DutyPeriod.Since(every, first, setting.Agreement.Zone))
        {
            if (!(period.From < before) || end <= period.From || periods.Count == MostPeriods)
                break;
            if (!binding.Suspended.Has(period.From))
                periods.Add(end is { } last && last < period.Until && every.IsCalendar ? period with { Until = last } : period);
        }
        return periods.ToImmutable();
    }

    private static LocalDateTime? Sooner(LocalDateTime? a, LocalDateTime? b) => a is { } x ? b is { } y ? LocalDateTime.Min(x, y) : x : b;

    private Moment? Begins(Point point, TimeRange? since) => point switch
    {
        PointOnDay day => runs[day.Phase]?.Start is { } start ? start.Plus(t => t.Date.PlusDays(day.Day - 1).AtMidnight()) : null,
        PointAt at => Anchored(at.Anchor, since) is { Start: { } first, End: { } end } range ? IsDay(range, at.Anchor) ? new Moment(first.Date.AtMidnight(), end.PlusTicks(-1).Date.AtMidnight()) : new Moment(first, end.PlusMinutes(-1)) : null,
        PointAfter after => After(after.Length, after.Anchor),
        _ => throw new ArgumentOutOfRangeException(nameof(point)),
    };

    /// <summary>The first moment after the window: the day named is in it.</summary>
    private Moment? Ends(Point point, TimeRange? since) => point switch
    {
        PointOnDay day => runs[day.Phase]?.Start is { } start ? start.Plus(t => t.Date.PlusDays(day.Day).AtMidnight()) : null,
        PointAt { Anchor: EndOf end } => runs[end.Phase]?.ExpectedEnd,
        PointAt at => Anchored(at.Anchor, since) is { Start: { } first, End: { } end } range
            ? IsDay(range, at.Anchor) ? new Moment(first.Date.PlusDays(1).AtMidnight(), end.PlusTicks(-1).Date.PlusDays(1).AtMidnight()) : new Moment(first.PlusMinutes(1), end)
            : null,
        PointAfter { Length.Elapses: true } after => After(after.Length, after.Anchor)?.Plus(t => t.PlusMinutes(1)),
        PointAfter after => After(after.Length, after.Anchor)?.Plus(t => t.Date.PlusDays(1).AtMidnight()),
        _ => throw new ArgumentOutOfRangeException(nameof(point)),
    };

    private static bool IsDay(TimeRange range, Anchor anchor) => range.IsWholeDays || anchor is not AtTime;

    private static DueTime Of(PactTime time) => DueTime.Of(time);

    private DueTime? DayOf(int day, string phase) =>
        runs[phase]?.Start is { } start ? DueTime.DaysAfter(start, setting.Rules.Has(Rule.T1Days) ? day - 1 : day) : null;

    /// <summary>The end by length, which a continuation does not move.</summary>
    private Moment? EndOfLength(string phase) => setting.Rules.Has(Rule.T4Ends) ? runs[phase]?.LengthEnd : runs[phase]?.ExpectedEnd;

    private Moment Known(Moment moment) => setting.Rules.Has(Rule.T5UncertainAnchors) ? moment : Moment.At(moment.Earliest);

    private DueTime? DaysAfter(TimeRange anchor, int days) =>
        Moment.DayOf(anchor) is { } moment ? DueTime.DaysAfter(Known(moment), days) : null;

    private DueTime? Elapsed(TimeRange anchor, Span length)
    {
        if (anchor.Start is not { } start || anchor.End is not { } end)
            return null;
        var scale = Timescale.Of(setting.Rules.Has(Rule.T3Hours) ? setting.Agreement : setting.Agreement with { Zone = DateTimeZone.Utc });
        var (earliest, latest) = scale.DueAfter(length, scale.Of(start), scale.Of(end));
        return new DueTime(scale.At(earliest), scale.At(latest));
    }

    /// <summary>The last day, or minute, that lies so long before an event.</summary>
    private DueTime? Before(AtLeastBefore before, TimeRange? trigger)
    {
        var anchor = before.Anchor is EndOf end ? EndBefore(end, before.Length) : Anchored(before.Anchor, trigger);
        if (anchor is not { Start: { } start, End: { } last })
            return null;
        if (!before.Length.Elapses)
            return new DueTime(Shorter(start.Date.AtMidnight(), before.Length).PlusDays(1), Shorter(last.PlusTicks(-1).Date.AtMidnight(), before.Length).PlusDays(1));
        return new DueTime(Shorter(start, before.Length).PlusMinutes(1), Shorter(last.PlusMinutes(-1), before.Length).PlusMinutes(1));
    }

    /// <summary>The end of a phase as it stood then: what is agreed later does not move what was to be done before it.</summary>
    private TimeRange? EndBefore(EndOf end, Span length)
    {
        if (runs[end.Phase] is not { LengthEnd: { } known, Start: { } start } run)
            return null;
        var plain = run.Phase.Length is { } own ? start.Plus(t => own.After(t, setting.Agreement.Zone)) : known;
        foreach (var extension in setting.Agreement.Extensions)
        {
            if (extension.Phase == end.Phase && setting.Knows(extension.Agreed, extension.Published) && extension.Agreed.Start < Shorter(plain.Earliest, length))
                return AsRange(known.Plus(LastMinute));
        }
        return AsRange((run.Renewed is null ? plain : known).Plus(LastMinute));
    }

    private LocalDateTime Longer(LocalDateTime from, Span length) => Uncalendared(length).After(from, setting.Rules.Has(Rule.T3Hours) ? setting.Agreement.Zone : DateTimeZone.Utc);

    private LocalDateTime Shorter(LocalDateTime from, Span length) => Uncalendared(length).Before(from, setting.Agreement.Zone);

    private Span Uncalendared(Span length) => setting.Rules.Has(Rule.T7Calendar) ? length : length.Unit switch
    {
        SpanUnit.Months => new Span(length.Count * DaysOfMonth, SpanUnit.Days),
        SpanUnit.Years => new Span(length.Count * DaysOfYear, SpanUnit.Days),
        _ => length,
    };

    private TimeRange? Anchored(Anchor anchor, TimeRange? trigger) => anchor switch
    {
        StartOf start => runs[start.Phase]?.Start is { } moment ? AsRange(moment) : null,
        EndOf end => runs[end.Phase]?.ExpectedEnd is { } moment ? AsRange(moment.Plus(LastMinute)) : null,
        PerformanceOf done => runs.Bindings.Uses.FirstOrDefault(u => u.Power == done.Stipulation) is { } use ? TimeRange.Day(use.Used) : fullPerformance(done.Stipulation),
        AtTime at => at.Time.Time is null ? TimeRange.Day(at.Time.Date) : TimeRange.Minute(at.Time.Start),
        ComingIntoForce => AsRange(Moment.At(setting.Agreement.InForce.Start)),
        TriggerEvent or ComingToBind => trigger,
        _ => throw new ArgumentOutOfRangeException(nameof(anchor)),
    };

    /// <summary>A phase that ends with a day has that day as its end, not the midnight after.</summary>
    private static LocalDateTime LastMinute(LocalDateTime end) => end.TimeOfDay == LocalTime.Midnight ? end.PlusMinutes(-1) : end;

    private static TimeRange AsRange(Moment moment) => new(moment.Earliest, moment.Latest.PlusMinutes(1));

    private static TimeRange AsDay(Moment moment) => TimeRange.Days(moment.Earliest.Date, moment.Latest.Date);
}
