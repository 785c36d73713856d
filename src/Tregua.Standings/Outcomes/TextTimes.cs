using NodaTime;
using Tregua.Agreements.Model;

namespace Tregua.Standings.Outcomes;

/// <summary>When the text's days fall in a state: minutes, 0 where that is not known yet.</summary>
internal sealed class TextTimes(Plan plan)
{
    private DateTimeZone Zone => plan.Present.Agreement.Zone;

    /// <summary>The first minute too late for a stipulation; 0 where it has none yet.</summary>
    internal int Due(Stipulation stipulation, int[] state) =>
        plan.Present.Due(stipulation) is var known and > 0 ? known : Due(stipulation, stipulation.Deadline, state);

    /// <summary>The first day on which doing it counts; 0 where any day does; <see cref="int.MaxValue"/> where that is not known yet.</summary>
    internal int NotBefore(Stipulation stipulation, int[] state) => stipulation.Deadline switch
    {
        OnDate on => Minutes.Day(on.Time.Date),
        OnDay or OnNthDayAfter => Due(stipulation, stipulation.Deadline, state) is var due and > 0 ? Minutes.Day(due - 1) : int.MaxValue,
        _ => 0,
    };

    /// <summary>True when the clause counts from something that has not happened.</summary>
    internal bool Waits(Stipulation stipulation, int[] state) => stipulation.Deadline switch
    {
        Within within => Moment(within.Anchor, stipulation, state) == 0,
        OnNthDayAfter nth => Moment(nth.Anchor, stipulation, state) == 0,
        _ => false,
    };

    /// <summary>The minute of an anchor; of an event told to the day, the midnight it begins with.</summary>
    internal int Moment(Anchor anchor, Stipulation? clause, int[] state) => anchor switch
    {
        StartOf start => Value(new Fact(FactKind.Start, start.Phase), state),
        EndOf end => LastMinute(ExpectedEnd(end.Phase, state)),
        PerformanceOf done => Math.Max(Value(new Fact(FactKind.Kept, done.Stipulation), state), Value(new Fact(FactKind.Used, done.Stipulation), state)),
        AtTime at => Minutes.Of(at.Time.Start),
        ComingIntoForce => Minutes.Of(plan.Present.Agreement.InForce.Start),
        ComingToBind => clause is null ? 0 : Value(new Fact(FactKind.Bound, clause.Id), state),
        _ => 0,
    };

    /// <summary>The first minute of a point of a window.</summary>
    internal int From(Point point, Stipulation clause, int[] state) => point switch
    {
        PointOnDay day => Value(new Fact(FactKind.Start, day.Phase), state) is var start and > 0 ? (Minutes.Day(start) + day.Day - 1) * Minutes.OfDay : 0,
        PointAt at => Moment(at.Anchor, clause, state),
        PointAfter after => Moment(after.Anchor, clause, state) is var anchor and > 0 ? After(anchor, after.Length) : 0,
        _ => throw new ArgumentOutOfRangeException(nameof(point)),
    };

    /// <summary>The first minute after a point of a window: its day is the last, of an elapsed time its minute.</summary>
    internal int Until(Point point, Stipulation clause, int[] state)
    {
        var moment = From(point, clause, state);
        return moment == 0 ? 0 : point is PointAfter { Length.Elapses: true } ? moment + 1 : EndOfDay(moment);
    }

    /// <summary>A length after a minute.</summary>
    internal int After(int moment, Span length) => length.Unit == SpanUnit.Days
        ? moment + (length.Count * Minutes.OfDay)
        : Minutes.Of(length.After(Minutes.Time(moment), Zone));

    /// <summary>The last day on which an objection to the renewal of a phase is in time.</summary>
    internal int LastObjection(int end, Renewal renewal)
    {
        var last = Minutes.Day(end - 1);
        if (renewal.Notice is not { } notice)
            return last;
        return notice.Elapses ? Minutes.Day(Minutes.Of(notice.Before(Minutes.Time(end), Zone))) : Minutes.Day(notice.Before(Minutes.Date(last).AtMidnight(), Zone).Date);
    }

    internal int Value(Fact fact, int[] state)
    {
        var place = plan.PlaceOf(fact);
        return place < 0 ? 0 : state[place];
    }

    /// <summary>The end once it has come; before, the end by length of a phase that nothing goes on after.</summary>
    private int ExpectedEnd(string phase, int[] state) => Value(new Fact(FactKind.Over, phase), state) is var over and > 0 ? over
        : plan.Present.Phases[phase].Meaning == ReadingMeaning.Ends ? Value(new Fact(FactKind.End, phase), state)
        : 0;

    /// <summary>What ends with a day has that day as its end, not the midnight after.</summary>
    private static int LastMinute(int end) => end > 0 && end % Minutes.OfDay == 0 ? end - 1 : end;

    private int Due(Stipulation clause, Deadline? deadline, int[] state) => deadline switch
    {
        ByDate by => EndOf(by.Time),
        OnDate on => EndOf(on.Time),
        ByDay by => EndOfDay(by.Day, by.Phase, state),
        OnDay on => EndOfDay(on.Day, on.Phase, state),
        ByEndOf by => Value(new Fact(FactKind.End, by.Phase), state),
        Within within => Moment(within.Anchor, clause, state) is var anchor and > 0 ? EndAfter(anchor, within.Length, within.Anchor) : 0,
        AtLeastBefore before => Moment(before.Anchor, clause, state) is var anchor and > 0 ? EndBefore(anchor, before.Length) : 0,
        OnNthDayAfter nth => Moment(nth.Anchor, clause, state) is var anchor and > 0 ? (Minutes.Day(anchor) + nth.Day + 1) * Minutes.OfDay : 0,
        _ => 0,
    };

    private static int EndOf(PactTime time) => time.Time is null ? EndOfDay(Minutes.Of(time.Date)) : Minutes.Of(time.Start) + 1;

    private static int EndOfDay(int moment) => (Minutes.Day(moment) + 1) * Minutes.OfDay;

    private int EndOfDay(int day, string phase, int[] state) =>
        Value(new Fact(FactKind.Start, phase), state) is var start and > 0 ? (Minutes.Day(start) + day) * Minutes.OfDay : 0;

    /// <summary>Hours after what is known to the day run from that day's last minute: it is too late for certain only then.</summary>
    private int EndAfter(int anchor, Span length, Anchor what) => length.Elapses
        ? After(what is PerformanceOf or ComingToBind && anchor % Minutes.OfDay == 0 ? anchor + Minutes.OfDay - 1 : anchor, length) + 1
        : EndOfDay(After(Minutes.Day(anchor) * Minutes.OfDay, length));

    private int EndBefore(int anchor, Span length)
    {
        var time = length.Elapses ? Minutes.Time(anchor) : Minutes.Date(Minutes.Day(anchor)).AtMidnight();
        var before = Minutes.Of(length.Before(time, Zone));
        return length.Elapses ? before + 1 : EndOfDay(before);
    }
}
