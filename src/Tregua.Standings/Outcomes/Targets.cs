using System.Collections.Immutable;
using Tregua.Agreements.Model;

namespace Tregua.Standings.Outcomes;

/// <summary>Which powers act upon what.</summary>
internal static class Targets
{
    /// <summary>True when the power can suspend the stipulation.</summary>
    internal static bool Suspends(Stipulation power, Stipulation stipulation) =>
        power is { Modal: Modal.Power, Act: { Verb: "suspend", Target: { } target } } && power.Id != stipulation.Id && target switch
        {
            StipulationsTarget some => some.Stipulations.Contains(stipulation.Id),
            PhaseTarget phase => phase.Phase == stipulation.Phase,
            AgreementTarget => true,
            _ => throw new ArgumentOutOfRangeException(nameof(power)),
        };

    /// <summary>The powers to terminate a phase, or the agreement (an empty id).</summary>
    internal static ImmutableArray<Stipulation> Terminating(Present present, string id)
    {
        var powers = ImmutableArray.CreateBuilder<Stipulation>();
        foreach (var power in present.Stipulations)
        {
            if (power is { Modal: Modal.Power, Act: { Verb: "terminate", Target: { } target } } && Ends(target) == id)
                powers.Add(power);
        }
        return powers.ToImmutable();
    }

    /// <summary>The phase that a power ends; empty for the agreement; null when it ends neither.</summary>
    internal static string? Ends(ActTarget? target) => target switch
    {
        PhaseTarget phase => phase.Phase,
        AgreementTarget => "",
        _ => null,
    };

    /// <summary>Powers that differ only in who has them, together: any of them does the same. What a condition names stays apart.</summary>
    internal static List<ImmutableArray<Stipulation>> Alike(Agreement agreement, ImmutableArray<Stipulation> powers)
    {
        var groups = new List<ImmutableArray<Stipulation>>();
        foreach (var power in powers)
        {
            var at = IsPlain(power) && !NamesUse(agreement, power.Id) ? groups.FindIndex(g => IsPlain(g[0]) && !NamesUse(agreement, g[0].Id) && SameTerms(g[0], power)) : -1;
            if (at < 0)
                groups.Add([power]);
            else
                groups[at] = groups[at].Add(power);
        }
        return groups;
    }

    /// <summary>What makes an <c>otherwise</c> clause bind: that the clause above it is overdue, or was violated.</summary>
    internal static Condition Breach(Present present, string above) =>
        present.Stipulation(above) is { Modal: Modal.Obligation, Act.Amount: not { Sense: AmountSense.AtMost } } ? new StipulationOverdue(above) : new StipulationViolated(above);

    private static bool IsPlain(Stipulation power) => power is { When: null, While: null, OtherwiseOf: null, Window: null };

    private static bool SameTerms(Stipulation a, Stipulation b) => a.Phase == b.Phase && a.Act.Notice == b.Act.Notice && a.Survives == b.Survives && a.Deadline == b.Deadline;

    private static bool NamesUse(Agreement agreement, string power)
    {
        foreach (var phase in agreement.Phases)
        {
            if (phase.Gate is { } gate && NamesUse(gate, power))
                return true;
        }
        foreach (var stipulation in agreement.Stipulations)
        {
            if ((stipulation.When is { } when && NamesUse(when, power)) || (stipulation.While is { } only && NamesUse(only, power)) || stipulation.Deadline is Within { Anchor: PerformanceOf done } && done.Stipulation == power)
                return true;
        }
        return agreement.Outcomes.Any(o => NamesUse(o.When, power));
    }

    private static bool NamesUse(Condition condition, string power) => condition switch
    {
        PowerUsed used => used.Stipulation == power,
        SpanReached { Anchor: PerformanceOf done } => done.Stipulation == power,
        Not not => NamesUse(not.Item, power),
        AllOf all => all.Items.Any(i => NamesUse(i, power)),
        AnyOf any => any.Items.Any(i => NamesUse(i, power)),
        _ => false,
    };
}
