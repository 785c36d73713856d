using System.Collections.Immutable;
using NodaTime;
using Tregua.Agreements.Model;
using Tregua.Standings.Deadlines;
using Tregua.Standings.Derivations;
using Tregua.Standings.Phases;

namespace Tregua.Standings.Crediting;

/// <summary>Lists what a counted stipulation makes due.</summary>
/// <param name="setting">The claims and what is asked.</param>
/// <param name="runs">The phases as they run.</param>
/// <param name="dates">Turns deadlines into dates.</param>
internal sealed class SlotList(Setting setting, PhaseRuns runs, DeadlineDates dates)
{
    /// <summary>The slots of a stipulation, oldest first; none while its phase has not started.</summary>
    internal ImmutableArray<Slot> Of(Stipulation stipulation, int order)
    {
        if (stipulation.Phase is { } phase && runs[phase] is not { HasStarted: true })
            return [];
        stipulation = runs.Texts.Of(stipulation);
        if (!runs.Bindings[stipulation.Id].IsMet || runs.Bindings[stipulation.Id].IsReadAway)
            return [];
        var plain = new Slot
        {
            Stipulation = stipulation,
            Kinds = setting.Matcher.Resolver.Things.PathOf(stipulation.Act.Thing!),
            From = NotBefore(stipulation) is { } day && !(WindowOf(stipulation) > day) ? day : WindowOf(stipulation),
            Order = order,
        };
        if (stipulation.Trigger is { } trigger && setting.Rules.Has(Rule.C4Ratios))
            return Triggered(plain, trigger);
        if (stipulation.UseOf is { } power && setting.Rules.Has(Rule.C4Ratios))
            return Used(plain, power);
        var number = stipulation.Act.Amount is { Sense: not AmountSense.AtMost } amount ? amount.Number : null;
        return [plain with { Due = dates.Of(stipulation), Least = number ?? 0, Most = number, IsUnlimited = number is null, Label = stipulation.Text }];
    }

    /// <summary>From when units count: the amendment's day, the phase's start; from the beginning for the first phases.</summary>
    private LocalDateTime? WindowOf(Stipulation stipulation)
    {
        if (!stipulation.Replaces.IsEmpty && setting.Agreement.Stipulation(stipulation.Replaces[0]) is { } replaced)
            return WindowOf(replaced);
        if (setting.AmendmentOf(stipulation) is { } amendment)
            return amendment.Agreed.Date.AtMidnight();
        if (runs.Bindings[stipulation.Id].Since is { } bound)
            return bound.Earliest.Date.AtMidnight();
        return stipulation.Phase is { } phase && setting.Agreement.Phase(phase)?.Gate is not null && runs[phase]?.Start is { } start
            ? start.Earliest.Date.AtMidnight()
            : null;
    }

    /// <summary>What is due on a day counts from that day on, in the legs of amendments; earlier units were given for something else.</summary>
    private LocalDateTime? NotBefore(Stipulation stipulation) =>
        stipulation.Amendment is not null ? dates.Of(stipulation)?.NotBefore?.AtMidnight() : null;

    private ImmutableArray<Slot> Triggered(Slot plain, Trigger trigger)
    {
        var each = plain.Stipulation.Act.Amount?.Number ?? 1;
        var tally = setting.Tallies.For(trigger);
        var path = setting.Matcher.Resolver.Things.PathOf(trigger.Thing);
        var slots = ImmutableArray.CreateBuilder<Slot>();
        var count = new TriggerCount(each, trigger.PerUnits);
        foreach (var account in tally.Events.OrderBy(e => e.When.Start).ThenBy(e => e.When.End))
        {
            var units = tally.UnitsOf(account, path);
            if (units.High == 0 || !account.CanLieIn(plain.From, setting.Until))
                continue;
            var (least, most) = count.Next(account.LiesIn(plain.From, setting.Until) ? units.Low : 0, units.High);
            if (most == 0)
                continue;
            slots.Add(plain with
            {
                Label = Labelled(units, account),
                Trigger = account.When,
                Batch = setting.Rules.Has(Rule.C10Batches) ? BatchOf(account, tally) : null,
                Due = dates.Of(plain.Stipulation, account.When),
                Least = least,
                Most = most,
                Order = plain.Order + slots.Count,
            });
        }
        if (Undated(plain, count, tally.Done(path, plain.From, setting.Until), trigger) is { } rest)
            slots.Add(rest with { Order = plain.Order + slots.Count });
        return slots.ToImmutable();
    }

    /// <summary>What each use of a power makes due.</summary>
    private ImmutableArray<Slot> Used(Slot plain, string power)
    {
        var each = plain.Stipulation.Act.Amount?.Number ?? 1;
        var slots = ImmutableArray.CreateBuilder<Slot>();
        foreach (var use in Uses.Of(setting, runs, power))
        {
            slots.Add(plain with
            {
                Label = $"for the use on {Words.Time(use.When)}",
                Trigger = use.When,
                Due = dates.Of(plain.Stipulation, use.When),
                Least = use.IsSure ? each : 0,
                Most = each,
                Order = plain.Order + slots.Count,
            });
        }
        return slots.ToImmutable();
    }

    /// <summary>The batch as reports number it; where they number none of that thing, the day's place among the days on which some was handed over.</summary>
    private static int? BatchOf(EventAccount account, Tally tally)
    {
        if (account.Event.Batch is not null || tally.Events.Any(e => e.Event.Batch is not null))
            return account.Event.Batch;
        var days = tally.Events.Where(e => e.Units.High != 0).Select(e => e.When.FirstDay).Distinct().Order().ToList();
        return days.Contains(null) ? null : days.IndexOf(account.When.FirstDay) + 1;
    }

    /// <summary>What is due for units that only totals tell of: how many is known, since when is not.</summary>
    private Slot? Undated(Slot plain, TriggerCount count, Bounds all, Trigger trigger)
    {
        var (least, most) = count.Rest(all);
        return most == 0 ? null : plain with
        {
            Label = $"for {Words.Noun(trigger.Thing)} that totals tell of",
            Due = plain.Stipulation.Deadline is ByDate or OnDate or ByDay or OnDay or ByEndOf ? dates.Of(plain.Stipulation.Deadline) : null,
            Least = least,
            Most = most,
        };
    }

    private static string Labelled(Bounds units, EventAccount account) =>
        $"for {Words.Range(units.Low, units.High)} on {Words.Time(account.When)}";
}
