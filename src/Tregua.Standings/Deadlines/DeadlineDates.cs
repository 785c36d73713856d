using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Evidence.Times;
using Tregua.Standings.Derivations;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Deadlines;

/// <summary>Turns deadlines into dates. Days are local days of the agreement's zone; hours are counted in it as they elapse.</summary>
/// <param name="setting">The agreement as known.</param>
/// <param name="runs">The phases as they run.</param>
/// <param name="fullPerformance">When a stipulation was fully performed, by id; null when it was not or that is unknown.</param>
internal sealed class DeadlineDates(Setting setting, PhaseRuns runs, Func<string, TimeRange?> fullPerformance)
{
    /// <summary>When a deadline falls; null when what it counts from has not happened or has no date.</summary>
    /// <param name="deadline">The deadline.</param>
    /// <param name="trigger">The event that triggered it; null for a plain clause.</param>
    internal DueTime? Of(Deadline? deadline, TimeRange? trigger = null) => deadline switch
    {
        null or Every or Continuing or AtLeastBefore or ByBetween => null,
        ByDate by => Of(by.Time),
        OnDate on => Of(on.Time) with { NotBefore = on.Time.Date },
        ByDay by => DayOf(by.Day, by.Phase),
        OnDay on => DayOf(on.Day, on.Phase) is { } due ? due with { NotBefore = due.EarliestDay } : null,
        ByEndOf by => EndOfLength(by.Phase) is { } end ? new DueTime(end.Earliest, end.Latest) : null,
        Within { Length.Elapses: true } within => Anchored(within.Anchor, trigger) is { } range ? Elapsed(range, within.Length) : null,
        Within within => Anchored(within.Anchor, trigger) is { } range && Moment.DayOf(range) is { } day ? DueTime.DaysAfter(Known(day).Plus(t => within.Length.After(t, setting.Agreement.Zone)), setting.Rules.Has(Rule.T2ThreeForms) ? 0 : -1) : null,
        OnNthDayAfter nth => Anchored(nth.Anchor, trigger) is { } range && DaysAfter(range, nth.Day) is { } due ? due with { NotBefore = due.EarliestDay } : null,
        OnSameDay => trigger is { } range ? DaysAfter(range, 0) : null,
        FromDay from => DayOf(from.Day, from.Phase),
        _ => throw new ArgumentOutOfRangeException(nameof(deadline)),
    };

    private static DueTime Of(PactTime time) => time.Time is null ? DueTime.OnDay(time.Date) : DueTime.AtMinute(time.Start);

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
        var last = anchor.IsWholeDays ? end.PlusMinutes(-1) : end == start.PlusMinutes(1) ? start : end.PlusMinutes(-1);
        return new DueTime(Elapse(start, length).PlusMinutes(1), Elapse(last, length).PlusMinutes(1));
    }

    private LocalDateTime Elapse(LocalDateTime from, Span length) => length.After(from, setting.Rules.Has(Rule.T3Hours) ? setting.Agreement.Zone : DateTimeZone.Utc);

    private TimeRange? Anchored(Anchor anchor, TimeRange? trigger) => anchor switch
    {
        StartOf start => runs[start.Phase]?.Start is { } moment ? AsRange(moment) : null,
        EndOf end => runs[end.Phase]?.ExpectedEnd is { } moment ? AsRange(moment.Plus(LastMinute)) : null,
        PerformanceOf done => fullPerformance(done.Stipulation),
        AtTime at => at.Time.Time is null ? TimeRange.Day(at.Time.Date) : TimeRange.Minute(at.Time.Start),
        ComingIntoForce => AsRange(Moment.At(setting.Agreement.InForce.Start)),
        TriggerEvent => trigger,
        ComingToBind => null,
        _ => throw new ArgumentOutOfRangeException(nameof(anchor)),
    };

    /// <summary>A phase that ends with a day has that day as its end, not the midnight after.</summary>
    private static LocalDateTime LastMinute(LocalDateTime end) => end.TimeOfDay == LocalTime.Midnight ? end.PlusMinutes(-1) : end;

    private static TimeRange AsRange(Moment moment) => new(moment.Earliest, moment.Latest.PlusMinutes(1));
}
