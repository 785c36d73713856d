using Tregua.Evidence.Times;
using Tregua.Standings.Cells;
using Tregua.Standings.Crediting;
using Tregua.Standings.Deadlines;

namespace Tregua.Standings.Assessments;

/// <summary>A number due by a time: a milestone, an instalment, or the whole.</summary>
internal sealed class Portion
{
    internal required string Label { get; init; }

    /// <summary>When; null when unknown.</summary>
    internal DueTime? Due { get; init; }

    /// <summary>How many.</summary>
    internal required decimal Number { get; init; }

    /// <summary>How many were done by a moment.</summary>
    internal required Func<Horizon, Bounds> Done { get; init; }

    /// <summary>True when claims show that it was not done by its time.</summary>
    internal required Func<DueTime, bool> IsShownMissed { get; init; }

    /// <summary>When the number was reached; null when it was not.</summary>
    internal Func<TimeRange?> Reached { get; init; } = () => null;

    internal Timeliness Timeliness(Horizon until, Today at)
    {
        var now = Done(until);
        if (Due is not { } due)
            return now.Low >= Number ? Standings.Timeliness.DoneOnTime : Standings.Timeliness.Unknown;
        if (Done(until.NotAfter(due.Earliest)).Low >= Number)
            return Standings.Timeliness.DoneOnTime;
        if (now.Low >= Number)
            return Done(due.Latest).High is { } high && high < Number ? Standings.Timeliness.DoneLate : Standings.Timeliness.Unknown;
        if (!due.IsPast(at))
            return Standings.Timeliness.Due;
        return IsShownMissed(due) ? Standings.Timeliness.Overdue : Standings.Timeliness.Unknown;
    }

    internal InstalmentStanding Show(Horizon until, Today at)
    {
        var done = Done(until);
        return new InstalmentStanding(Label, Due?.Shown, Number, done.Low, done.High ?? Math.Max(done.Low, Number), Timeliness(until, at));
    }
}
