using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Standings.Derivations;

namespace Tregua.Standings.Phases;

/// <summary>Works out how the stipulations bind: their conditions, waivers, suspensions, and the end of the agreement.</summary>
internal static class Binder
{
    internal static BindingBook Of(Setting setting, PhaseRuns runs, Conditions conditions)
    {
        var bindings = ImmutableDictionary.CreateBuilder<string, Binding>(StringComparer.Ordinal);
        foreach (var stipulation in setting.Stipulations)
        {
            var binding = new Binding { Waived = WaivedFrom(setting, stipulation), IsReadAway = runs.Texts.IsReadAway(stipulation) };
            if (SpellsOf(setting, stipulation, conditions) is { } spells)
                binding = binding with { Spells = spells, Condition = spells.OnBefore(setting.Until) };
            if (binding.Signature != Binding.Plain.Signature)
                bindings[stipulation.Id] = binding;
        }
        var uses = new PowerUses(setting, runs, id => bindings.TryGetValue(id, out var b) ? b : Binding.Plain).All();
        uses = [.. uses.Select(u => u with { HasTaken = u.Takes < setting.Until })];
        foreach (var stipulation in setting.Stipulations)
            Apply(setting, bindings, stipulation, uses);
        var all = bindings.ToImmutable();
        return new BindingBook(id => all.GetValueOrDefault(id, Binding.Plain), () => uses);
    }

    private static void Apply(Setting setting, ImmutableDictionary<string, Binding>.Builder bindings, Stipulation stipulation, ImmutableArray<PowerUse> uses)
    {
        ImmutableArray<Stretch> suspended = [];
        LocalDateTime? ended = null;
        foreach (var use in uses)
        {
            if (!use.HasTaken || use.Power == stipulation.Id || !use.Reach.Stipulations.Contains(stipulation.Id))
                continue;
            if (!use.Ends)
                suspended = suspended.Or([new Stretch(use.Takes, use.Until)]);
            else if (ended is null)
                ended = use.Takes;
        }
        if (stipulation.Survives && setting.Rules.Has(Rule.F9Survival))
            ended = null;
        if (!setting.Rules.Has(Rule.F5Suspension))
            suspended = [];
        if (suspended.IsEmpty && ended is null)
            return;
        var binding = bindings.TryGetValue(stipulation.Id, out var known) ? known : Binding.Plain;
        bindings[stipulation.Id] = binding with { Suspended = suspended, Ended = ended };
    }

    /// <summary>A waiver counts when one to whom the clause is owed gives it up.</summary>
    private static LocalDateTime? WaivedFrom(Setting setting, Stipulation stipulation)
    {
        foreach (var waiver in setting.Agreement.Waivers)
        {
            if (setting.Rules.Has(Rule.F3Waiver) && waiver.Stipulations.Contains(stipulation.Id) && waiver.By.Any(stipulation.Creditors.Contains)
                && waiver.On.Start < setting.Until && setting.Knows(waiver.On, waiver.Published))
                return waiver.On.Date.AtMidnight();
        }
        return null;
    }

    private static Spells? SpellsOf(Setting setting, Stipulation stipulation, Conditions conditions)
    {
        Spells? spells = null;
        if (stipulation.When is { } when)
            spells = Both(spells, setting.Rules.Has(Rule.W1When) ? Latched(conditions.Over(when)) : null);
        if (stipulation.While is { } only)
            spells = Both(spells, setting.Rules.Has(Rule.W2While) ? conditions.Over(only) : Latched(conditions.Over(only)));
        if (stipulation.OtherwiseOf is { } other && setting.Rules.Has(Rule.W3Otherwise))
            spells = Both(spells, Latched(conditions.Over(new StipulationOverdue(other)).Or(conditions.Over(new StipulationViolated(other)))));
        return spells;
    }

    private static Spells? Both(Spells? a, Spells? b) => a is null ? b : b is null ? a : a.And(b);

    /// <summary>What came to bind goes on to.</summary>
    private static Spells Latched(Spells spells) => new(Latched(spells.Certain), Latched(spells.Possible));

    private static ImmutableArray<Stretch> Latched(ImmutableArray<Stretch> stretches) => stretches is [var first, ..] ? [new Stretch(first.From)] : [];
}
