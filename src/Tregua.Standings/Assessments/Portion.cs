using Tregua.Standings.Cells;
using Tregua.Standings.Crediting;
using Tregua.Standings.Deadlines;
using Tregua.Standings.Instalments;

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

    /// <summary>The instalment that it is.</summary>
    internal required Quota Quota { get; init; }

    /// <summary>True when claims show that it was not done by its time.</summary>
    internal required Func<DueTime, bool> IsShownMissed { get; init; }

    internal Timeliness Timeliness(Horizon until, Today at)
    {
        var (worst, best) = Quota.Courses(until);
        return worst switch
        {
            Course.InTime => Standings.Timeliness.DoneOnTime,
            Course.Late when best == Course.Late => Standings.Timeliness.DoneLate,
            Course.Open or Course.Missed when Due is { } due =>
                !due.IsPast(at) ? Standings.Timeliness.Due : IsShownMissed(due) ? Standings.Timeliness.Overdue : Standings.Timeliness.Unknown,
            _ => Standings.Timeliness.Unknown,
        };
    }

    internal InstalmentStanding Show(Horizon until, Today at)
    {
        var done = Done(until);
        return new InstalmentStanding(Label, Due?.Shown, Number, done.Low, done.High ?? Math.Max(done.Low, Number), Timeliness(until, at));
    }
}
