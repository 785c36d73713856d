namespace Tregua.Agreements.Model;

/// <summary>When something is due. A closed hierarchy; the due day itself is always still in time.</summary>
public abstract record Deadline
{
    private protected Deadline()
    {
    }
}

/// <summary><c>by 2025-02-03</c>, <c>by 2025-02-03T16:00</c>: done on that date (or by that time) is in time.</summary>
/// <param name="Time">The last day or moment in time.</param>
public sealed record ByDate(PactTime Time) : Deadline;

/// <summary><c>on 2025-02-27</c>: due that day, not before.</summary>
/// <param name="Time">The day or local time.</param>
public sealed record OnDate(PactTime Time) : Deadline;

/// <summary><c>by day 16</c>, <c>by day 16 of first</c>: day 1 is the day the phase starts.</summary>
/// <param name="Day">From 1.</param>
/// <param name="Phase">The phase's id; the clause's own phase where the text names none.</param>
public sealed record ByDay(int Day, string Phase) : Deadline;

/// <summary><c>on day 7</c>: due that day, not before.</summary>
/// <param name="Day">From 1.</param>
/// <param name="Phase">The phase's id.</param>
public sealed record OnDay(int Day, string Phase) : Deadline;

/// <summary><c>by end of first</c>: the phase's last day by its length is in time; a continuation does not move it, an extension does.</summary>
/// <param name="Phase">The phase's id.</param>
public sealed record ByEndOf(string Phase) : Deadline;

/// <summary><c>within 7 days of X</c>: the seventh day after X's day is in time; <c>within 24 hours of X</c> counts hours.</summary>
/// <param name="Length">How long.</param>
/// <param name="Anchor">After what.</param>
public sealed record Within(Span Length, Anchor Anchor) : Deadline;

/// <summary><c>on the 2nd day after X</c>: due that day, not before; the day after X's day is the first.</summary>
/// <param name="Day">From 1.</param>
/// <param name="Anchor">After what.</param>
public sealed record OnNthDayAfter(int Day, Anchor Anchor) : Deadline;

/// <summary><c>on the same day</c>: the day of the triggering event (of a <c>for each</c> clause).</summary>
public sealed record OnSameDay : Deadline;

/// <summary><c>at least 14 days before end of first</c>: the last day in time is so long before the anchor's day; of minutes and hours it counts to the minute.</summary>
/// <param name="Length">How long before.</param>
/// <param name="Anchor">Before what.</param>
public sealed record AtLeastBefore(Span Length, Anchor Anchor) : Deadline;

/// <summary><c>between 2040-08-31 and 2040-09-22</c>: a vague day; done by the first is in time, after the last is late, in between it is not known.</summary>
/// <param name="First">The earliest day meant.</param>
/// <param name="Last">The latest day meant.</param>
public sealed record ByBetween(PactTime First, PactTime Last) : Deadline;

/// <summary><c>every day</c>, <c>every 7 days</c>, <c>every 3 months</c>, <c>every calendar month</c>: due anew in each period while in force and within the clause's window.</summary>
/// <param name="Period">The period: days, months or years.</param>
/// <param name="FromDay">The phase day the first period starts on, where the window begins on a day of the clause's own phase; 1 otherwise.</param>
public sealed record Every(Span Period, int FromDay = 1) : Deadline
{
    /// <summary>A period of days.</summary>
    /// <param name="days">At least 1.</param>
    /// <param name="fromDay">The phase day the first period starts on.</param>
    public Every(int days, int fromDay = 1)
        : this(new Span(days, SpanUnit.Days), fromDay)
    {
    }

    /// <summary><c>every calendar month</c>, <c>every calendar year</c>: the periods are those of the calendar, the first and the last cut short; the period is then 1 month or 1 year.</summary>
    public bool IsCalendar { get; init; }

    /// <summary><c>every 6 months within 30 days</c>: what is due in a period is in time until so long after its end; null for until its end.</summary>
    public Span? Grace { get; init; }
}

/// <summary><c>from day 7</c>: a continuing duty that begins on that day and has no end but the phase's.</summary>
/// <param name="Day">From 1.</param>
/// <param name="Phase">The phase's id.</param>
public sealed record FromDay(int Day, string Phase) : Deadline;

/// <summary>A continuing duty over the clause's window, where that is more than <c>from day 7</c>: <c>until 2040-05-01</c>, <c>from in force until end of first</c>.</summary>
public sealed record Continuing : Deadline;

/// <summary>What a deadline counts from. A closed hierarchy.</summary>
public abstract record Anchor
{
    private protected Anchor()
    {
    }
}

/// <summary><c>start of first</c>.</summary>
/// <param name="Phase">The phase's id.</param>
public sealed record StartOf(string Phase) : Anchor;

/// <summary><c>end of first</c>.</summary>
/// <param name="Phase">The phase's id.</param>
public sealed record EndOf(string Phase) : Anchor;

/// <summary>The full performance of a stipulation, or the first use of a power, named by its id.</summary>
/// <param name="Stipulation">The stipulation's id.</param>
public sealed record PerformanceOf(string Stipulation) : Anchor;

/// <summary>A date or local time.</summary>
/// <param name="Time">The day or local time.</param>
public sealed record AtTime(PactTime Time) : Anchor;

/// <summary><c>in force</c>: the coming into force of the agreement.</summary>
public sealed record ComingIntoForce : Anchor;

/// <summary><c>each release</c> and the like: the event that triggers a <c>for each</c> clause.</summary>
public sealed record TriggerEvent : Anchor;

/// <summary><c>that</c>: the day on which a <c>when</c> or <c>otherwise</c> clause came to bind.</summary>
public sealed record ComingToBind : Anchor;
