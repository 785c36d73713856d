using Tregua.Agreements.Model;
using Tregua.Standings.Crediting;
using Tregua.Standings.Derivations;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Assessments;

/// <summary>Whether a stipulation binds. Duties already due survive the end of their phase; what was not triggered, and continuing duties, lapse with it.</summary>
internal static class Forces
{
    internal static Force Of(Setting setting, World world, Stipulation stipulation, bool isFull)
    {
        if (setting.IsReplaced(stipulation))
            return Force.Discharged;
        var continues = Shapes.IsContinuing(stipulation);
        if (isFull && !continues)
            return Force.Discharged;
        if (!setting.Rules.Has(Rule.F1Force))
            return Force.InForce;
        var run = world.Runs[stipulation.Phase];
        if (stipulation.Phase is not null && run is null or { HasStarted: false })
            return Force.Pending;
        var waits = IsAwaited(setting, world, stipulation);
        return run?.State switch
        {
            PhaseState.Ended => continues || waits ? Force.Lapsed : Force.InForce,
            PhaseState.Unknown when continues => Force.Disputed,
            _ => waits ? Force.Pending : Force.InForce,
        };
    }

    /// <summary>True while what the clause counts from has not happened.</summary>
    private static bool IsAwaited(Setting setting, World world, Stipulation stipulation)
    {
        if (stipulation.Trigger is not null && Shapes.Of(stipulation) == Shape.Counted)
            return world.Credits.SlotsOf(stipulation).IsEmpty;
        return stipulation.Deadline switch
        {
            Within within => IsAhead(setting, world, within.Anchor),
            OnNthDayAfter nth => IsAhead(setting, world, nth.Anchor),
            FromDay from => world.Credits.Dates.Of(from) is not { } due || due.LastDay > setting.Today,
            _ => false,
        };
    }

    private static bool IsAhead(Setting setting, World world, Anchor anchor) => anchor switch
    {
        StartOf start => world.Runs[start.Phase] is not { HasStarted: true },
        EndOf end => world.Runs[end.Phase] is not { End: { } moment } || moment.Earliest > setting.Until,
        PerformanceOf done => world.Credits.FullPerformance(done.Stipulation) is null,
        AtTime at => at.Time.Start >= setting.Until,
        _ => false,
    };
}
