using System.Collections.Immutable;
using Tregua.Agreements.Model;
using Tregua.Evidence.Proof;
using Tregua.Evidence.Times;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Crediting;

/// <summary>One use of a power.</summary>
/// <param name="When">When it was used.</param>
/// <param name="IsSure">True when that is established.</param>
internal readonly record struct Use(TimeRange When, bool IsSure);

/// <summary>Finds the uses of a power, whatever it is a power to do. What a reading takes away nobody can use.</summary>
internal static class Uses
{
    /// <summary>The uses by the day asked about, oldest first.</summary>
    internal static ImmutableArray<Use> Of(Setting setting, PhaseRuns runs, string id)
    {
        if (setting.Stipulations.FirstOrDefault(s => s.Id == id) is not { } power || runs.Bindings[id].IsReadAway)
            return [];
        if (power.Act.Target is not null)
            return [.. runs.Bindings.Uses.Where(u => u.Power == id).Select(u => new Use(TimeRange.Day(u.Used), true))];
        return [.. Events(setting, power)
            .Where(e => e.State != ProofState.Refuted && e.Event.PartOf is null && e.CanLieIn(null, setting.Until))
            .OrderBy(e => e.When.Start).ThenBy(e => e.When.End)
            .Select(e => new Use(e.When, e.IsEstablished && e.LiesIn(null, setting.Until)))];
    }

    /// <summary>What tells of the use of a power that is not over the agreement itself.</summary>
    internal static ImmutableArray<EventAccount> Events(Setting setting, Stipulation power) =>
        power.Act.Thing is null || power.Act.Quoted is not null || power.Act.Object is not null ? setting.DeedOf(power).Events : setting.Tallies.For(power).Events;
}
