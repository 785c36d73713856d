using NodaTime;
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
        var binding = world.Runs.Bindings[stipulation.Id];
        if (setting.IsReplaced(stipulation) || binding.Waived is not null)
            return Force.Discharged;
        var continues = Shapes.IsContinuing(stipulation);
        if (isFull && !continues && setting.Rules.Has(Rule.F2Discharge))
            return Force.Discharged;
        if (binding.IsReadAway)
            return Force.Lapsed;
        if (!setting.Rules.Has(Rule.F1Force))
            return Force.InForce;
        var run = world.Runs[stipulation.Phase];
        if (stipulation.Phase is not null && run is null or { HasStarted: false })
            return Force.Pending;
        if (setting.Agreement.InForce.Start >= setting.Until)
            return Force.Pending;
        if (!binding.IsMet)
            return binding.Condition is { Truth: Truth.Unknown } ? Force.Disputed : Force.Pending;
        var waits = IsAwaited(setting, world, stipulation);
        if (binding.Ended is { } ended)
            return continues || waits || DueAfter(world, stipulation, ended) ? Force.Lapsed : Force.InForce;
        if (binding.Suspended.AreOnBefore(setting.Until))
            return Force.Suspended;
        var window = world.Credits.Dates.WindowOf(stipulation);
        if (!window.HasBegun(setting.Until))
            return Force.Pending;
        if (window.IsOver(setting.Until))
            return Force.Lapsed;
        return run?.State switch
        {
            PhaseState.Ended when Outlasts(setting, stipulation) => waits ? Force.Pending : Force.InForce,
            PhaseState.Ended => continues || waits ? Force.Lapsed : Force.InForce,
            PhaseState.Unknown when continues => Force.Disputed,
            _ => waits ? Force.Pending : Force.InForce,
        };
    }

    /// <summary>What the text has survive, and every clause where no rule lets what was not due lapse.</summary>
    private static bool Outlasts(Setting setting, Stipulation stipulation) =>
        (stipulation.Survives && setting.Rules.Has(Rule.F9Survival)) || !setting.Rules.Has(Rule.F4Lapse);

    /// <summary>What was not due when the agreement was ended is owed no more.</summary>
    private static bool DueAfter(World world, Stipulation stipulation, LocalDateTime ended) =>
        world.Credits.Dates.Of(world.Runs.Texts.Of(stipulation)) is not { } due || due.Earliest > ended;

    /// <summary>True while what the clause counts from has not happened.</summary>
    private static bool IsAwaited(Setting setting, World world, Stipulation stipulation)
    {
        if (stipulation.Trigger is not null || stipulation.UseOf is not null)
            return Shapes.Of(stipulation) == Shape.Counted ? world.Credits.SlotsOf(stipulation).IsEmpty : world.Credits.CallsFor(stipulation).IsEmpty && setting.Rules.Has(Rule.C4Ratios);
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
        PerformanceOf done => world.Credits.FullPerformance(done.Stipulation) is null && world.Runs.Bindings.Uses.All(u => u.Power != done.Stipulation),
        AtTime at => at.Time.Start >= setting.Until,
        _ => false,
    };
}
